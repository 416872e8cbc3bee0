<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Cpv\CpvNames;
use OCP\AppFramework\Utility\ITimeFactory;

/** Watches as the contract shows them. */
final readonly class WatchView {
	public function __construct(
		private InboxMapper $inbox,
		private CpvNames $cpv,
		private ThemeDirectory $themes,
		private LocationService $places,
		private MemberNames $members,
		private ITimeFactory $time,
	) {
	}

	/** @return array<string, mixed> */
	public function one(Watch $watch, Reader $reader): array {
		return $this->all([$watch], $reader)[0];
	}

	/**
	 * The contract's Watch for each; a fixed number of queries.
	 *
	 * @param list<Watch> $watches
	 * @return list<array<string, mixed>>
	 */
	public function all(array $watches, Reader $reader): array {
		$prefixes = [];
		$placeIds = [];
		foreach ($watches as $watch) {
			array_push($prefixes, ...$watch->criteria->cpv);
			array_push($placeIds, ...$watch->criteria->places);
		}
		$names = $this->cpv->refs(array_map(self::code(...), array_values(array_unique($prefixes))), $reader);
		$places = $this->places->refs(array_values(array_unique($placeIds)), $reader);
		$members = $this->members->of(array_column($watches, 'createdBy'));
		$open = $this->inbox->openPerWatch(array_map(static fn (Watch $watch): int => $watch->id, $watches), $this->time->getTime());
		return array_map(fn (Watch $watch): array => [
			'id' => $watch->id,
			'groupId' => $watch->groupId,
			'name' => $watch->name,
			'criteria' => $watch->criteria->toArray(),
			'labels' => [
				'cpv' => array_map(static fn (string $prefix): array => ['code' => $prefix, 'label' => $names[self::code($prefix)]['label'] ?? ''], $watch->criteria->cpv),
				'themes' => $this->themes->refs($watch->criteria->themes, $reader),
				'places' => array_values(array_intersect_key($places, array_flip($watch->criteria->places))),
			],
			'openCount' => $open[$watch->id] ?? 0,
			'createdBy' => $members[$watch->createdBy ?? ''] ?? $this->members->former(),
			'changedAt' => $watch->changedAt,
			'version' => $watch->version,
		], $watches);
	}

	private static function code(string $prefix): string {
		return str_pad($prefix, 8, '0');
	}
}
