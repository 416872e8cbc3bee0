<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Collaboration\Reference;

interface IReferenceProvider {
	public function matchReference(string $referenceText): bool;

	public function resolveReference(string $referenceText): ?IReference;

	public function getCachePrefix(string $referenceId): string;

	public function getCacheKey(string $referenceId): ?string;
}
