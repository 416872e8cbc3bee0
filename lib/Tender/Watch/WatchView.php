<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Community\Place\LocationService;
use OCA\SmartCommons\Community\Place\Place;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Tender\Cpv\CpvNames;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IL10N;
use OCP\IUserManager;

/** Watches as the contract shows them. */
final readonly class WatchView {
	public function __construct(
		private InboxMapper $inbox,
		private CpvNames $cpv,
		private ThemeDirectory $themes,
		private LocationService $places,
		private IUserManager $users,
		private ITimeFactory $time,
		private IL10N $l10n,
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
		$places = $this->places->byIds(array_values(array_unique($placeIds)));
		$open = $this->inbox->openPerWatch(array_map(static fn (Watch $watch): int => $watch->id, $watches), $this->time->getTime());
		return array_map(fn (Watch $watch): array => [
			'id' => $watch->id,
			'groupId' => $watch->groupId,
			'name' => $watch->name,
			'criteria' => $watch->criteria->toArray(),
			'labels' => [
				'cpv' => array_map(static fn (string $prefix): array => ['code' => $prefix, 'label' => $names[self::code($prefix)]['label'] ?? ''], $watch->criteria->cpv),
				'themes' => $this->themes->refs($watch->criteria->themes, $reader),
				'places' => self::placeRefs($watch->criteria->places, $places, $reader),
			],
			'openCount' => $open[$watch->id] ?? 0,
			'createdBy' => ($watch->createdBy === null ? null : $this->users->getDisplayName($watch->createdBy)) ?? $this->l10n->t('Former member'),
			'changedAt' => $watch->changedAt,
			'version' => $watch->version,
		], $watches);
	}

	private static function code(string $prefix): string {
		return str_pad($prefix, 8, '0');
	}

	/**
	 * @param list<int> $ids
	 * @param array<int, Place> $places
	 * @return list<array{id: int, name: string}>
	 */
	private static function placeRefs(array $ids, array $places, Reader $reader): array {
		$refs = [];
		foreach ($ids as $id) {
			if (isset($places[$id])) {
				$refs[] = ['id' => $id, 'name' => $places[$id]->name($reader->language())];
			}
		}
		return $refs;
	}
}
