<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\PlaceReads;
use OCA\SmartCommons\Place\Truth\Rules\LogLine;

/** Who changed what of a place. */
final readonly class PlaceHistory {
	public const CURSOR = 1;

	/** what says by its cause alone what happened */
	private const SAID = 'verified';

	public function __construct(
		private HistoryMapper $log,
		private PlaceReads $reads,
		private HistorySight $sight,
		private MemberNames $members,
		private ValueNames $names,
	) {
	}

	/**
	 * @param ?list<int|string|null> $after decoded cursor: version of the last one given
	 * @return array{list<array<string, mixed>>, ?string, array<string, mixed>} the contract's PlaceChanges, where they go on, ValueNames
	 * @throws Problem
	 */
	public function page(int $id, Reader $reader, int $limit, ?array $after): array {
		$place = $this->reads->get($id, $reader);
		$found = $this->log->versions($id, $after === null ? null : (int)$after[0], $limit + 1);
		$versions = array_slice($found, 0, $limit);
		$lines = $this->log->lines($id, $versions);
		$hidden = $this->sight->hidden($place, $this->log->ofField($id, 'fieldAudience'), $reader);
		$seen = array_values(array_filter($lines, static fn (LogLine $line): bool => $line->field !== self::SAID && !in_array($line->field, $hidden, true)));
		$names = $this->members->of(array_map(static fn (LogLine $line): ?string => $line->uid, $lines));
		$changes = [];
		foreach ($lines as $line) {
			$changes[$line->version] ??= self::head($line, $names);
			$changes[$line->version]['hidden'] += (int)in_array($line->field, $hidden, true);
		}
		foreach (array_reverse($seen) as $line) {
			$changes[$line->version]['changes'][] = ['field' => $line->field, 'was' => $line->was, 'became' => $line->became];
		}
		$values = [];
		foreach ($seen as $line) {
			array_push($values, [$line->field, $line->was], [$line->field, $line->became]);
		}
		$last = end($versions);
		return [array_values($changes), $last === false || count($found) <= $limit ? null : Cursor::encode([$last]), $this->names->of($values, $reader)];
	}

	/**
	 * @param array<string, string> $names
	 * @return array{version: int, at: int, by: ?array{uid: string, displayName: string}, cause: string, changes: list<array{field: string, was: mixed, became: mixed}>, hidden: int}
	 */
	private static function head(LogLine $line, array $names): array {
		return [
			'version' => $line->version,
			'at' => $line->at,
			'by' => $line->uid === null || !isset($names[$line->uid]) ? null : ['uid' => $line->uid, 'displayName' => $names[$line->uid]],
			'cause' => $line->cause,
			'changes' => [],
			'hidden' => 0,
		];
	}
}
