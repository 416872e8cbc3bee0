<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http\Middleware;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\EmptyContentSecurityPolicy;
use OCP\AppFramework\Http\EmptyFeaturePolicy;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use SmartCommons\DevHost\Security\CspNonce;
use SmartCommons\DevHost\Security\PolicyManager;

/** Joins the page's content security policy with what apps added for all pages, and sets the nonce. */
final class ContentSecurity extends Middleware {
	public function __construct(
		private readonly PolicyManager $policies,
		private readonly CspNonce $nonce,
	) {
	}

	public function afterController(Controller $controller, string $methodName, Response $response): Response {
		$policy = $response->getContentSecurityPolicy();
		if ($policy::class !== EmptyContentSecurityPolicy::class) {
			$merged = $this->policies->merge($this->policies->getDefaultPolicy(), $policy);
			$merged->useJsNonce($this->nonce->get());
			$response->setContentSecurityPolicy($merged);
		}
		$features = $response->getFeaturePolicy();
		if ($features::class !== EmptyFeaturePolicy::class) {
			$response->setFeaturePolicy($this->policies->mergeFeatures($this->policies->getDefaultFeatures(), $features));
		}
		return $response;
	}
}
