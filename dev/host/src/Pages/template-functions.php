<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

use OCP\IURLGenerator;
use OCP\Util;
use SmartCommons\DevHost\Kernel\Host;

/* The global functions that Nextcloud gives to templates. */

if (!function_exists('p')) {
	/** Prints a text, escaped for HTML. */
	function p(mixed $string): void {
		print Util::sanitizeHTML((string)$string);
	}

	/** Prints HTML as it is. */
	function print_unescaped(mixed $string): void {
		print (string)$string;
	}

	/** @param string|list<string>|null $file */
	function script(string $app, string|array|null $file = null): void {
		foreach (is_array($file) ? $file : [$file] as $name) {
			Util::addScript($app, $name, 'core');
		}
	}

	/** @param string|list<string>|null $file */
	function style(string $app, string|array|null $file = null): void {
		foreach (is_array($file) ? $file : [$file] as $name) {
			Util::addStyle($app, $name);
		}
	}

	function image_path(string $app, string $image): string {
		return Host::get(IURLGenerator::class)->imagePath($app, $image);
	}

	/** @param array<string, mixed> $args */
	function link_to(string $app, string $file, array $args = []): string {
		return Host::get(IURLGenerator::class)->linkTo($app, $file, $args);
	}
}
