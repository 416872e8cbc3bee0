<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Audience\AudienceFilter;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\Stewards;
use OCA\SmartCommons\Place\Truth\Rules\FieldState;
use OCA\SmartCommons\Place\Truth\Rules\SuggestedField;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_suggestion` and its fields. */
final readonly class SuggestionMapper {
	private const WAITING = ['open', 'asked'];
	private const MOST = 900;

	public function __construct(
		private IDBConnection $db,
		private Batch $batch,
		private AudienceFilter $audience,
		private Stewards $stewards,
	) {
	}

	public function find(int $id): ?Suggestion {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('s.id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)));
		return $this->read($qb)[0] ?? null;
	}

	/**
	 * Open ones that this reader may decide on, the oldest first.
	 *
	 * @param ?int $placeId only of this place
	 * @return list<Suggestion>
	 */
	public function toDecide(Reader $reader, ?int $placeId, int $after, int $limit): array {
		if ($reader->uid === null) {
			return [];
		}
		$qb = $this->select();
		$qb->leftJoin('s', 'smc_place', 'p', $qb->expr()->eq('p.id', 's.place_id'))
			->where($qb->expr()->eq('s.state', $qb->createNamedParameter(SuggestionState::Open->value)))
			->andWhere($qb->expr()->gt('s.id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			// who may not see a place hears of no suggestion for it
			->andWhere($qb->expr()->orX($qb->expr()->isNull('s.place_id'), $qb->expr()->isNotNull('p.id')))
			->orderBy('s.id')
			->setMaxResults($limit);
		$this->audience->applyTo($qb, $qb->createFunction('COALESCE(p.audience, 0)'), 'p.id', $qb->createNamedParameter(Place::KIND), $reader);
		if ($placeId !== null) {
			$qb->andWhere($qb->expr()->eq('s.place_id', $qb->createNamedParameter($placeId, IQueryBuilder::PARAM_INT)));
		}
		if (!$reader->moderates()) {
			$this->decidable($qb, $reader, $reader->uid);
		}
		return $this->read($qb);
	}

	/**
	 * What an account suggested, the newest first.
	 *
	 * @return list<Suggestion>
	 */
	public function by(string $uid, ?int $placeId, ?int $before, int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('s.by_uid', $qb->createNamedParameter($uid)))
			->orderBy('s.id', 'DESC')
			->setMaxResults($limit);
		if ($placeId !== null) {
			$qb->andWhere($qb->expr()->eq('s.place_id', $qb->createNamedParameter($placeId, IQueryBuilder::PARAM_INT)));
		}
		if ($before !== null) {
			$qb->andWhere($qb->expr()->lt('s.id', $qb->createNamedParameter($before, IQueryBuilder::PARAM_INT)));
		}
		return $this->read($qb);
	}

	/** @return list<Suggestion> what was asked back and waits for an account's answer */
	public function asked(string $uid, int $limit): array {
		$qb = $this->select();
		$qb->where($qb->expr()->eq('s.by_uid', $qb->createNamedParameter($uid)))
			->andWhere($qb->expr()->eq('s.state', $qb->createNamedParameter(SuggestionState::Asked->value)))
			->orderBy('s.id')
			->setMaxResults($limit);
		return $this->read($qb);
	}

	/**
	 * @param list<int> $placeIds
	 * @return list<Suggestion> all that wait at these places
	 */
	public function waiting(array $placeIds): array {
		if ($placeIds === []) {
			return [];
		}
		$qb = $this->select();
		$qb->where($qb->expr()->in('s.place_id', $qb->createNamedParameter($placeIds, IQueryBuilder::PARAM_INT_ARRAY)))
			->andWhere($qb->expr()->in('s.state', $qb->createNamedParameter(self::WAITING, IQueryBuilder::PARAM_STR_ARRAY)))
			->orderBy('s.id')
			->setMaxResults(self::MOST);
		return $this->read($qb);
	}

	/**
	 * @param list<SuggestedField> $fields
	 * @return positive-int the new id
	 */
	public function insert(?int $placeId, ?string $by, string $note, int $baseVersion, array $fields, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_suggestion')
			->setValue('place_id', $qb->createNamedParameter($placeId, $placeId === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_INT))
			->setValue('by_uid', $qb->createNamedParameter($by, $by === null ? IQueryBuilder::PARAM_NULL : IQueryBuilder::PARAM_STR))
			->setValue('note', $qb->createNamedParameter($note))
			->setValue('base_version', $qb->createNamedParameter($baseVersion, IQueryBuilder::PARAM_INT))
			->setValue('state', $qb->createNamedParameter(SuggestionState::Open->value))
			->setValue('created_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->executeStatement();
		$id = max(1, $qb->getLastInsertId());
		$rows = array_map(static fn (SuggestedField $field): array => [$id, $field->field, self::json($field->was), self::json($field->became), $field->state->value], $fields);
		$this->batch->insert('smc_suggestion_fld', ['suggestion_id', 'field', 'was', 'became', 'state'], $rows);
		return $id;
	}

	/**
	 * Takes a suggestion a step on.
	 *
	 * @param array<string, string|int|null> $set other columns
	 * @return bool false when somebody else did so first; then nothing was written
	 */
	public function step(Suggestion $before, SuggestionState $state, array $set): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_suggestion');
		foreach (['state' => $state->value, 'version' => $before->version + 1] + $set as $column => $value) {
			$qb->set($column, $qb->createNamedParameter($value, match (true) {
				is_int($value) => IQueryBuilder::PARAM_INT,
				$value === null => IQueryBuilder::PARAM_NULL,
				default => IQueryBuilder::PARAM_STR,
			}));
		}
		$qb->where($qb->expr()->eq('id', $qb->createNamedParameter($before->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($before->version, IQueryBuilder::PARAM_INT)));
		return $qb->executeStatement() === 1;
	}

	/** A new place that was suggested is there. */
	public function belongsTo(int $id, int $placeId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_suggestion')
			->set('place_id', $qb->createNamedParameter($placeId, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	/** @param list<string> $fields */
	public function mark(int $id, array $fields, FieldState $state): void {
		if ($fields === []) {
			return;
		}
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_suggestion_fld')
			->set('state', $qb->createNamedParameter($state->value))
			->where($qb->expr()->eq('suggestion_id', $qb->createNamedParameter($id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->in('field', $qb->createNamedParameter($fields, IQueryBuilder::PARAM_STR_ARRAY)))
			->executeStatement();
	}

	/** What PlacePolicy::edit and decide say, inside the query. */
	private function decidable(IQueryBuilder $qb, Reader $reader, string $uid): void {
		$ways = [$qb->expr()->eq('p.owner_uid', $qb->createNamedParameter($uid))];
		if ($reader->coordinates !== []) {
			$ways[] = $qb->expr()->in('p.group_id', $qb->createNamedParameter($reader->coordinates, IQueryBuilder::PARAM_INT_ARRAY));
		}
		$areas = $this->stewards->areas($reader);
		if ($areas !== []) {
			$ways[] = $qb->expr()->in('p.location_id', $qb->createNamedParameter($areas, IQueryBuilder::PARAM_INT_ARRAY));
			$there = $this->db->getQueryBuilder();
			$there->select('f.suggestion_id')->from('smc_suggestion_fld', 'f')
				->where($qb->expr()->eq('f.field', $qb->createNamedParameter('locationId')))
				->andWhere($qb->expr()->in('f.became', $qb->createNamedParameter(array_map(strval(...), $areas), IQueryBuilder::PARAM_STR_ARRAY)));
			$ways[] = $qb->expr()->andX($qb->expr()->isNull('s.place_id'), $qb->expr()->in('s.id', $qb->createFunction($there->getSQL())));
		}
		$qb->andWhere($qb->expr()->orX(...$ways));
	}

	private function select(): IQueryBuilder {
		$qb = $this->db->getQueryBuilder();
		return $qb->select('s.*')->from('smc_suggestion', 's');
	}

	/** @return list<Suggestion> */
	private function read(IQueryBuilder $qb): array {
		$rows = Row::of($qb);
		$fields = $this->fields(array_map(static fn (Row $row): int => $row->int('id'), $rows));
		return array_map(static fn (Row $row): Suggestion => new Suggestion(
			$row->int('id'),
			$row->intOrNull('place_id'),
			$row->stringOrNull('by_uid'),
			$row->string('note'),
			$row->int('base_version'),
			SuggestionState::tryFrom($row->string('state')) ?? SuggestionState::Withdrawn,
			$row->string('reason'),
			$row->stringOrNull('decided_by'),
			$row->intOrNull('decided_at'),
			$row->int('created_at'),
			$row->int('version'),
			$fields[$row->int('id')] ?? [],
		), $rows);
	}

	/**
	 * @param list<int> $ids
	 * @return array<int, list<SuggestedField>> per suggestion
	 */
	private function fields(array $ids): array {
		if ($ids === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_suggestion_fld')
			->where($qb->expr()->in('suggestion_id', $qb->createNamedParameter($ids, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('id');
		$fields = [];
		foreach (Row::of($qb) as $row) {
			$fields[$row->int('suggestion_id')][] = new SuggestedField(
				$row->string('field'),
				json_decode($row->string('was'), true),
				json_decode($row->string('became'), true),
				FieldState::tryFrom($row->string('state')) ?? FieldState::Refused,
			);
		}
		return $fields;
	}

	private static function json(mixed $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
	}
}
