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
use OCA\SmartCommons\Tender\Call\CallMapper;
use OCA\SmartCommons\Tender\Rules\Deadlines;

/**
 * Tells groups of calls that are new for them: those that came in after their watch was made, and that no watch and no
 * work of the group held before.
 */
final class MatchTelling {
	/** @var array<int, array<int, true>> what each group knew before the calls were compared */
	private array $known = [];
	/** @var array<int, Call> */
	private array $calls = [];

	public function __construct(
		private readonly NewsDesk $desk,
		private readonly ConcernedMapper $concerned,
		private readonly CallMapper $mapper,
	) {
	}

	/**
	 * Looks at what the groups know, before calls are compared with watches.
	 *
	 * @param list<int> $callIds at most 900
	 */
	public function before(array $callIds): void {
		$this->known = $this->concerned->known($callIds);
		$this->calls = $this->mapper->all($callIds);
	}

	/**
	 * Tells of those that are new for the group; inside the transaction of the match.
	 *
	 * @param list<int> $callIds of those given to before()
	 */
	public function matched(int $groupId, array $callIds): void {
		$new = array_values(array_filter($callIds, fn (int $id): bool => isset($this->calls[$id]) && !isset($this->known[$groupId][$id])));
		foreach ($new as $nth => $callId) {
			$closesAt = $this->calls[$callId]->closesAt ?? Deadlines::NEVER;
			$this->desk->tell(new News(
				CallNews::MATCH,
				CallNews::MATCH . ':' . $callId . ':' . $groupId,
				new ItemRef(Call::KIND, max(1, $callId)),
				$groupId,
				args: ($closesAt === Deadlines::NEVER ? [] : ['until' => $closesAt]) + ['burst' => count($new), 'nth' => $nth],
			));
		}
	}
}
