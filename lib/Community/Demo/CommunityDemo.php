<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Demo;

use OCA\SmartCommons\Community\Group\GroupMapper;
use OCA\SmartCommons\Community\Rules\Joining;
use OCP\AppFramework\Utility\ITimeFactory;

/**
 * The members and groups of the demonstration: thirty people with accounts and cards, eight groups over Belgium, and
 * for a large scale a crowd of members. What is there stays.
 */
final class CommunityDemo {
	/** one member of the crowd for so many calls */
	private const CALLS_PER_MEMBER = 50;

	public function __construct(
		private readonly DemoAccounts $accounts,
		private readonly DemoCards $cards,
		private readonly DemoGroups $groups,
		private readonly DemoCrowd $crowd,
		private readonly GroupMapper $mapper,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * @param int $scale how many calls there will be
	 * @param callable(string): void $progress told what is being done, now and then
	 * @return list<array{id: int, coordinator: string}> the groups
	 */
	public function fill(int $scale, callable $progress): array {
		$made = $this->accounts->fill();
		$progress("$made accounts made, password " . DemoAccounts::PASSWORD);
		$this->cards->fill();
		$groups = $this->groups->fill();
		$progress(count($groups) . ' groups');
		$open = [];
		foreach ($this->mapper->byIds(array_column($groups, 'id')) as $group) {
			if ($group->facts->joining === Joining::Open) {
				$open[] = $group->id;
			}
		}
		$added = $this->crowd->fill(intdiv($scale, self::CALLS_PER_MEMBER), $open, $this->time->getTime());
		if ($added > 0) {
			$progress("$added more members");
		}
		return $groups;
	}
}
