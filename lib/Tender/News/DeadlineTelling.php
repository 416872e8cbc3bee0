<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\News;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Tender\Call\Call;
use OCA\SmartCommons\Tender\Dossier\DossierTeams;
use OCA\SmartCommons\Tender\Rules\DeadlineStep;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/**
 * Tells groups which deadlines of what they have in hand come near. All of it is found in the tables, so it doesn't
 * matter when, how often, or after which failure it runs.
 */
final class DeadlineTelling {
	use TTransactional;

	private const STEP = 300;
	/** a day more than the furthest step, which begins at midnight */
	private const AHEAD = 8 * 86400;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly NewsDesk $desk,
		private readonly ConcernedMapper $concerned,
		private readonly DossierTeams $teams,
	) {
	}

	/** @param int $now unix seconds */
	public function remind(int $now): void {
		$after = [0, 0];
		do {
			$rows = $this->concerned->deadlines($now, $now + self::AHEAD, $after, self::STEP);
			$news = [];
			foreach ($rows as $row) {
				$after = [$row['deadline'], $row['dossier']];
				$step = DeadlineStep::reached($row['due'], $now);
				if ($step !== null) {
					$one = self::news($row, $step);
					$news[$one->key] = ['news' => $one, 'dossier' => $row['dossier']];
				}
			}
			$this->tell(array_intersect_key($news, array_flip($this->desk->untold(array_keys($news)))));
		} while (count($rows) === self::STEP);
	}

	/** @param array<string, array{news: News, dossier: int}> $news */
	private function tell(array $news): void {
		if ($news === []) {
			return;
		}
		$teams = array_filter(
			$this->teams->of(array_values(array_unique(array_column($news, 'dossier')))),
			static fn (Team $team): bool => $team->active,
		);
		$this->atomic(function () use ($news, $teams): void {
			foreach ($news as $one) {
				$team = $teams[$one['dossier']] ?? null;
				if ($team !== null) {
					$this->desk->tellThem($one['news']->closer(CallNews::MY_DEADLINE, $team->ref, $team->members));
					$this->desk->tell($one['news']);
				}
			}
		}, $this->db);
	}

	/** @param array{call: int, group: int, due: int, wholeDay: bool, ...} $row */
	private static function news(array $row, int $step): News {
		return new News(
			CallNews::DEADLINE,
			implode(':', [CallNews::DEADLINE, $row['call'], $row['due'], $step, $row['group']]),
			new ItemRef(Call::KIND, max(1, $row['call'])),
			$row['group'],
			args: ['due' => $row['due'], 'dueDay' => $row['wholeDay'] ? 1 : 0, 'until' => $row['due']],
		);
	}
}
