<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Call\CallSummaries;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCA\SmartCommons\Tender\Rules\CriteriaStep;
use OCA\SmartCommons\Tender\Rules\CriteriaSteps;
use OCP\AppFramework\Utility\ITimeFactory;

/** What criteria would bring in now, and what each small change of them would add or drop. */
final readonly class WatchPreview {
	/** How many narrower CPV codes are offered per prefix, and for how many prefixes. */
	private const NARROWER = 3;
	private const PREFIXES = 3;
	private const SAMPLE = 5;

	public function __construct(
		private WatchQuery $query,
		private CallSummaries $calls,
		private LocationService $places,
		private StepLabels $labels,
		private ITimeFactory $time,
	) {
	}

	/** @return array<string, mixed> the contract's WatchPreview; the number of queries has a fixed bound */
	public function of(Criteria $criteria, Reader $reader): array {
		$now = $this->time->getTime();
		$counts = new CriteriaCounts($this->query, $reader, $now);
		$count = $counts->of($criteria);
		$sample = $this->query->closingFirst($criteria, $reader, $now, self::SAMPLE);
		$summaries = $this->calls->of($sample, $reader);
		$steps = $this->steps($criteria, $reader, $now);
		$labels = $this->labels->of($steps, $reader);
		$shown = [];
		foreach ($steps as $i => $step) {
			$then = $counts->of($step->criteria);
			$shown[] = [
				'direction' => $step->direction,
				'field' => $step->field,
				'from' => $step->from,
				'to' => $step->to,
				'label' => $labels[$i],
				'criteria' => $step->criteria->toArray(),
				'count' => $then,
				'added' => max(0, $then - $count),
				'dropped' => max(0, $count - $then),
			];
		}
		return [
			'count' => $count,
			'sample' => array_values(array_filter(array_map(static fn (int $id): ?array => $summaries[$id] ?? null, $sample))),
			'steps' => $shown,
		];
	}

	/** @return list<CriteriaStep> */
	private function steps(Criteria $criteria, Reader $reader, int $now): array {
		$narrower = [];
		foreach (array_slice($criteria->cpv, 0, self::PREFIXES) as $prefix) {
			if (strlen($prefix) < 8) {
				$narrower[$prefix] = array_map(strval(...), array_keys(array_slice($this->query->perNarrowerCpv($criteria, $prefix, $reader, $now), 0, self::NARROWER, true)));
			}
		}
		$parents = [];
		foreach ($criteria->places as $place) {
			$parents[$place] = $this->places->chain($place)[1] ?? null;
		}
		return (new CriteriaSteps($parents, $narrower))->of($criteria);
	}
}
