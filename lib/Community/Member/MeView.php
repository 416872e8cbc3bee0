<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Group\Group;
use OCA\SmartCommons\Community\Group\GroupMapper;
use OCA\SmartCommons\Community\Group\Waiting;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\Modules;

/** Who one is here, as the contract has it. */
final class MeView {
	public function __construct(
		private readonly GroupMapper $groups,
		private readonly Waiting $waiting,
		private readonly Modules $modules,
	) {
	}

	/** @return array<string, mixed> */
	public function of(Card $card, Reader $reader): array {
		$mine = $reader->groupIds === [] ? [] : $this->groups->byIds($reader->groupIds);
		uasort($mine, static fn (Group $a, Group $b): int => strcasecmp($a->name($reader->languages)['text'], $b->name($reader->languages)['text']));
		$groups = [];
		foreach ($mine as $group) {
			$groups[] = [
				'id' => $group->id,
				'name' => $group->name($reader->languages),
				'role' => $reader->coordinates($group->id) ? 'coordinator' : 'member',
				'joining' => $group->facts->joining->value,
			];
		}
		return [
			'uid' => $card->uid,
			'displayName' => $card->displayName,
			'language' => $reader->language(),
			'roles' => array_map(static fn (Role $role): string => $role->value, $reader->roles),
			'modules' => $this->modules->ids(),
			'groups' => $groups,
			'welcome' => $card->welcomedAt === 0,
			'waiting' => $this->waiting->count($reader),
		];
	}
}
