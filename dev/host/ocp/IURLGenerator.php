<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IURLGenerator {
	public const URL_REGEX = '/' . self::URL_REGEX_NO_MODIFIERS . '/mi';
	public const URL_REGEX_NO_MODIFIERS = '(\s|\n|^)(https?:\/\/)([-A-Z0-9+_.]+(?::[0-9]+)?(?:\/[-A-Z0-9+&@#%?=~_|!:,.;()]*)*)(\s|\n|$)';

	/** @param array<string, mixed> $arguments */
	public function linkToRoute(string $routeName, array $arguments = []): string;

	/** @param array<string, mixed> $arguments */
	public function linkToRouteAbsolute(string $routeName, array $arguments = []): string;

	/** @param array<string, mixed> $arguments */
	public function linkToOCSRouteAbsolute(string $routeName, array $arguments = []): string;

	/** @param array<string, mixed> $args */
	public function linkTo(string $appName, string $file, array $args = []): string;

	/** @throws \RuntimeException */
	public function imagePath(string $appName, string $file): string;

	public function getAbsoluteURL(string $url): string;

	public function linkToDocs(string $key): string;

	public function linkToDefaultPageUrl(): string;

	public function getBaseUrl(): string;

	public function getWebroot(): string;
}
