<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework;

use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\Response;
use OCP\IRequest;

/** Base of controllers that answer machines. */
abstract class ApiController extends Controller {
	private string $corsMethods;
	private string $corsAllowedHeaders;
	private int $corsMaxAge;

	/**
	 * @param string $appName
	 * @param string $corsMethods
	 * @param string $corsAllowedHeaders
	 * @param int $corsMaxAge seconds
	 */
	public function __construct($appName, IRequest $request, $corsMethods = 'PUT, POST, GET, DELETE, PATCH', $corsAllowedHeaders = 'Authorization, Content-Type, Accept', $corsMaxAge = 1728000) {
		parent::__construct($appName, $request);
		$this->corsMethods = $corsMethods;
		$this->corsAllowedHeaders = $corsAllowedHeaders;
		$this->corsMaxAge = $corsMaxAge;
	}

	/**
	 * Answer to a preflight request of a browser.
	 *
	 * @return Response
	 */
	#[NoCSRFRequired]
	#[PublicPage]
	#[NoAdminRequired]
	public function preflightedCors() {
		$origin = $this->request->getHeader('origin');
		$response = new Response();
		$response->addHeader('Access-Control-Allow-Origin', $origin === '' ? '*' : $origin);
		$response->addHeader('Access-Control-Allow-Methods', $this->corsMethods);
		$response->addHeader('Access-Control-Max-Age', (string)$this->corsMaxAge);
		$response->addHeader('Access-Control-Allow-Headers', $this->corsAllowedHeaders);
		$response->addHeader('Access-Control-Allow-Credentials', 'false');
		return $response;
	}
}
