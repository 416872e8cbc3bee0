<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core;

use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Item\HiddenItems;
use OCA\SmartCommons\Core\Item\HiddenTeams;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCA\SmartCommons\Core\Member\MemberData;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;
use OCA\SmartCommons\Core\Page\PagePart;
use OCP\IL10N;
use Psr\Container\ContainerInterface;

/**
 * The modules of this installation, and the parts they registered, made when first asked for. Of a module that is
 * switched off, what shows something to members is left out, and what keeps its data true goes on.
 */
final class Modules {
	/**
	 * @param list<class-string<Module>> $modules
	 * @param ?Settings $settings says which are off; without, all are on
	 */
	public function __construct(
		private readonly ContainerInterface $container,
		private readonly array $modules,
		private readonly ?Settings $settings = null,
	) {
	}

	/** @return list<string> ids of those that are on, in the order of the navigation */
	public function ids(): array {
		return array_map(static fn (string $module): string => $module::id(), $this->on());
	}

	/** @return array<string, string> id to name of those that can be switched off */
	public function optional(IL10N $l10n): array {
		$names = [];
		foreach ($this->modules as $module) {
			$name = $module::name($l10n);
			if ($name !== null) {
				$names[$module::id()] = $name;
			}
		}
		return $names;
	}

	/** Whether a controller belongs to a module that is switched off. */
	public function isOff(string $controller): bool {
		foreach ($this->off() as $module) {
			if (in_array($controller, $module::controllers(), true)) {
				return true;
			}
		}
		return false;
	}

	/** @return list<ItemSource> those of a module that is off show nothing to anybody */
	public function itemSources(): array {
		$off = $this->off();
		$sources = [];
		foreach ($this->modules as $module) {
			foreach ($this->make([$module], static fn (string $of): array => $of::itemSources()) as $source) {
				$sources[] = match (true) {
					!in_array($module, $off, true) => $source,
					$source instanceof TeamSource => new HiddenTeams($source),
					default => new HiddenItems($source),
				};
			}
		}
		return $sources;
	}

	/** @return list<OutboxHandler> */
	public function outboxHandlers(): array {
		return $this->make($this->modules, static fn (string $module): array => $module::outboxHandlers());
	}

	/** @return list<class-string<OutboxHandler>> for asking what they handle without making them */
	public function outboxHandlerClasses(): array {
		return array_merge([], ...array_map(static fn (string $module): array => $module::outboxHandlers(), $this->modules));
	}

	/** @return list<MemberData> */
	public function memberData(): array {
		return $this->make($this->modules, static fn (string $module): array => $module::memberData());
	}

	/** @return list<HomeSource> */
	public function homeSources(): array {
		return $this->make($this->on(), static fn (string $module): array => $module::homeSources());
	}

	/** @return list<NewsSource> */
	public function newsSources(): array {
		return $this->make($this->on(), static fn (string $module): array => $module::newsSources());
	}

	/** @return list<PagePart> */
	public function pageParts(): array {
		return $this->make($this->on(), static fn (string $module): array => $module::pageParts());
	}

	/** @return list<class-string<Module>> */
	private function on(): array {
		return array_values(array_diff($this->modules, $this->off()));
	}

	/** @return list<class-string<Module>> what has controllers can be switched off, whatever the setting says of others */
	private function off(): array {
		$off = $this->settings?->modulesOff() ?? [];
		return array_values(array_filter(
			$this->modules,
			static fn (string $module): bool => $module::controllers() !== [] && in_array($module::id(), $off, true),
		));
	}

	/**
	 * @template T of object
	 * @param list<class-string<Module>> $modules
	 * @param callable(class-string<Module>): list<class-string<T>> $classes
	 * @return list<T>
	 */
	private function make(array $modules, callable $classes): array {
		$made = [];
		foreach ($modules as $module) {
			foreach ($classes($module) as $class) {
				/** @var T $part */
				$part = $this->container->get($class);
				$made[] = $part;
			}
		}
		return $made;
	}
}
