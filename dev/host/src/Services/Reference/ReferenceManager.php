<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Reference;

use OCP\Collaboration\Reference\IDiscoverableReferenceProvider;
use OCP\Collaboration\Reference\IPublicReferenceProvider;
use OCP\Collaboration\Reference\IReference;
use OCP\Collaboration\Reference\IReferenceManager;
use OCP\Collaboration\Reference\IReferenceProvider;
use OCP\Collaboration\Reference\Reference;
use OCP\ICache;
use OCP\ICacheFactory;
use OCP\IURLGenerator;
use SmartCommons\DevHost\Kernel\NotSupported;
use SmartCommons\DevHost\Kernel\Registry;
use SmartCommons\DevHost\Kernel\ServerContainer;

/** What links unfold to, by the app's providers, kept for an hour under the keys that they give. */
final class ReferenceManager implements IReferenceManager {
	private const SECONDS = 3600;

	private readonly ICache $cache;

	public function __construct(
		private readonly ServerContainer $server,
		private readonly Registry $registry,
		ICacheFactory $caches,
	) {
		$this->cache = $caches->createDistributed('reference');
	}

	public function extractReferences(string $text): array {
		preg_match_all(IURLGenerator::URL_REGEX, $text, $matches);
		return array_map(trim(...), $matches[0]);
	}

	public function resolveReference(string $referenceId, bool $public = false, string $sharingToken = ''): ?IReference {
		$provider = $this->provider($referenceId, $public);
		if ($provider === null) {
			return null;
		}
		$key = $this->key($provider, $referenceId, $public, $sharingToken);
		$cached = $this->getReferenceByCacheKey($key);
		if ($cached !== null) {
			return $cached;
		}
		$reference = $public && $provider instanceof IPublicReferenceProvider
			? $provider->resolveReferencePublic($referenceId, $sharingToken)
			: $provider->resolveReference($referenceId);
		if ($reference !== null) {
			$this->cache->set('hasPrefix-' . md5($provider->getCachePrefix($referenceId)), true, self::SECONDS);
			$this->cache->set($key, Reference::toCache($reference), self::SECONDS);
		}
		return $reference;
	}

	public function getReferenceByCacheKey(string $cacheKey): ?IReference {
		$cached = $this->cache->get($cacheKey);
		return is_array($cached) ? Reference::fromCache($cached) : null;
	}

	public function getReferenceFromCache(string $referenceId, bool $public = false, string $sharingToken = ''): ?IReference {
		$provider = $this->provider($referenceId, $public);
		return $provider === null ? null : $this->getReferenceByCacheKey($this->key($provider, $referenceId, $public, $sharingToken));
	}

	public function invalidateCache(string $cachePrefix, ?string $cacheKey = null): void {
		if ($cacheKey !== null) {
			$this->cache->remove(md5($cachePrefix) . '-' . md5($cacheKey));
			return;
		}
		if ($this->cache->hasKey('hasPrefix-' . md5($cachePrefix))) {
			$this->cache->remove('hasPrefix-' . md5($cachePrefix));
			$this->cache->clear(md5($cachePrefix));
		}
	}

	public function getDiscoverableProviders(): array {
		return array_values(array_filter($this->providers(), static fn (IReferenceProvider $one): bool => $one instanceof IDiscoverableReferenceProvider));
	}

	public function touchProvider(string $userId, string $providerId, ?int $timestamp = null): bool {
		throw new NotSupported('IReferenceManager::touchProvider');
	}

	public function getUserProviderTimestamps(): array {
		return [];
	}

	private function key(IReferenceProvider $provider, string $referenceId, bool $public, string $sharingToken): string {
		$key = $public && $provider instanceof IPublicReferenceProvider
			? $provider->getCacheKeyPublic($referenceId, $sharingToken)
			: $provider->getCacheKey($referenceId);
		return md5($provider->getCachePrefix($referenceId)) . ($key === null ? '' : '-' . md5($key));
	}

	private function provider(string $referenceId, bool $public): ?IReferenceProvider {
		foreach ($this->providers() as $provider) {
			if ((!$public || $provider instanceof IPublicReferenceProvider) && $provider->matchReference($referenceId)) {
				return $provider;
			}
		}
		return null;
	}

	/** @return list<IReferenceProvider> */
	private function providers(): array {
		$providers = [];
		foreach ($this->registry->classes('referenceProvider') as $class) {
			$provider = $this->server->get($class);
			if ($provider instanceof IReferenceProvider) {
				$providers[] = $provider;
			}
		}
		return $providers;
	}
}
