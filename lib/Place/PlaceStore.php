<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Community\Rules\Point;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\AudienceStore;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Place\Rules\EquipmentItem;
use OCA\SmartCommons\Place\Rules\OpenWeek;
use OCA\SmartCommons\Place\Rules\PlaceLink;
use OCA\SmartCommons\Place\Rules\WebsiteKey;
use OCP\DB\QueryBuilder\IParameter;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Writes places. Every method belongs in a transaction of the caller. */
final readonly class PlaceStore {
	public function __construct(
		private IDBConnection $db,
		private Batch $batch,
		private AudienceStore $audiences,
	) {
	}

	/**
	 * @param ?Point $area middle of its municipality
	 * @param ?string $verifiedBy account that says that it is right; null: nobody did yet
	 * @return positive-int the new id
	 */
	public function insert(PlaceFacts $facts, Placement $placement, ?Point $area, ?string $verifiedBy, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_place');
		$values = $this->columns($facts, $area) + self::placed($placement) + [
			'source' => $placement->source,
			'source_id' => $placement->sourceId,
			'verified_at' => $verifiedBy === null ? 0 : $now,
			'verified_by' => $verifiedBy,
			'created_at' => $now,
			'changed_at' => $now,
		];
		foreach ($values as $column => $value) {
			$qb->setValue($column, $this->parameter($qb, $value));
		}
		$qb->executeStatement();
		$id = max(1, $qb->getLastInsertId());
		if ($placement->audience === AudienceKind::Groups) {
			$this->audiences->save(new ItemRef(Place::KIND, $id), Audience::groups([$placement->groupId]));
		}
		$this->insertThemes($id, $facts->themes);
		$this->insertEquipment($id, $facts->equipment);
		return $id;
	}

	/**
	 * @param ?Point $area middle of its municipality
	 * @param array<string, int|string|null> $more other columns to set
	 * @return bool false when somebody else changed it first; then nothing was written
	 */
	public function update(Place $before, PlaceFacts $facts, Placement $placement, ?Point $area, int $now, array $more = []): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_place');
		$values = $more + $this->columns($facts, $area) + self::placed($placement) + ['changed_at' => $now, 'version' => $before->version + 1];
		foreach ($values as $column => $value) {
			$qb->set($column, $this->parameter($qb, $value));
		}
		$qb->where($qb->expr()->eq('id', $this->parameter($qb, $before->id)))
			->andWhere($qb->expr()->eq('version', $this->parameter($qb, $before->version)));
		if ($qb->executeStatement() !== 1) {
			return false;
		}
		$id = max(1, $before->id);
		if ($placement->audience !== $before->placement->audience || $placement->groupId !== $before->placement->groupId) {
			$ref = new ItemRef(Place::KIND, $id);
			$placement->audience === AudienceKind::Groups
				? $this->audiences->save($ref, Audience::groups([$placement->groupId]))
				: $this->audiences->forget($ref);
		}
		if ($facts->themes !== $before->facts->themes) {
			$this->forget('smc_place_theme', $id);
			$this->insertThemes($id, $facts->themes);
		}
		if ($facts->equipment != $before->facts->equipment) {
			$this->forget('smc_equipment', $id);
			$this->insertEquipment($id, $facts->equipment);
		}
		return true;
	}

	/** @return array<string, int|string|null> */
	private function columns(PlaceFacts $facts, ?Point $area): array {
		return [
			'state' => $facts->state->value,
			'kind' => $facts->kind->value,
			'names' => self::json((object)$facts->names),
			'name_sort' => Fold::sortKey($facts->name()),
			'sentence' => self::json((object)$facts->sentence),
			'about' => self::json((object)$facts->about),
			'language' => $facts->language,
			'scope' => $facts->scope->value,
			'scope_id' => $facts->scopeId,
			'lat' => $facts->position?->lat,
			'lon' => $facts->position?->lon,
			'area_lat' => $area?->lat,
			'area_lon' => $area?->lon,
			'location_id' => $facts->locationId,
			'street' => $facts->street,
			'postcode' => $facts->postcode,
			'access' => $facts->access->value,
			'price' => $facts->price->value,
			'price_text' => $facts->priceText,
			'deposit_cents' => $facts->depositCents,
			'hours' => $facts->hours === null ? null : self::json($facts->hours->toArray()),
			'hours_text' => $facts->hoursText,
			'email' => $facts->email,
			'phone' => $facts->phone,
			'person' => $facts->person,
			'website' => $facts->website,
			'website_key' => WebsiteKey::of($facts->website),
			'languages' => implode(',', $facts->languages),
			'wheelchair' => $facts->wheelchair->value,
			'links' => self::json(array_map(static fn (PlaceLink $link): array => $link->toArray(), $facts->links)),
			'aud_email' => $facts->fieldAudience['email']->value,
			'aud_phone' => $facts->fieldAudience['phone']->value,
			'aud_person' => $facts->fieldAudience['person']->value,
			'aud_street' => $facts->fieldAudience['street']->value,
			'paused_until' => $facts->pausedUntil,
			'successor_id' => $facts->successorId,
		] + OpenWeek::of($facts->hours)->columns();
	}

	/** @return array<string, int|string|null> */
	private static function placed(Placement $placement): array {
		return [
			'audience' => $placement->audience->value,
			'group_id' => $placement->groupId,
			'owner_uid' => $placement->ownerUid,
			'licence' => $placement->licence,
			'attribution' => $placement->attribution,
		];
	}

	/** @param list<int> $themes */
	private function insertThemes(int $id, array $themes): void {
		$this->batch->insert('smc_place_theme', ['place_id', 'theme_id'], array_map(static fn (int $theme): array => [$id, $theme], $themes));
	}

	/** @param list<EquipmentItem> $equipment */
	private function insertEquipment(int $id, array $equipment): void {
		$rows = [];
		foreach ($equipment as $seq => $item) {
			$rows[] = [$id, $seq, $item->entryId, self::json((object)$item->names), $item->amount, $item->conditions, (int)$item->reservable, $item->seenOn];
		}
		$this->batch->insert('smc_equipment', ['place_id', 'seq', 'entry_id', 'names', 'amount', 'conditions', 'reservable', 'seen_on'], $rows);
	}

	private function forget(string $table, int $placeId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete($table)->where($qb->expr()->eq('place_id', $this->parameter($qb, $placeId)))->executeStatement();
	}

	private static function json(array|object $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
	}

	private function parameter(IQueryBuilder $qb, int|string|null $value): IParameter {
		return $qb->createNamedParameter($value, match (true) {
			is_int($value) => IQueryBuilder::PARAM_INT,
			$value === null => IQueryBuilder::PARAM_NULL,
			default => IQueryBuilder::PARAM_STR,
		});
	}
}
