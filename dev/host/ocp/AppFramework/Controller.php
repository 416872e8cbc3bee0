<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;

/** Base of every controller: turns what a method returned into a response. */
abstract class Controller {
	/** @var string */
	protected $appName;

	/** @var IRequest */
	protected $request;

	/** @var array<string, \Closure(mixed): Response> */
	private array $responders;

	/** @param string $appName */
	public function __construct($appName, IRequest $request) {
		$this->appName = $appName;
		$this->request = $request;
		$this->responders = ['json' => static fn (mixed $data): Response => self::json($data)];
	}

	/**
	 * First of the accepted media types that has a responder.
	 *
	 * @param string $acceptHeader
	 * @param string $default
	 * @return string
	 */
	public function getResponderByHTTPHeader($acceptHeader, $default = 'json') {
		foreach (explode(',', $acceptHeader) as $type) {
			$format = str_replace('application/', '', strtolower(trim($type)));
			if (isset($this->responders[$format])) {
				return $format;
			}
		}
		return $default;
	}

	/**
	 * @param string $format
	 * @param \Closure(mixed): Response $responder
	 * @return void
	 */
	protected function registerResponder($format, \Closure $responder) {
		$this->responders[$format] = $responder;
	}

	/**
	 * @param mixed $response
	 * @param string $format
	 * @return Response
	 */
	public function buildResponse($response, $format = 'json') {
		$responder = $this->responders[$format] ?? null;
		if ($responder === null) {
			throw new \DomainException('No responder registered for format ' . $format . '!');
		}
		return $responder($response);
	}

	private static function json(mixed $data): JSONResponse {
		if (!$data instanceof DataResponse) {
			return new JSONResponse($data);
		}
		$response = new JSONResponse($data->getData(), $data->getStatus());
		$given = $data->getHeaders();
		$own = $response->getHeaders();
		if (isset($given['Content-Type'])) {
			unset($own['Content-Type']);
		}
		$response->setHeaders(array_merge($given, $own));
		if ($data->getETag() !== null) {
			$response->setETag($data->getETag());
		}
		if ($data->getLastModified() !== null) {
			$response->setLastModified($data->getLastModified());
		}
		if ($data->isThrottled()) {
			$response->throttle($data->getThrottleMetadata());
		}
		return $response;
	}
}
