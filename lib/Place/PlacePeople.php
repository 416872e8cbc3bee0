<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\Reader;
use OCP\AppFramework\Utility\ITimeFactory;

/** Who stands behind a place, and how it is now. */
final readonly class PlacePeople {
	public function __construct(
		private GroupDirectory $groups,
		private MemberNames $names,
		private Opening $opening,
		private ITimeFactory $time,
	) {
	}

	/**
	 * @param bool $editor whether the reader may know whose it is
	 * @return array{open: array{now: string, until: ?int}, overdue: bool, group: ?array<string, mixed>, owner: ?array<string, string>, verifiedBy: ?array<string, string>}
	 */
	public function of(Place $place, Reader $reader, bool $editor): array {
		$now = $this->time->getTime();
		$group = $place->placement->groupId;
		// a guest is told of no group and no member
		$shown = $reader->uid !== null;
		$name = $group === 0 || !$shown ? null : $this->groups->texts([$group], $reader)[$group] ?? null;
		$owner = $editor ? $place->placement->ownerUid : null;
		$verifier = $shown ? $place->verifiedBy : null;
		$names = $this->names->of([$owner, $verifier]);
		$ref = static fn (?string $uid): ?array => $uid === null || !isset($names[$uid]) ? null : ['uid' => $uid, 'displayName' => $names[$uid]];
		return [
			'open' => $this->opening->now($place, $now),
			'overdue' => $place->isOverdue($now),
			'group' => $name === null ? null : ['id' => $group, 'name' => $name],
			'owner' => $ref($owner),
			'verifiedBy' => $ref($verifier),
		];
	}
}
