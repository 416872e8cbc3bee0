<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\SharedItem;
use OCA\SmartCommons\Core\Item\SharedSource;
use OCA\SmartCommons\Core\Item\ShownSource;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCA\SmartCommons\Tender\Call\CallItems;
use OCP\IL10N;

/** The work of groups on calls as items: named after the call, seen by the group, found in no search of its own. */
final readonly class DossierItems implements TeamSource, ShownSource, SharedSource {
	public const KIND = 'dossier';

	public function __construct(
		private DossierMapper $dossiers,
		private CallItems $calls,
		private DossierTeams $teams,
	) {
	}

	public function kind(): string {
		return self::KIND;
	}

	public function label(IL10N $l10n): string {
		return $l10n->t('Dossier');
	}

	public function idAt(string $path): ?int {
		return preg_match('~^dossiers/([1-9]\d{0,17})$~', $path, $match) === 1 ? (int)$match[1] : null;
	}

	public function items(array $ids, Reader $reader): array {
		$dossiers = $this->dossiers->byIds($ids, $reader);
		$calls = $this->calls->items(self::callIds($dossiers), $reader);
		$items = [];
		foreach ($dossiers as $dossier) {
			$call = $calls[$dossier->callId] ?? null;
			if ($call !== null) {
				$items[$dossier->id] = self::item($dossier, $call);
			}
		}
		return $items;
	}

	public function shared(array $ids, array $readers): array {
		$dossiers = $this->dossiers->all($ids);
		$calls = $this->calls->shared(self::callIds($dossiers), $readers);
		$items = [];
		foreach ($dossiers as $dossier) {
			$call = $calls[$dossier->callId] ?? null;
			if ($call !== null) {
				$seen = static fn (Reader $reader): bool => $reader->isIn($dossier->groupId) && $call->seenBy($reader);
				$items[$dossier->id] = new SharedItem(self::item($dossier, $call->item), $seen);
			}
		}
		return $items;
	}

	public function documents(array $ids): array {
		return [];
	}

	public function idsAfter(int $after, int $limit): array {
		return [];
	}

	/** The call itself stands in the calendar. */
	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		return [];
	}

	public function teams(array $ids): array {
		return $this->teams->of($ids);
	}

	public function within(array $groupIds, int $limit): array {
		return $this->dossiers->inHand($groupIds, $limit);
	}

	/**
	 * @param list<Dossier> $dossiers
	 * @return list<int>
	 */
	private static function callIds(array $dossiers): array {
		return array_values(array_unique(array_map(static fn (Dossier $dossier): int => $dossier->callId, $dossiers)));
	}

	private static function item(Dossier $dossier, Item $call): Item {
		return new Item(
			new ItemRef(self::KIND, max(1, $dossier->id)),
			$call->titles,
			$call->language,
			Audience::groups([$dossier->groupId]),
			'dossiers/' . $dossier->id,
			$call->texts,
			$call->dates,
			ownerGroupId: $dossier->groupId,
			changedAt: $dossier->changedAt,
		);
	}
}
