<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Demo;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\Placement;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\PlaceStore;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Settled;

/** Writes places of the demonstration as if they had been there for a while. */
final class DemoPlaceWriter {
	/** @var list<int> */
	private array $added = [];

	public function __construct(
		private readonly PlaceStore $store,
		private readonly PlaceService $places,
		private readonly PlaceReads $reads,
		private readonly Outbox $outbox,
		private readonly Batch $batch,
	) {
	}

	/** Tells of all that are added meanwhile with few events; belongs in a transaction. */
	public function together(callable $add): void {
		$this->added = [];
		$this->batch->writeFirst('smc_place');
		$add();
		$this->outbox->itemsChanged(Place::KIND, $this->added);
	}

	/** @param int $at unix seconds when it was added and, if by somebody, found right */
	public function add(Settled $settled, Placement $placement, ?string $verifiedBy, int $at): int {
		return $this->added[] = $this->store->insert($settled->facts, $placement, $settled->area, $verifiedBy, $at);
	}

	/** One goes on as another; what is so already stays. */
	public function succeed(int $id, int $successor, bool $moved): void {
		if ($this->reads->any($id)->facts->successorId === null) {
			$this->places->apply($id, ['state' => $moved ? 'moved' : 'succeeded', 'successorId' => $successor], Cause::Edit, new Reader('an'));
		}
	}
}
