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
use OCA\SmartCommons\Place\PlaceFacts;
use OCA\SmartCommons\Place\PlacePolicy;
use OCA\SmartCommons\Place\PlaceProblems;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Truth\Rules\Rewind;

/** The way back to what a place was. */
final readonly class Rollback {
	public function __construct(
		private HistoryMapper $log,
		private PlaceReads $reads,
		private PlaceService $places,
		private PlacePolicy $policy,
		private PlaceProblems $problems,
	) {
	}

	/**
	 * Makes every field again what it was in that version, as a new change.
	 *
	 * @param ?int $seen version of the place as the reader saw it
	 * @throws Problem
	 */
	public function to(int $id, int $version, ?int $seen, Reader $reader): Place {
		$place = $this->reads->get($id, $reader);
		if (!$this->policy->edit($reader, $place)) {
			throw $this->problems->notYours();
		}
		if ($version > $place->version) {
			throw $this->problems->noSuchVersion();
		}
		$values = Rewind::to(PlaceFacts::fields(), $this->log->since($id, $version));
		return $this->places->apply($id, $values, Cause::Rollback, $reader, $seen ?? $place->version);
	}
}
