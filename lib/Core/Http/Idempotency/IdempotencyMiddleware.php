<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http\Idempotency;

use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\RequestBody;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\IL10N;
use OCP\IRequest;

/**
 * Lets a member send a creating request again without making the thing twice: the same `Idempotency-Key` with the same
 * request gives the first answer again, for a day. Only answers that worked are kept; a request that failed changed
 * nothing and may be mended and sent with the same key.
 */
final class IdempotencyMiddleware extends Middleware {
	private ?string $taken = null;

	public function __construct(
		private readonly IRequest $request,
		private readonly RequestBody $body,
		private readonly ReaderSource $readers,
		private readonly KeyStore $keys,
		private readonly IL10N $l10n,
	) {
	}

	/**
	 * @throws Replay when it was answered before
	 * @throws Problem when the key can't be used
	 */
	public function beforeController(Controller $controller, string $methodName): void {
		$key = trim($this->request->getHeader('Idempotency-Key'));
		if ($key === '' || $this->request->getMethod() !== 'POST') {
			return;
		}
		$uid = $this->readers->current()->uid;
		if ($uid === null) {
			return;
		}
		if (preg_match('/^[\x21-\x7E]{1,80}$/D', $key) !== 1) {
			throw new Malformed('idempotency-key', $this->l10n->t('An Idempotency-Key has 1 to 80 plain characters.'));
		}
		$id = $this->keys->id($uid, $key);
		$request = $this->fingerprint($controller, $methodName);
		if ($this->keys->take($id, $uid, $request)) {
			$this->taken = $id;
			return;
		}
		$first = $this->keys->find($id);
		if ($first !== null && $first['request'] !== $request) {
			throw new Invalid('idempotency-key', $this->l10n->t('This Idempotency-Key was used for another request.'));
		}
		if ($first === null || $first['status'] === 0) {
			throw new Conflict('still-working', $this->l10n->t('The same request is still being worked on. Try again in a moment.'));
		}
		throw new Replay($first['answer']);
	}

	public function afterException(Controller $controller, string $methodName, \Exception $exception): Response {
		if ($exception instanceof Replay) {
			return $exception->answer;
		}
		$this->drop();
		throw $exception;
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		if ($this->taken === null) {
			return $response;
		}
		if ($response->getStatus() >= 400) {
			$this->drop();
			return $response;
		}
		/** @var array<string, mixed> $headers */
		$headers = $response->getHeaders();
		$type = isset($headers['Content-Type']) && is_string($headers['Content-Type']) ? $headers['Content-Type'] : 'application/json; charset=utf-8';
		$this->keys->keep($this->taken, $response->getStatus(), $type, $response->render(), $response->getETag());
		$this->taken = null;
		return $response;
	}

	private function drop(): void {
		if ($this->taken !== null) {
			$this->keys->drop($this->taken);
			$this->taken = null;
		}
	}

	/** What makes a request the same as another: where it goes, and what it says. */
	private function fingerprint(object $controller, string $methodName): string {
		$said = $this->request->getParams();
		ksort($said);
		return hash('sha256', implode("\n", [
			$controller::class . '::' . $methodName,
			json_encode($said, JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR),
			$this->body->bytes(),
			$this->request->getHeader('Content-Length'),
		]));
	}
}
