<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Controller;

use OCA\SmartCommons\AppInfo\Application;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Place\Export\PublicMap;
use OCA\SmartCommons\Place\Map\MapPage;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\OpenAPI;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\FeaturePolicy;
use OCP\AppFramework\Http\NotFoundResponse;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\IRequest;
use OCP\Util;

/** The map for everybody, and the same in a frame of another site. */
final class PublicPageController extends Controller {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly PublicMap $public,
		private readonly IInitialState $initialState,
		private readonly MapPage $map,
	) {
		parent::__construct($appName, $request);
	}

	/** @return TemplateResponse<Http::STATUS_OK, array{}>|NotFoundResponse<Http::STATUS_NOT_FOUND, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 300, period: 3600)]
	#[FrontpageRoute(verb: 'GET', url: '/public/map')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function map(): TemplateResponse|NotFoundResponse {
		return $this->public->isOn() ? $this->page(TemplateResponse::RENDER_AS_PUBLIC, false) : new NotFoundResponse();
	}

	/** @return TemplateResponse<Http::STATUS_OK, array{}>|NotFoundResponse<Http::STATUS_NOT_FOUND, array<string, mixed>> */
	#[PublicPage]
	#[NoCSRFRequired]
	#[Access(Access::GUEST)]
	#[AnonRateLimit(limit: 300, period: 3600)]
	#[FrontpageRoute(verb: 'GET', url: '/public/embed')]
	#[OpenAPI(scope: OpenAPI::SCOPE_IGNORE)]
	public function embed(): TemplateResponse|NotFoundResponse {
		return $this->public->isOn() ? $this->page(TemplateResponse::RENDER_AS_BASE, true) : new NotFoundResponse();
	}

	/** @return TemplateResponse<Http::STATUS_OK, array{}> */
	private function page(string $layout, bool $framed): TemplateResponse {
		$this->initialState->provideInitialState('public', ['framed' => $framed]);
		$this->initialState->provideInitialState($this->map->name(), $this->map->state());
		Util::addScript(Application::APP_ID, 'smartcommons-public');
		/** @var TemplateResponse<Http::STATUS_OK, array{}> $response */
		$response = new TemplateResponse(Application::APP_ID, 'public', [], $layout);
		$policy = new ContentSecurityPolicy();
		$features = new FeaturePolicy();
		$this->map->allow($policy, $features);
		$response->setContentSecurityPolicy($policy);
		$response->setFeaturePolicy($features);
		if ($framed) {
			$this->public->allowFrames($policy);
		}
		$this->public->tellRobots($response);
		return $response;
	}
}
