<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

interface IReferenceManager {
	/** @return string[] */
	public function extractReferences(string $text): array;

	public function resolveReference(string $referenceId, bool $public = false, string $sharingToken = ''): ?IReference;

	public function getReferenceByCacheKey(string $cacheKey): ?IReference;

	public function getReferenceFromCache(string $referenceId, bool $public = false, string $sharingToken = ''): ?IReference;

	public function invalidateCache(string $cachePrefix, ?string $cacheKey = null): void;

	/** @return IDiscoverableReferenceProvider[] */
	public function getDiscoverableProviders(): array;

	public function touchProvider(string $userId, string $providerId, ?int $timestamp = null): bool;

	/** @return int[] */
	public function getUserProviderTimestamps(): array;
}
