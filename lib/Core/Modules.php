<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core;

use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Member\MemberData;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use Psr\Container\ContainerInterface;

/** The modules of this installation, and the parts they registered, made when first asked for. */
final class Modules {
	/** @param list<class-string<Module>> $modules */
	public function __construct(
		private readonly ContainerInterface $container,
		private readonly array $modules,
	) {
	}

	/** @return list<string> ids, in the order of the navigation */
	public function ids(): array {
		return array_map(static fn (string $module): string => $module::id(), $this->modules);
	}

	/** @return list<ItemSource> */
	public function itemSources(): array {
		return $this->make(static fn (string $module): array => $module::itemSources());
	}

	/** @return list<OutboxHandler> */
	public function outboxHandlers(): array {
		return $this->make(static fn (string $module): array => $module::outboxHandlers());
	}

	/** @return list<class-string<OutboxHandler>> for asking what they handle without making them */
	public function outboxHandlerClasses(): array {
		return array_merge([], ...array_map(static fn (string $module): array => $module::outboxHandlers(), $this->modules));
	}

	/** @return list<MemberData> */
	public function memberData(): array {
		return $this->make(static fn (string $module): array => $module::memberData());
	}

	/** @return list<HomeSource> */
	public function homeSources(): array {
		return $this->make(static fn (string $module): array => $module::homeSources());
	}

	/** @return list<NewsSource> */
	public function newsSources(): array {
		return $this->make(static fn (string $module): array => $module::newsSources());
	}

	/**
	 * @template T of object
	 * @param callable(class-string<Module>): list<class-string<T>> $classes
	 * @return list<T>
	 */
	private function make(callable $classes): array {
		$made = [];
		foreach ($this->modules as $module) {
			foreach ($classes($module) as $class) {
				/** @var T $part */
				$part = $this->container->get($class);
				$made[] = $part;
			}
		}
		return $made;
	}
}
