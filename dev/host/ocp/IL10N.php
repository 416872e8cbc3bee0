<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IL10N {
	/** @param list<string|int|float>|string|int|float $parameters */
	public function t(string $text, $parameters = []): string;

	/** @param list<string|int|float> $parameters */
	public function n(string $text_singular, string $text_plural, int $count, array $parameters = []): string;

	/**
	 * @param \DateTime|int|string|null $data
	 * @return string|int|false
	 */
	public function l(string $type, $data, array $options = []);

	public function getLanguageCode(): string;

	public function getLocaleCode(): string;
}
