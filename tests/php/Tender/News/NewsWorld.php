<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\News;

use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Tender\Call\CallFacts;
use OCA\SmartCommons\Tender\Call\CallOrigin;
use OCA\SmartCommons\Tender\Call\CallStore;
use OCA\SmartCommons\Tender\Dossier\DossierMapper;
use OCA\SmartCommons\Tender\Dossier\Participant;
use OCA\SmartCommons\Tender\Dossier\TeamMapper;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\ParticipantRole;
use OCA\SmartCommons\Tender\Rules\WallTime;
use OCA\SmartCommons\Tests\Tender\Call\CallWorld;

/** Groups 5 and 6 with Anna and Bert in both, and calls on which they work. */
abstract class NewsWorld extends CallWorld {
	protected const GROUPS = [5, 6];

	protected function setUp(): void {
		parent::setUp();
		$batch = $this->get(Batch::class);
		$batch->insert('smc_card', ['uid', 'display_name', 'name_sort'], [
			['anna', 'Anna', 'anna'], ['bert', 'Bert', 'bert'],
		]);
		foreach (self::GROUPS as $group) {
			$batch->insert('smc_group', ['id', 'audience', 'joining', 'names', 'purposes', 'name_sort', 'scope', 'channels', 'last_active_at', 'created_at', 'changed_at'], [
				[$group, 1, 'open', '{"nl":"Groep ' . $group . '"}', '{}', 'groep', 'belgium', '{}', 1, 1, 1],
			]);
			$batch->insert('smc_membership', ['group_id', 'uid', 'standing', 'since'], [[$group, 'anna', 4, 1], [$group, 'bert', 3, 1]]);
		}
	}

	protected function facts(?string $deadline, CallState $state = CallState::Open): CallFacts {
		$deadlines = $deadline === null ? [] : [new LotDeadline(Deadline::of(DeadlineKind::Submission, WallTime::parse($deadline), Deadline::BRUSSELS))];
		return new CallFacts(
			new CallOrigin('csv', 'x', $this->now), $state, ['nl' => 'Podium'], [], 'nl', 'Stad', 'municipal', 'call', null,
			null, [], [], [], ['nl'], ['nl'], null, null, [], Deadlines::of($deadlines), [],
		);
	}

	protected function call(?string $deadline): int {
		return $this->get(CallStore::class)->insert($this->facts($deadline), 0, 'anna', $this->now);
	}

	/** The group has the call in hand; Bert takes part. */
	protected function dossier(int $group, int $call, DossierState $state = DossierState::Preparing): int {
		$mapper = $this->get(DossierMapper::class);
		$mapper->insert($group, $call, $state, '', $this->now);
		$id = $mapper->findForCall($group, $call)->id ?? 0;
		$this->get(TeamMapper::class)->put(new Participant($id, 'bert', ParticipantRole::Partner, ''), $this->now);
		return $id;
	}

	/** @return list<string> kind, group, and the accounts that it names */
	protected function told(): array {
		$store = $this->get(NewsStore::class);
		$news = $store->byIds(range(1, 100));
		$to = $store->recipients(array_keys($news));
		return array_values(array_map(static fn (NewsEntry $one): string => trim(
			$one->what . ' ' . (string)$one->groupId . ' ' . implode(',', $to[$one->id] ?? []),
		), $news));
	}

	protected function at(string $brussels): void {
		$this->now = (new \DateTimeImmutable($brussels, new \DateTimeZone(Deadline::BRUSSELS)))->getTimestamp();
	}
}
