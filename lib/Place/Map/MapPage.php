<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Map;

use OCA\SmartCommons\Core\Settings;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\FeaturePolicy;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\IURLGenerator;

/** What a page with a map needs: what an administrator decided for it, and leave to use that. */
final readonly class MapPage {
	public function __construct(
		private Settings $settings,
		private BaseStore $base,
		private IURLGenerator $urls,
	) {
	}

	/** @return array{base: ?array{url: string, attribution: string}, tiles: ?array{template: string, attribution: string}} */
	public function settings(): array {
		$base = $this->base->about();
		$tiles = TileAddress::of($this->settings->mapTiles());
		return [
			'base' => $base === null ? null : [
				'url' => $this->urls->linkToRoute('smartcommons.map.base', ['v' => $base['stamp']]),
				'attribution' => $base['attribution'],
			],
			'tiles' => $tiles === null ? null : ['template' => $tiles->template, 'attribution' => $this->settings->mapAttribution()],
		];
	}

	/**
	 * The browser may say where somebody is, once they agree; and it may load the pictures of a provider of tiles, if an
	 * administrator set one. Nothing else changes.
	 *
	 * @param TemplateResponse<Http::STATUS_OK, array{}> $response
	 * @return ContentSecurityPolicy that of the response, to allow more
	 */
	public function allow(TemplateResponse $response): ContentSecurityPolicy {
		$features = new FeaturePolicy();
		$features->addAllowedGeoLocationDomain("'self'");
		$response->setFeaturePolicy($features);
		$policy = new ContentSecurityPolicy();
		$tiles = TileAddress::of($this->settings->mapTiles());
		if ($tiles !== null) {
			$policy->addAllowedImageDomain($tiles->domain);
		}
		$response->setContentSecurityPolicy($policy);
		return $policy;
	}
}
