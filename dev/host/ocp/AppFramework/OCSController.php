<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;
use SmartCommons\DevHost\Http\Ocs\V1Response;
use SmartCommons\DevHost\Http\Ocs\V2Response;

/** Base of controllers under /ocs: wraps answers in the OCS envelope. */
abstract class OCSController extends ApiController {
	public const RESPOND_UNAUTHORISED = 997;
	public const RESPOND_SERVER_ERROR = 996;
	public const RESPOND_NOT_FOUND = 998;
	public const RESPOND_UNKNOWN_ERROR = 999;

	private int $ocsVersion = 2;

	/**
	 * @param string $appName
	 * @param string $corsMethods
	 * @param string $corsAllowedHeaders
	 * @param int $corsMaxAge seconds
	 */
	public function __construct($appName, IRequest $request, $corsMethods = 'PUT, POST, GET, DELETE, PATCH', $corsAllowedHeaders = 'Authorization, Content-Type, Accept, OCS-APIRequest', $corsMaxAge = 1728000) {
		parent::__construct($appName, $request, $corsMethods, $corsAllowedHeaders, $corsMaxAge);
		foreach (['json', 'xml'] as $format) {
			$this->registerResponder($format, fn (mixed $data): Response => $this->envelope($format, $data instanceof DataResponse ? $data : new DataResponse($data)));
		}
	}

	/**
	 * @param int $version 1 or 2
	 * @return void
	 */
	public function setOCSVersion($version) {
		$this->ocsVersion = $version;
	}

	/**
	 * @param mixed $response
	 * @param string $format
	 * @return Response
	 */
	public function buildResponse($response, $format = 'xml') {
		return parent::buildResponse($response, $format);
	}

	private function envelope(string $format, DataResponse $data): Response {
		return $this->ocsVersion === 1 ? new V1Response($data, $format) : new V2Response($data, $format);
	}
}
