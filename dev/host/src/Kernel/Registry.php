<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

/**
 * What the app registered in Application::register, kept by kind for whoever shows it later
 * (search, dashboard, link previews, notifications, …).
 */
final class Registry {
	/** @var array<string, list<string>> */
	private array $classes = [];

	/** @var list<array{class: string, global: bool, app: string}> */
	private array $middlewares = [];

	public function add(string $kind, string $class): void {
		$this->classes[$kind][] = $class;
	}

	/** @return list<string> class names registered under a kind, e.g. `searchProvider` */
	public function classes(string $kind): array {
		return $this->classes[$kind] ?? [];
	}

	public function addMiddleware(string $app, string $class, bool $global): void {
		$this->middlewares[] = ['class' => $class, 'global' => $global, 'app' => $app];
	}

	/** @return list<string> middlewares that run for requests of an app */
	public function middlewares(string $app): array {
		$classes = [];
		foreach ($this->middlewares as $middleware) {
			if ($middleware['app'] === $app || $middleware['global']) {
				$classes[] = $middleware['class'];
			}
		}
		return $classes;
	}
}
