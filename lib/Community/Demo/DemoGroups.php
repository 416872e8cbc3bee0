<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Demo;

use OCA\SmartCommons\Community\Group\GroupInput;
use OCA\SmartCommons\Community\Group\GroupMapper;
use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Community\Group\MembershipService;
use OCA\SmartCommons\Community\Member\CurrentReader;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Input;
use OCP\IL10N;

/** The groups of the demonstration and who is in them; a group that is there stays as it is. */
final class DemoGroups {
	public function __construct(
		private readonly World $world,
		private readonly GroupService $groups,
		private readonly GroupMapper $mapper,
		private readonly MembershipService $memberships,
		private readonly CurrentReader $readers,
		private readonly IL10N $l10n,
	) {
	}

	/** @return list<array{id: int, coordinator: string}> */
	public function fill(): array {
		$groups = [];
		foreach ($this->world->groups() as $group) {
			$coordinator = $group->strings('coordinators')[0] ?? '';
			$id = $this->existing($group, $coordinator) ?? $this->create($group, $coordinator);
			$groups[] = ['id' => $id, 'coordinator' => $coordinator];
		}
		return $groups;
	}

	private function existing(Input $group, string $coordinator): ?int {
		$names = $group->texts('names', 120);
		foreach ($this->mapper->byIds($this->reader($coordinator)->groupIds) as $one) {
			if ($one->facts->names === $names) {
				return $one->id;
			}
		}
		return null;
	}

	private function create(Input $group, string $coordinator): int {
		$places = $this->world->places($group->strings('places'));
		$link = $group->objectOrNull('link');
		$id = $this->groups->create(GroupInput::of(new Input([
			'names' => $group->texts('names', 120),
			'purposes' => $group->texts('purposes', 1000),
			'themes' => $this->world->themes($group->strings('themes')),
			'levels' => $group->strings('levels'),
			'area' => $places === [] ? ['scope' => 'belgium'] : ['scope' => 'places', 'places' => $places],
			'languages' => $group->strings('languages'),
			'exchangeModes' => $group->strings('modes'),
			'joining' => $group->string('joining', 10),
			'channels' => [
				'talk' => true, 'digest' => true, 'forum' => false, 'folder' => true,
				'link' => $link === null ? null : ['url' => $link->string('url', 200), 'label' => $link->string('label', 50)],
			],
		], $this->l10n), null, $this->l10n), $coordinator);
		$this->people($id, $group, $coordinator);
		return $id;
	}

	private function people(int $id, Input $group, string $coordinator): void {
		foreach ([...array_slice($group->strings('coordinators'), 1), ...$group->strings('members')] as $uid) {
			$this->memberships->invite($id, $uid, $this->reader($coordinator));
			$this->memberships->put($id, $uid, $this->reader($uid), [MembershipAction::Accept]);
		}
		foreach (array_slice($group->strings('coordinators'), 1) as $uid) {
			$this->memberships->put($id, $uid, $this->reader($coordinator), [MembershipAction::Promote]);
		}
		foreach ($group->objects('asked') as $asked) {
			$this->memberships->join($id, $this->reader($asked->string('uid', 64)), $asked->string('message', 1000));
		}
		foreach ($group->strings('invited') as $uid) {
			$this->memberships->invite($id, $uid, $this->reader($coordinator));
		}
	}

	private function reader(string $uid): Reader {
		$this->readers->forget();
		return $this->readers->of($uid);
	}
}
