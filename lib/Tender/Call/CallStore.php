<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\AudienceStore;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Tender\News\CallTelling;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\Link;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Writes calls. Every method belongs in a transaction of the caller. */
final readonly class CallStore {
	/** tables that are written anew with every change */
	private const PARTS = ['smc_call_text', 'smc_call_cpv', 'smc_call_place', 'smc_call_theme', 'smc_call_lang', 'smc_call_deadline', 'smc_call_lot'];

	public function __construct(
		private IDBConnection $db,
		private Batch $batch,
		private AudienceStore $audiences,
		private CallParts $stored,
		private CallTelling $telling,
	) {
	}

	/**
	 * @param int $groupId the only group that sees it; 0: all members
	 * @return positive-int the new id
	 */
	public function insert(CallFacts $facts, int $groupId, ?string $uid, int $now): int {
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_call');
		$values = $this->columns($facts, $now) + ['audience' => self::kind($groupId)->value, 'group_id' => $groupId, 'added_by' => $uid, 'created_at' => $now, 'changed_at' => $now];
		foreach ($values as $column => $value) {
			$qb->setValue($column, $this->parameter($qb, $value));
		}
		$qb->executeStatement();
		$id = max(1, $qb->getLastInsertId());
		if ($groupId !== 0) {
			$this->audiences->save(new ItemRef(Call::KIND, $id), self::audience($groupId));
		}
		$this->parts($id, $facts);
		return $id;
	}

	/**
	 * Replaces the facts, and tells whom the call concerns what this means for them.
	 *
	 * @param ?int $groupId the group that shall keep it from now on, 0 for all members; null: as it was
	 * @param ?string $actor who changed it; null: a notice did
	 * @return bool false when somebody else changed it first; then nothing was written
	 */
	public function replace(Call $call, CallFacts $facts, int $now, ?int $groupId = null, ?string $actor = null): bool {
		$values = $this->columns($facts, $call->createdAt) + ['changed_at' => $now, 'version_count' => $call->versionCount + 1];
		if ($groupId !== null) {
			$values += ['group_id' => $groupId, 'audience' => self::kind($groupId)->value];
		}
		if (!$this->update($call, $values)) {
			return false;
		}
		if ($groupId !== null && $groupId !== $call->groupId) {
			$this->audiences->save(new ItemRef(Call::KIND, max(1, $call->id)), self::audience($groupId));
		}
		$this->telling->changed($call, $this->stored->deadlines([$call->id])[$call->id] ?? Deadlines::of([]), $facts, $actor, $now);
		foreach (self::PARTS as $table) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)->where($qb->expr()->eq('call_id', $this->parameter($qb, $call->id)))->executeStatement();
		}
		$this->parts($call->id, $facts);
		return true;
	}

	/** @return bool false when somebody else changed it first */
	public function state(Call $call, CallState $state, int $now): bool {
		return $this->update($call, ['state' => $state->value, 'changed_at' => $now]);
	}

	/** One more version in the history, the facts in force unchanged. */
	public function countVersion(int $callId): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_call')
			->set('version_count', $qb->createFunction('version_count + 1'))
			->where($qb->expr()->eq('id', $this->parameter($qb, $callId)))
			->executeStatement();
	}

	/** @param array<string, int|string|null> $values */
	private function update(Call $call, array $values): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_call');
		foreach ($values + ['version' => $call->version + 1] as $column => $value) {
			$qb->set($column, $this->parameter($qb, $value));
		}
		$qb->where($qb->expr()->eq('id', $this->parameter($qb, $call->id)))
			->andWhere($qb->expr()->eq('version', $this->parameter($qb, $call->version)));
		return $qb->executeStatement() === 1;
	}

	/** @return array<string, int|string|null> */
	private function columns(CallFacts $facts, int $addedAt): array {
		$publishedAt = $facts->publishedOn === null
			? $addedAt
			: (new \DateTimeImmutable($facts->publishedOn . ' 00:00', new \DateTimeZone('Europe/Brussels')))->getTimestamp();
		return [
			'state' => $facts->state->value,
			'closes_at' => $facts->closesAt($publishedAt),
			'published_at' => $publishedAt,
			'published_on' => $facts->publishedOn,
			'source' => $facts->origin->source,
			'source_id' => $facts->origin->sourceId,
			'type' => $facts->type,
			'level' => $facts->level,
			'buyer' => $facts->buyer,
			'language' => $facts->language,
			'value_cents' => $facts->valueCents,
			'currency' => $facts->currency,
			'lot_count' => count($facts->lots),
			'procedure_id' => $facts->origin->procedureId,
			'subtype' => $facts->origin->subtype,
			'links' => self::json(array_map(static fn (Link $link): array => ['kind' => $link->kind, 'url' => $link->url, 'label' => $link->label], $facts->links)),
			'notice_id' => $facts->origin->noticeId,
			'notice_version' => $facts->origin->noticeVersion,
			'source_rank' => $facts->origin->rank,
			'issued_at' => $facts->origin->issuedAt,
		];
	}

	private function parts(int $id, CallFacts $facts): void {
		$languages = array_unique([...array_keys($facts->titles), ...array_keys($facts->summaries)]);
		$this->batch->insert('smc_call_text', ['call_id', 'language', 'title', 'summary'], array_values(array_map(
			static fn (string $language): array => [$id, $language, $facts->titles[$language] ?? '', $facts->summaries[$language] ?? null], $languages)));
		$this->batch->insert('smc_call_cpv', ['call_id', 'code', 'main'], array_map(
			static fn (string $code): array => [$id, $code, $code === $facts->cpv ? 1 : 0], $facts->cpvs));
		$seq = 0;
		$this->batch->insert('smc_call_place', ['call_id', 'place_id', 'nuts', 'seq'], array_map(
			static function (CallPlace $place) use ($id, &$seq): array {
				return [$id, $place->placeId, $place->nuts, $seq++];
			}, $facts->places));
		$this->batch->insert('smc_call_theme', ['call_id', 'theme_id'], array_map(static fn (int $theme): array => [$id, $theme], $facts->themes));
		$this->batch->insert('smc_call_lang', ['call_id', 'role', 'language'], [
			...array_map(static fn (string $language): array => [$id, 'answer', $language], $facts->answerLanguages),
			...array_map(static fn (string $language): array => [$id, 'notice', $language], $facts->noticeLanguages),
		]);
		$this->deadlines($id, $facts);
		$this->lots($id, $facts);
	}

	private function deadlines(int $id, CallFacts $facts): void {
		$counting = $facts->deadlines->counting();
		$rows = [];
		foreach ($facts->deadlines->all as $one) {
			$deadline = $one->deadline;
			$warnings = implode(',', array_map(static fn ($warning): string => $warning->value, $deadline->warnings));
			$rows[] = [$id, $deadline->kind->value, $deadline->date, $deadline->time, $deadline->offset, $deadline->zone, $deadline->at, $warnings, implode(',', $one->lots), in_array($one, $counting, true) ? 1 : 0];
		}
		$this->batch->insert('smc_call_deadline', ['call_id', 'kind', 'wall_date', 'wall_time', 'wall_offset', 'zone', 'due_at', 'warnings', 'lots', 'counts'], $rows);
	}

	private function lots(int $id, CallFacts $facts): void {
		$rows = [];
		foreach ($facts->lots as $place => $lot) {
			$sme = $lot->sme === null ? null : (int)$lot->sme;
			$rows[] = [$id, $place + 1, $lot->id, self::json((object)$lot->titles), self::json((object)$lot->summaries), implode(',', $lot->cpv), $lot->valueCents, $lot->currency, $sme];
		}
		$this->batch->insert('smc_call_lot', ['call_id', 'seq', 'lot', 'titles', 'summaries', 'cpv', 'value_cents', 'currency', 'sme'], $rows);
	}

	private static function kind(int $groupId): AudienceKind {
		return $groupId === 0 ? AudienceKind::Members : AudienceKind::Groups;
	}

	private static function audience(int $groupId): Audience {
		return $groupId === 0 ? Audience::members() : Audience::groups([$groupId]);
	}

	private static function json(array|object $value): string {
		return json_encode($value, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
	}

	private function parameter(IQueryBuilder $qb, int|string|null $value): \OCP\DB\QueryBuilder\IParameter {
		return $qb->createNamedParameter($value, match (true) {
			is_int($value) => IQueryBuilder::PARAM_INT,
			$value === null => IQueryBuilder::PARAM_NULL,
			default => IQueryBuilder::PARAM_STR,
		});
	}
}
