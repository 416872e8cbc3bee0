<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Call\CallSummaries;
use OCA\SmartCommons\Tender\Rules\DossierState;

/** Dossiers as the contract shows them. */
final readonly class DossierView {
	public function __construct(
		private CallSummaries $calls,
		private TeamMapper $team,
		private NoteMapper $notes,
		private LogMapper $log,
		private GroupDirectory $groups,
		private MemberNames $names,
	) {
	}

	/**
	 * The contract's DossierSummary for each, in the order given; a fixed number of queries.
	 *
	 * @param list<Dossier> $dossiers
	 * @return list<array<string, mixed>>
	 */
	public function summaries(array $dossiers, Reader $reader): array {
		$ids = array_map(static fn (Dossier $dossier): int => $dossier->id, $dossiers);
		$calls = $this->calls->of(array_map(static fn (Dossier $dossier): int => $dossier->callId, $dossiers), $reader);
		$teams = $this->team->of($ids);
		$notes = $this->notes->counts($ids);
		$names = $this->names->of(array_column(array_merge([], ...array_values($teams)), 'uid'));
		$summaries = [];
		foreach ($dossiers as $dossier) {
			// a call that was taken back takes its place in the list with it, not the group's history
			if (isset($calls[$dossier->callId])) {
				$summaries[] = [
					'id' => $dossier->id,
					'groupId' => $dossier->groupId,
					'call' => $calls[$dossier->callId],
					'state' => $dossier->state->value,
					'reason' => $dossier->reason,
					'participants' => $this->participants($teams[$dossier->id] ?? [], $names),
					'noteCount' => $notes[$dossier->id] ?? 0,
					'changedAt' => $dossier->changedAt,
					'version' => $dossier->version,
				];
			}
		}
		return $summaries;
	}

	/** @return ?array<string, mixed> the contract's Dossier; null when its call is no longer there */
	public function whole(Dossier $dossier, Reader $reader): ?array {
		$call = $this->calls->of([$dossier->callId], $reader)[$dossier->callId] ?? null;
		if ($call === null) {
			return null;
		}
		$team = $this->team->of([$dossier->id])[$dossier->id] ?? [];
		$notes = $this->notes->of($dossier->id);
		$log = $this->log->of($dossier->id);
		$names = $this->names->of([...array_column($team, 'uid'), ...array_column($notes, 'uid'), ...array_column($log, 'uid')]);
		return [
			'id' => $dossier->id,
			'groupId' => $dossier->groupId,
			'groupName' => $this->groups->names([$dossier->groupId], $reader)[$dossier->groupId] ?? '',
			'call' => $call,
			'state' => $dossier->state->value,
			'reason' => $dossier->reason,
			'participants' => $this->participants($team, $names),
			'notes' => array_map(fn (Note $note): array => [
				'id' => $note->id,
				'uid' => $note->uid ?? '',
				'displayName' => $names[$note->uid ?? ''] ?? $this->names->former(),
				'text' => $note->text,
				'at' => $note->at,
				'mine' => $note->uid !== null && $note->uid === $reader->uid,
			], $notes),
			'history' => array_map(fn (LogEntry $entry): array => [
				'at' => $entry->at,
				'displayName' => $names[$entry->uid ?? ''] ?? $this->names->former(),
				'what' => $entry->what,
				'from' => $entry->was,
				'to' => $entry->became,
				'reason' => $entry->reason,
			], $log),
			'may' => array_map(static fn (DossierState $state): string => $state->value, $dossier->state->next()),
			'changedAt' => $dossier->changedAt,
			'version' => $dossier->version,
		];
	}

	/**
	 * @param list<Participant> $participants
	 * @param array<string, string> $names per account
	 * @return list<array{uid: string, displayName: string, role: string, contribution: string}>
	 */
	private function participants(array $participants, array $names): array {
		return array_map(fn (Participant $participant): array => [
			'uid' => $participant->uid,
			'displayName' => $names[$participant->uid] ?? $this->names->former(),
			'role' => $participant->role->value,
			'contribution' => $participant->contribution,
		], $participants);
	}
}
