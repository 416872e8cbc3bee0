<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\AppInfo\Application;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Modules;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\FeaturePolicy;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\IRequest;
use OCP\Util;

/** The page in which the client runs, at every address that it makes. */
final class PageController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly ReaderSource $readers,
		private readonly IInitialState $initialState,
		private readonly Modules $modules,
	) {
		parent::__construct($appName, $request);
	}

	/** @return TemplateResponse<Http::STATUS_OK, array{}> */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Access(Access::MEMBER)]
	#[FrontpageRoute(verb: 'GET', url: '/')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function index(): TemplateResponse {
		$reader = $this->readers->current();
		$this->initialState->provideInitialState('reader', ['uid' => $reader->uid, 'language' => $reader->language()]);
		$policy = new ContentSecurityPolicy();
		$features = new FeaturePolicy();
		foreach ($this->modules->pageParts() as $part) {
			$this->initialState->provideInitialState($part->name(), $part->state());
			$part->allow($policy, $features);
		}
		Util::addScript(Application::APP_ID, 'smartcommons-main');
		/** @var TemplateResponse<Http::STATUS_OK, array{}> $response */
		$response = new TemplateResponse(Application::APP_ID, 'main');
		$response->setContentSecurityPolicy($policy);
		$response->setFeaturePolicy($features);
		return $response;
	}

	/**
	 * The client reads the address itself. What other controllers answer is left out here: the server may read their
	 * routes after these.
	 *
	 * @return TemplateResponse<Http::STATUS_OK, array{}>
	 */
	#[NoAdminRequired]
	#[NoCSRFRequired]
	#[Access(Access::MEMBER)]
	#[FrontpageRoute(verb: 'GET', url: '/{path}', requirements: ['path' => '(?!feed/|digest/|place-check/|calls/template\.csv$|map/base$|places/export\.|public/).+'])]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function page(): TemplateResponse {
		return $this->index();
	}
}
