<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services;

use OCP\L10N\IFactory;
use SmartCommons\DevHost\Kernel\Host;

/** What `OCP\Util` was told to put into the page; static because that class is. */
final class PageAssets {
	/** @var list<string> */
	private static array $initScripts = [];

	/** @var array<string, list<string>> app => paths */
	private static array $scripts = [];

	/** @var array<string, list<string>> app => apps whose scripts come first */
	private static array $after = [];

	/** @var list<string> */
	private static array $styles = [];

	/** @var list<array{tag: string, attributes: array<string, string>, text: ?string}> */
	private static array $headers = [];

	public static function addScript(string $app, ?string $file, string $after = 'core', bool $prepend = false): void {
		if ($app !== 'core' && $file !== null && !str_contains($file, 'l10n')) {
			self::addTranslations($app);
		}
		self::$after[$app][] = $after;
		self::$scripts[$app] ??= [];
		$path = $app . '/js/' . (string)$file;
		if ($prepend) {
			array_unshift(self::$scripts[$app], $path);
		} else {
			self::$scripts[$app][] = $path;
		}
	}

	public static function addInitScript(string $app, string $file): void {
		if ($app !== 'core' && !str_contains($file, 'l10n')) {
			self::addTranslations($app, null, true);
		}
		self::$initScripts[] = $app . '/js/' . $file;
	}

	public static function addTranslations(string $app, ?string $language = null, bool $init = false): void {
		$language ??= Host::isBooted() ? Host::get(IFactory::class)->findLanguage($app) : 'en';
		$path = $app . '/l10n/' . $language;
		if ($init) {
			self::$initScripts[] = $path;
		} else {
			self::$scripts[$app][] = $path;
		}
	}

	public static function addStyle(string $app, ?string $file, bool $prepend = false): void {
		$path = $app . '/css/' . (string)$file;
		if ($prepend) {
			array_unshift(self::$styles, $path);
		} else {
			self::$styles[] = $path;
		}
	}

	/** @param array<string, string> $attributes */
	public static function addHeader(string $tag, array $attributes, ?string $text = null): void {
		self::$headers[] = ['tag' => $tag, 'attributes' => $attributes, 'text' => $text];
	}

	/** @return list<string> `<app>/js/<file>` and `<app>/l10n/<language>`, without ending, in the order in which they load */
	public static function scripts(): array {
		$sorted = self::$initScripts;
		$done = [];
		foreach (array_keys(self::$scripts) as $app) {
			self::collect($app, $sorted, $done);
		}
		return array_values(array_unique($sorted));
	}

	/** @return list<string> `<app>/css/<file>` without ending */
	public static function styles(): array {
		return array_values(array_unique(self::$styles));
	}

	/** @return list<array{tag: string, attributes: array<string, string>, text: ?string}> */
	public static function headers(): array {
		return self::$headers;
	}

	/** Forgets everything: the page of another request begins. */
	public static function reset(): void {
		self::$initScripts = self::$scripts = self::$after = self::$styles = self::$headers = [];
	}

	/**
	 * @param list<string> $sorted
	 * @param array<string, true> $done
	 */
	private static function collect(string $app, array &$sorted, array &$done): void {
		if (isset($done[$app])) {
			return;
		}
		$done[$app] = true;
		foreach (self::$after[$app] ?? [] as $earlier) {
			self::collect($earlier, $sorted, $done);
		}
		array_push($sorted, ...(self::$scripts[$app] ?? []));
	}
}
