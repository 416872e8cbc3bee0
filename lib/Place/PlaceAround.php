<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Group\GroupList;
use OCA\SmartCommons\Community\Member\Directory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Input;
use OCP\IL10N;

/** Who is near a place: members, and groups that serve its area, as far as the reader may know of them. */
final readonly class PlaceAround {
	private const KM = 15;
	private const MOST = 6;

	public function __construct(
		private PlaceReads $reads,
		private Directory $members,
		private GroupList $groups,
		private IL10N $l10n,
	) {
	}

	/**
	 * @return array{members: list<array<string, mixed>>, groups: list<array<string, mixed>>} the contract's PlaceAround
	 * @throws \OCA\SmartCommons\Core\Problem\NotFound
	 */
	public function of(int $id, Reader $reader): array {
		$location = $this->reads->get($id, $reader)->facts->locationId;
		if ($location === null) {
			return ['members' => [], 'groups' => []];
		}
		[$members] = $this->members->page(new Input(['near' => $location, 'km' => self::KM, 'limit' => self::MOST], $this->l10n), $reader);
		[$groups] = $this->groups->page(new Input(['place' => $location, 'limit' => self::MOST], $this->l10n), $reader);
		return [
			'members' => $members,
			'groups' => array_map(static fn (array $group): array => ['id' => $group['id'] ?? 0, 'name' => $group['name'] ?? ''], $groups),
		];
	}
}
