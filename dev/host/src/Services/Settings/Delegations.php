<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Settings;

use OCP\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;

/** Which settings an administrator handed to which group. */
final class Delegations {
	private const APP = 'settings';
	private const KEY = 'authorized_groups';

	public function __construct(
		private readonly IAppConfig $config,
		private readonly IGroupManager $groups,
	) {
	}

	public function add(string $class, string $group): void {
		$this->remove($class, $group);
		$this->config->setValueArray(self::APP, self::KEY, [...$this->all(), ['class' => $class, 'group' => $group]]);
	}

	public function remove(string $class, string $group): void {
		$left = array_filter($this->all(), static fn (array $one): bool => $one !== ['class' => $class, 'group' => $group]);
		$this->config->setValueArray(self::APP, self::KEY, array_values($left));
	}

	/** @return list<string> classes of the settings that this account may change without being an administrator */
	public function of(IUser $user): array {
		$mine = $this->groups->getUserGroupIds($user);
		$classes = [];
		foreach ($this->all() as $one) {
			if (in_array($one['group'], $mine, true)) {
				$classes[] = $one['class'];
			}
		}
		return $classes;
	}

	/** @return list<array{class: string, group: string}> */
	private function all(): array {
		return $this->config->getValueArray(self::APP, self::KEY);
	}
}
