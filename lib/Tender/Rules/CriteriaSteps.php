<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** The steps that lead from criteria to somewhat narrower or broader ones. */
final readonly class CriteriaSteps {
	public const MAX = 12;

	private const WEEK = 7;

	/**
	 * @param array<int, ?int> $parents parent of each place among the criteria; null for a place without one
	 * @param array<string, list<string>> $narrowerCpv the next longer prefixes worth offering, per prefix
	 */
	public function __construct(
		private array $parents = [],
		private array $narrowerCpv = [],
	) {
	}

	/** @return list<CriteriaStep> at most MAX, taken in turn from each field, so that none crowds out the others */
	public function of(Criteria $criteria): array {
		$fields = [
			$this->cpv($criteria),
			$this->words($criteria),
			$this->places($criteria),
			$this->levels($criteria),
			$this->deadline($criteria),
			$this->value($criteria),
			$this->without($criteria, 'languages'),
			$this->without($criteria, 'themes'),
		];
		$steps = [];
		$longest = max(array_map(count(...), $fields));
		for ($turn = 0; $turn < $longest; $turn++) {
			foreach ($fields as $ofField) {
				if (isset($ofField[$turn]) && count($steps) < self::MAX) {
					$steps[] = $ofField[$turn];
				}
			}
		}
		return $steps;
	}

	/** @return list<CriteriaStep> */
	private function cpv(Criteria $criteria): array {
		$steps = [];
		foreach ($criteria->cpv as $prefix) {
			if (strlen($prefix) > 2) {
				$shorter = substr($prefix, 0, -1);
				$steps[] = $this->replace($criteria, CriteriaStep::BROADER, 'cpv', $prefix, $shorter);
			}
			foreach ($this->narrowerCpv[$prefix] ?? [] as $longer) {
				$steps[] = $this->replace($criteria, CriteriaStep::NARROWER, 'cpv', $prefix, $longer);
			}
		}
		return $steps;
	}

	/** @return list<CriteriaStep> */
	private function words(Criteria $criteria): array {
		$steps = [];
		if (count($criteria->words) > 1) {
			foreach ($criteria->words as $word) {
				$steps[] = $this->remove($criteria, CriteriaStep::NARROWER, 'words', $word);
			}
		} elseif ($criteria->words !== []) {
			$steps[] = $this->remove($criteria, CriteriaStep::BROADER, 'words', $criteria->words[0]);
		}
		foreach ($criteria->exclude as $word) {
			$steps[] = $this->remove($criteria, CriteriaStep::BROADER, 'exclude', $word);
		}
		return $steps;
	}

	/** @return list<CriteriaStep> */
	private function places(Criteria $criteria): array {
		$steps = [];
		foreach ($criteria->places as $place) {
			$parent = $this->parents[$place] ?? null;
			if ($parent !== null) {
				$places = array_map(static fn (int $id): int => $id === $place ? $parent : $id, $criteria->places);
				$steps[] = new CriteriaStep(CriteriaStep::BROADER, 'places', (string)$place, (string)$parent, $criteria->with('places', $places));
			}
			if (count($criteria->places) > 1) {
				$steps[] = $this->remove($criteria, CriteriaStep::NARROWER, 'places', $place);
			}
		}
		return $steps;
	}

	/** @return list<CriteriaStep> */
	private function levels(Criteria $criteria): array {
		$steps = [];
		foreach (Criteria::LEVELS as $level) {
			$chosen = in_array($level, $criteria->levels, true);
			if ($chosen && count($criteria->levels) > 1) {
				$steps[] = $this->remove($criteria, CriteriaStep::NARROWER, 'levels', $level);
			} elseif (!$chosen && $criteria->levels !== []) {
				$steps[] = new CriteriaStep(CriteriaStep::BROADER, 'levels', null, $level, $criteria->with('levels', [...$criteria->levels, $level]));
			}
		}
		return $steps;
	}

	/** @return list<CriteriaStep> */
	private function deadline(Criteria $criteria): array {
		$days = $criteria->daysLeft;
		$longer = ($days ?? 0) + self::WEEK;
		$steps = [];
		if ($longer <= Criteria::MAX_DAYS) {
			$steps[] = new CriteriaStep(CriteriaStep::NARROWER, 'daysLeft', $days === null ? null : (string)$days, (string)$longer, $criteria->with('daysLeft', $longer));
		}
		if ($days !== null) {
			$shorter = $days > self::WEEK ? $days - self::WEEK : null;
			$steps[] = new CriteriaStep(CriteriaStep::BROADER, 'daysLeft', (string)$days, $shorter === null ? null : (string)$shorter, $criteria->with('daysLeft', $shorter));
		}
		return $steps;
	}

	/** @return list<CriteriaStep> */
	private function value(Criteria $criteria): array {
		$steps = [];
		foreach (['minCents' => $criteria->minCents, 'maxCents' => $criteria->maxCents] as $field => $cents) {
			if ($cents !== null) {
				$steps[] = new CriteriaStep(CriteriaStep::BROADER, $field, (string)$cents, null, $criteria->with($field, null));
			}
		}
		return $steps;
	}

	/**
	 * Dropping one of several values narrows; dropping the only one opens the field.
	 *
	 * @return list<CriteriaStep>
	 */
	private function without(Criteria $criteria, string $field): array {
		$values = $field === 'themes' ? $criteria->themes : $criteria->languages;
		$direction = count($values) > 1 ? CriteriaStep::NARROWER : CriteriaStep::BROADER;
		return array_map(fn (string|int $value): CriteriaStep => $this->remove($criteria, $direction, $field, $value), $values);
	}

	/** @param CriteriaStep::NARROWER|CriteriaStep::BROADER $direction */
	private function remove(Criteria $criteria, string $direction, string $field, string|int $value): CriteriaStep {
		$values = $criteria->toArray()[$field] ?? [];
		$left = is_array($values) ? array_values(array_filter($values, static fn (string|int $other): bool => $other !== $value)) : [];
		/** @var list<string>|list<int> $left */
		return new CriteriaStep($direction, $field, (string)$value, null, $criteria->with($field, $left));
	}

	/** @param CriteriaStep::NARROWER|CriteriaStep::BROADER $direction */
	private function replace(Criteria $criteria, string $direction, string $field, string $from, string $to): CriteriaStep {
		$values = array_map(static fn (string $value): string => $value === $from ? $to : $value, $criteria->cpv);
		return new CriteriaStep($direction, $field, $from, $to, $criteria->with($field, $values));
	}
}
