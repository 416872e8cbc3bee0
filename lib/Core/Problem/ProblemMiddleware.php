<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Problem;

use OCA\SmartCommons\Core\Http\RequestBody;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCSController;
use OCP\IL10N;
use OCP\IRequest;

/**
 * The one place where a Problem becomes an HTTP answer. It also refuses, before anything is done, what the server
 * would pass on or fail on afterwards: a body that isn't JSON, and an answer wanted in a format that we don't have.
 */
final class ProblemMiddleware extends Middleware {
	private const FORMATS = ['json', 'xml'];

	public function __construct(
		private readonly IRequest $request,
		private readonly RequestBody $body,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * @throws Malformed
	 * @throws UnsupportedType
	 */
	public function beforeController(Controller $controller, string $methodName): void {
		$method = new \ReflectionMethod($controller, $methodName);
		if (!$controller instanceof OCSController || $method->getAttributes(ApiRoute::class) === []) {
			return;
		}
		$format = $this->format();
		if ($format !== null && !in_array($format, self::FORMATS, true)) {
			throw new Malformed('format', $this->l10n->t('Answers come as JSON or XML.'));
		}
		$sent = in_array($this->request->getMethod(), ['POST', 'PUT', 'PATCH', 'DELETE'], true) ? $this->sent() : [];
		foreach ($method->getParameters() as $parameter) {
			$name = $parameter->getName();
			// what a method takes is the path; the server would let a body replace it
			if (array_key_exists($name, $sent) || !is_string($this->request->getParam($name, ''))) {
				throw new Malformed('malformed', $this->l10n->t('Part of the request could not be read.'), [
					$name => $this->l10n->t('This stands in the address already.'),
				]);
			}
		}
	}

	/**
	 * What the body says, where the server lets it go before the path: JSON, and forms that aren't posted.
	 *
	 * @return array<array-key, mixed>
	 */
	private function sent(): array {
		$type = strtolower(trim(explode(';', $this->request->getHeader('Content-Type'))[0]));
		if (preg_match('~^application/(?:[a-z0-9._-]+\+)?json$~D', $type) === 1) {
			return $this->body->json()
				?? throw new Malformed('json', $this->l10n->t('Part of the request could not be read.'));
		}
		$posted = $this->request->getMethod() === 'POST';
		if ($type === 'application/x-www-form-urlencoded') {
			parse_str($posted ? '' : $this->body->bytes(), $form);
			return $form;
		}
		if (!($posted && $type === 'multipart/form-data') && $this->body->bytes() !== '') {
			throw new UnsupportedType('content-type', $this->l10n->t('Send this as JSON.'));
		}
		return [];
	}

	/**
	 * @throws \Exception when it isn't a Problem: the next middleware, or the server, deals with it
	 */
	public function afterException(Controller $controller, string $methodName, \Exception $exception): Response {
		if (!$exception instanceof Problem) {
			throw $exception;
		}
		$data = ['problem' => $exception->problem, 'message' => $exception->getMessage()];
		if ($exception->fields !== []) {
			$data['fields'] = $exception->fields;
		}
		if ($exception->current !== null) {
			$data['current'] = $exception->current;
		}
		if (!$controller instanceof OCSController) {
			return new JSONResponse($data, $exception->status());
		}
		// the server wraps only what a controller method returns
		$format = $this->format();
		return $controller->buildResponse(
			new DataResponse($data, $exception->status()),
			in_array($format, self::FORMATS, true) ? $format : 'json',
		);
	}

	/** The format wanted; null when any will do, empty when it can't be read. */
	private function format(): ?string {
		try {
			$format = $this->request->getFormat();
		} catch (\TypeError) {
			return '';
		}
		return $format === '*' ? null : $format;
	}
}
