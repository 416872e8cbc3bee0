<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Community\Group\Group;
use OCA\SmartCommons\Community\Group\GroupTeams;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\Team;

/** The people who work on calls, as teams within their groups. */
final readonly class DossierTeams {
	public function __construct(
		private DossierMapper $dossiers,
		private TeamMapper $team,
		private GroupTeams $groups,
	) {
	}

	/**
	 * @param list<int> $ids at most 900
	 * @return array<int, Team> by dossier id
	 */
	public function of(array $ids): array {
		$dossiers = $this->dossiers->all($ids);
		$groups = $this->groups->of(array_values(array_unique(array_map(static fn (Dossier $dossier): int => $dossier->groupId, $dossiers))));
		$people = $this->team->of($ids);
		$teams = [];
		foreach ($dossiers as $dossier) {
			$group = $groups[$dossier->groupId] ?? null;
			if ($group === null) {
				continue;
			}
			// who left the group no longer takes part, whatever the dossier says
			$here = array_values(array_intersect(array_map(static fn (Participant $one): string => $one->uid, $people[$dossier->id] ?? []), $group->members));
			$teams[$dossier->id] = new Team(
				new ItemRef(DossierItems::KIND, max(1, $dossier->id)),
				$here,
				$group->leaders,
				$group->language,
				false,
				$group->folder,
				$group->active,
				new ItemRef(Group::KIND, max(1, $dossier->groupId)),
			);
		}
		return $teams;
	}
}
