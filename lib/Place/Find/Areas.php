<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Find;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Location\LocationType;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problems;

/** Looks up where places were asked for. */
final readonly class Areas {
	public function __construct(
		private LocationService $locations,
		private Problems $problems,
	) {
	}

	/**
	 * A municipality or a point alone sorts by distance; with kilometres it also cuts. A larger area without kilometres
	 * means what lies in it.
	 *
	 * @throws NotFound when there is no such location
	 */
	public function of(PlaceFilter $filter): Area {
		$from = $filter->from;
		$within = null;
		if ($from === null && $filter->near !== null) {
			$location = $this->locations->find($filter->near) ?? throw $this->problems->notFound();
			$from = $location->at;
			$within = $location->type !== LocationType::Municipality && $filter->km === null ? $this->locations->within($location->id) : null;
		}
		$serving = null;
		if ($filter->serves !== null) {
			$serving = $this->locations->chain($filter->serves);
			if ($serving === []) {
				throw $this->problems->notFound();
			}
		}
		$km = $from === null ? null : $filter->km;
		return new Area($from, $km, $within, $serving, $from === null || $km === null ? null : $from->box($km));
	}
}
