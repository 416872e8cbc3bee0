<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\News;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\News;
use OCA\SmartCommons\Core\News\NewsDesk;
use OCA\SmartCommons\Tender\Call\Call;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Dossier\DossierItems;
use OCA\SmartCommons\Tender\Dossier\DossierTeams;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineMove;
use OCA\SmartCommons\Tender\Rules\Deadlines;

/** Tells groups that an open call changed; inside the transaction of the change. */
final readonly class CallTelling {
	public function __construct(
		private NewsDesk $desk,
		private ConcernedMapper $concerned,
		private DossierTeams $teams,
	) {
	}

	/**
	 * @param Call $before the call as it was
	 * @param Deadlines $deadlines as they were
	 * @param ?string $actor who changed it; null: a notice did
	 * @param int $now unix seconds
	 */
	public function changed(Call $before, Deadlines $deadlines, CallFacts $after, ?string $actor, int $now): void {
		$move = DeadlineMove::between($deadlines, $after->deadlines);
		$state = $after->state === $before->state ? '' : $after->state->word();
		$wasOpen = $before->status($now) === 'open';
		$decided = $state !== '' && in_array($after->state, [CallState::Awarded, CallState::Cancelled], true);
		if ($move === null && $state === '' || !$wasOpen && !$decided && $after->state !== CallState::Open) {
			return;
		}
		$args = [
			'state' => $state,
			...self::moment('was', $move?->from),
			...self::moment('due', $move?->to),
		];
		$this->tell($before, $args, $wasOpen, $actor);
	}

	/** @param array<string, string|int> $args */
	private function tell(Call $call, array $args, bool $inboxes, ?string $actor): void {
		$item = new ItemRef(Call::KIND, max(1, $call->id));
		$dossiers = $this->concerned->inHand($call->id);
		$teams = $this->teams->of(array_values($dossiers));
		foreach ($dossiers as $groupId => $dossierId) {
			$news = $this->news($call, $item, $groupId, $args, $actor);
			$this->desk->tellThem($news->closer(CallNews::MY_CHANGE, new ItemRef(DossierItems::KIND, max(1, $dossierId)), $teams[$dossierId]->members ?? []));
			$this->desk->tell($news);
		}
		foreach ($inboxes ? $this->concerned->inInbox($call->id) : [] as $groupId) {
			$this->desk->tell($this->news($call, $item, $groupId, $args, $actor));
		}
	}

	/** @param array<string, string|int> $args */
	private function news(Call $call, ItemRef $item, int $groupId, array $args, ?string $actor): News {
		// a version changes once
		return new News(CallNews::CHANGE, CallNews::CHANGE . ':' . $call->id . ':' . $call->version . ':' . $groupId, $item, $groupId, actor: $actor, args: $args);
	}

	/** @return array<string, int> 0 where there is none */
	private static function moment(string $name, ?Deadline $deadline): array {
		return [$name => $deadline->at ?? 0, $name . 'Day' => $deadline !== null && $deadline->time === null ? 1 : 0];
	}
}
