<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Tender\Rules\Criteria;
use OCA\SmartCommons\Tender\Rules\InvalidCriteria;

/** Stops who may not, and criteria that make no sense as a watch. */
final readonly class WatchGuard {
	public function __construct(
		private WatchPolicy $policy,
		private ThemeDirectory $themes,
		private LocationService $places,
		private WatchProblems $problems,
	) {
	}

	/** @throws Problem */
	public function see(int $groupId, Reader $reader): void {
		if (!$this->policy->see($reader, $groupId)) {
			throw $this->problems->notFound();
		}
	}

	/** @throws Problem */
	public function change(int $groupId, Reader $reader): void {
		$this->see($groupId, $reader);
		if (!$this->policy->change($reader, $groupId)) {
			throw $this->problems->onlyCoordinators();
		}
	}

	/** @throws Problem when they would bring in everything, or name what doesn't exist */
	public function criteria(Criteria $criteria): void {
		if ($criteria->isEmpty()) {
			throw $this->problems->empty();
		}
		foreach ($criteria->themes as $theme) {
			if ($this->themes->resolve([$theme]) === []) {
				throw $this->problems->invalid(new InvalidCriteria('themes', 'no such theme'));
			}
		}
		if (array_diff($criteria->places, array_keys($this->places->byIds($criteria->places))) !== []) {
			throw $this->problems->invalid(new InvalidCriteria('places', 'no such place'));
		}
	}
}
