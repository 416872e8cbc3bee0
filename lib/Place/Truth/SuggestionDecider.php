<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\ChangedMeanwhile;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceProblems;
use OCA\SmartCommons\Place\Truth\Rules\FieldState;
use OCA\SmartCommons\Place\Truth\Rules\SuggestedField;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;
use OCA\SmartCommons\Place\Truth\Rules\Verdict;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/**
 * Decides on suggestions. The suggestion and the place are written together, each only if it still is what was looked
 * at; who comes second begins again from how it is then, and is told why where that changes the matter.
 */
final class SuggestionDecider {
	use TTransactional;

	private const TRIES = 5;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly SuggestionMapper $suggestions,
		private readonly SuggestionReads $reads,
		private readonly Acceptance $acceptance,
		private readonly SuggestionNews $news,
		private readonly PlaceProblems $problems,
		private readonly ITimeFactory $time,
	) {
	}

	/**
	 * @param ?int $version of the suggestion as the decider saw it
	 * @throws Problem changed-meanwhile or changed-since, with the suggestion as it is now
	 */
	public function decide(int $id, Decision $decision, ?int $version, Reader $reader): void {
		for ($try = 1; ; $try++) {
			[$suggestion, $place] = $this->reads->get($id, $reader);
			$this->refuse($suggestion, $place, $decision, $version, $reader);
			try {
				$this->atomic(fn () => $this->write($suggestion, $place, $decision, $reader), $this->db);
				return;
			} catch (ChangedMeanwhile) {
				if ($try >= self::TRIES) {
					throw $this->problems->changed($this->reads->show($id, $reader));
				}
			}
		}
	}

	/** @throws Problem when it can't be decided so */
	private function refuse(Suggestion $suggestion, ?Place $place, Decision $decision, ?int $version, Reader $reader): void {
		if (!$this->reads->mayDecide($suggestion, $place, $reader)) {
			throw $this->problems->notToDecide();
		}
		if (!$suggestion->state->isWaiting() || $version !== null && $version !== $suggestion->version) {
			throw $this->problems->changed($this->reads->show($suggestion->id, $reader));
		}
		if (trim($decision->reason) === '' && ($decision->what !== Decision::ACCEPT || $decision->refused !== [])) {
			throw $this->problems->reasonNeeded();
		}
		if ($decision->what === Decision::ACCEPT && $this->verdict($suggestion, $place, $decision)->conflicts !== []) {
			throw $this->problems->changedSince($this->reads->show($suggestion->id, $reader));
		}
	}

	private function verdict(Suggestion $suggestion, ?Place $place, Decision $decision): Verdict {
		$all = array_map(static fn (SuggestedField $field): string => $field->field, $suggestion->fields);
		$refused = $decision->what === Decision::REFUSE ? $all : $decision->refused;
		$overwrite = $place !== null && $decision->placeVersion === $place->version ? $decision->overwrite : [];
		return Verdict::of($suggestion->fields, $place === null ? [] : $place->facts->toArray(), $refused, $overwrite);
	}

	/** @throws Problem */
	private function write(Suggestion $suggestion, ?Place $place, Decision $decision, Reader $reader): void {
		$verdict = $this->verdict($suggestion, $place, $decision);
		$state = match ($decision->what) {
			Decision::ASK => SuggestionState::Asked,
			Decision::REFUSE => SuggestionState::Refused,
			default => $verdict->state(),
		};
		$set = ['reason' => $decision->reason, 'decided_by' => $reader->uid, 'decided_at' => $this->time->getTime()];
		if (!$this->suggestions->step($suggestion, $state, $set)) {
			throw $this->problems->changed([]);
		}
		if ($state !== SuggestionState::Asked) {
			$this->suggestions->mark($suggestion->id, array_keys($verdict->accepted), FieldState::Accepted);
			$this->suggestions->mark($suggestion->id, $verdict->refused, FieldState::Refused);
			if ($verdict->accepted !== []) {
				$place = $this->acceptance->write($place, $verdict->accepted, $decision->notDuplicateOf, $reader);
				$this->suggestions->belongsTo($suggestion->id, $place->id);
			}
		}
		if ($place !== null) {
			$this->news->decided($suggestion, $place, $state, $decision->reason, $reader->uid);
		}
	}
}
