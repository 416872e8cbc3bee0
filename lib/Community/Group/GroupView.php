<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Rules\Activity;
use OCA\SmartCommons\Community\Rules\Standing;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Community\Theme\ThemeMapper;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Text\Texts;
use OCP\AppFramework\Utility\ITimeFactory;

/** Groups as the contract has them, each as far as the reader may see it; as many queries for one as for a hundred. */
final class GroupView {
	public function __construct(
		private readonly ThemeDirectory $themes,
		private readonly ThemeMapper $themeLinks,
		private readonly GroupPlaceMapper $placeLinks,
		private readonly LocationService $places,
		private readonly MembershipMapper $memberships,
		private readonly ITimeFactory $time,
	) {
	}

	/** @return array<string, mixed> */
	public function one(Group $group, Reader $reader): array {
		return $this->many([$group], $reader)[0] ?? [];
	}

	/**
	 * @param list<Group> $groups that the reader may know of
	 * @return list<array<string, mixed>>
	 */
	public function many(array $groups, Reader $reader): array {
		$ids = array_map(static fn (Group $group): int => $group->id, $groups);
		if ($ids === []) {
			return [];
		}
		$themes = $this->themeLinks->of(ThemeMapper::GROUPS, $ids);
		$places = $this->placeLinks->of($ids);
		$names = $this->places->refs(array_values(array_unique(array_merge(...$places))), $reader);
		$counts = $this->memberships->counts($ids);
		$mine = $this->memberships->ofAccount($reader->uid ?? '');
		$coordinators = [];
		foreach ($this->memberships->with(Standing::Coordinator, $ids) as $one) {
			$coordinators[$one->groupId][] = ['uid' => $one->uid, 'displayName' => $one->displayName];
		}
		$views = [];
		foreach ($groups as $group) {
			$area = array_values(array_intersect_key($names, array_flip($places[$group->id] ?? [])));
			$views[] = [
				...$this->facts($group, $reader),
				'themes' => $this->themes->refs($themes[$group->id] ?? [], $reader),
				'area' => ['scope' => $group->facts->scope, 'places' => $area],
				...$this->standing($group, $reader, $mine[$group->id] ?? Standing::None, $counts[$group->id] ?? [], $coordinators[$group->id] ?? []),
			];
		}
		return $views;
	}

	/** @return array<string, mixed> */
	private function facts(Group $group, Reader $reader): array {
		$facts = $group->facts;
		return [
			'id' => $group->id,
			'name' => $group->name($reader->languages),
			'names' => (object)$facts->names,
			'purpose' => Texts::best($facts->purposes, $reader->languages),
			'purposes' => (object)$facts->purposes,
			'levels' => $facts->levels,
			'languages' => $facts->languages,
			'exchangeModes' => $facts->modes,
			// a chat's address lets one in, so it is for those who are in
			'channels' => GroupPolicy::seesInside($group, $reader) ? $facts->channels : GroupFacts::NO_CHANNELS,
			'joining' => $facts->joining->value,
			'createdAt' => $group->createdAt,
			'version' => $group->version,
		];
	}

	/**
	 * @param array<int, int> $counts per Standing value
	 * @param list<array{uid: string, displayName: string}> $coordinators
	 * @return array<string, mixed>
	 */
	private function standing(Group $group, Reader $reader, Standing $mine, array $counts, array $coordinators): array {
		$inside = GroupPolicy::seesInside($group, $reader);
		$leads = $counts[Standing::Coordinator->value] ?? 0;
		$members = $leads + ($counts[Standing::Member->value] ?? 0);
		$inactive = Activity::inactive($leads, $group->lastActiveAt, $this->time->getTime());
		return [
			'state' => $group->closed() ? 'closed' : ($inactive ? 'inactive' : 'active'),
			'memberCount' => $inside ? $members : null,
			'coordinators' => $inside ? $coordinators : [],
			'mine' => $mine->word(),
			'may' => GroupPolicy::may($group, $mine, $leads, $members, $inactive, $reader),
		];
	}
}
