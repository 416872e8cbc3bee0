<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin;

use OCA\SmartCommons\Core\Outbox\SetAside;
use OCA\SmartCommons\Core\Problem\Problem;

/** How the app is doing, as its administration shows it. */
final class AdminStatus {
	/** how many of the events that were set aside are shown */
	private const MOST = 50;

	public function __construct(
		private readonly Checks $checks,
		private readonly Bridges $bridges,
		private readonly SetAside $aside,
	) {
	}

	/** @return list<array{name: string, severity: string, text: string}> what is wrong, the worst first */
	public function checks(): array {
		return $this->checks->findings();
	}

	/** @return list<array{id: string, name: string, state: string, text: string}> */
	public function bridges(): array {
		return $this->bridges->all();
	}

	/**
	 * @return string where to look for what was sent
	 * @throws Problem
	 */
	public function test(string $bridge, string $uid): string {
		return $this->bridges->test($bridge, $uid);
	}

	/** @return array<string, mixed> as in the contract */
	public function outbox(): array {
		return $this->aside->counts() + ['events' => $this->aside->list(self::MOST)];
	}

	/**
	 * @param ?list<int> $ids null: all that were set aside
	 * @return array<string, mixed> how it stands after the first of them were tried
	 */
	public function retry(?array $ids): array {
		return ['retried' => $this->aside->retry($ids)] + $this->outbox();
	}
}
