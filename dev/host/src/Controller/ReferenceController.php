<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Controller;

use OCP\AppFramework\Http\Attribute\AnonRateLimit;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\OCSController;
use OCP\Collaboration\Reference\IDiscoverableReferenceProvider;
use OCP\Collaboration\Reference\IReferenceManager;
use OCP\IRequest;

/** What links unfold to, as the server answers. */
final class ReferenceController extends OCSController {
	public function __construct(
		string $appName,
		IRequest $request,
		private readonly IReferenceManager $references,
	) {
		parent::__construct($appName, $request);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/extract', root: '/references')]
	public function extract(string $text, bool $resolve = false, int $limit = 1): DataResponse {
		$result = [];
		foreach (array_slice($this->references->extractReferences($text), 0, $limit) as $reference) {
			// as on the server, a provider that matches and answers nothing makes this fail
			$result[$reference] = $resolve ? $this->references->resolveReference($reference)->jsonSerialize() : null;
		}
		return new DataResponse(['references' => $result]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/resolve', root: '/references')]
	public function resolveOne(string $reference): DataResponse {
		$response = new DataResponse(['references' => [$reference => $this->references->resolveReference(trim($reference))?->jsonSerialize()]]);
		$response->cacheFor(3600, false, true);
		return $response;
	}

	#[PublicPage]
	#[AnonRateLimit(limit: 25, period: 120)]
	#[ApiRoute(verb: 'GET', url: '/resolvePublic', root: '/references')]
	public function resolveOnePublic(string $reference, string $sharingToken): DataResponse {
		$response = new DataResponse(['references' => [$reference => $this->references->resolveReference(trim($reference), true, trim($sharingToken))?->jsonSerialize()]]);
		$response->cacheFor(3600, false, true);
		return $response;
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'POST', url: '/resolve', root: '/references')]
	public function resolve(array $references, int $limit = 1): DataResponse {
		$result = [];
		foreach (array_slice($references, 0, $limit) as $reference) {
			$result[$reference] = $this->references->resolveReference($reference)?->jsonSerialize();
		}
		return new DataResponse(['references' => $result]);
	}

	#[NoAdminRequired]
	#[ApiRoute(verb: 'GET', url: '/providers', root: '/references')]
	public function getProvidersInfo(): DataResponse {
		return new DataResponse(array_map(static fn (IDiscoverableReferenceProvider $one): array => $one->jsonSerialize(), $this->references->getDiscoverableProviders()));
	}
}
