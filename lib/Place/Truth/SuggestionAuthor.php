<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceProblems;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;
use OCP\AppFramework\Db\TTransactional;
use OCP\IDBConnection;

/** What somebody does with a suggestion of their own. */
final class SuggestionAuthor {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly SuggestionMapper $suggestions,
		private readonly SuggestionReads $reads,
		private readonly SuggestionNews $news,
		private readonly PlaceProblems $problems,
	) {
	}

	/**
	 * Answers the question that came back. What was asked stays beside the answer.
	 *
	 * @throws Problem
	 */
	public function answer(int $id, string $answer, Reader $reader): void {
		[$suggestion, $place] = $this->own($id, $reader);
		if ($suggestion->state !== SuggestionState::Asked) {
			throw $this->problems->changed($this->reads->show($id, $reader));
		}
		$note = trim($suggestion->note . "\n\n" . $answer);
		$this->atomic(function () use ($suggestion, $place, $note, $reader): void {
			$this->step($suggestion, SuggestionState::Open, ['note' => $note], $reader);
			if ($place !== null) {
				$this->news->answered($suggestion, $place);
			}
		}, $this->db);
	}

	/** @throws Problem */
	public function withdraw(int $id, Reader $reader): void {
		[$suggestion] = $this->own($id, $reader);
		if (!$suggestion->state->isWaiting()) {
			throw $this->problems->changed($this->reads->show($id, $reader));
		}
		$this->step($suggestion, SuggestionState::Withdrawn, [], $reader);
	}

	/**
	 * @return array{Suggestion, ?Place}
	 * @throws Problem
	 */
	private function own(int $id, Reader $reader): array {
		$found = $this->reads->get($id, $reader);
		if ($found[0]->by !== $reader->uid) {
			throw $this->problems->notSuggestedByYou();
		}
		return $found;
	}

	/**
	 * @param array<string, string|int|null> $set
	 * @throws Problem
	 */
	private function step(Suggestion $suggestion, SuggestionState $state, array $set, Reader $reader): void {
		if (!$this->suggestions->step($suggestion, $state, $set)) {
			throw $this->problems->changed($this->reads->show($suggestion->id, $reader));
		}
	}
}
