<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Rules\CardField;
use OCA\SmartCommons\Community\Theme\ThemeMapper;
use OCA\SmartCommons\Core\Db\Batch;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Text\Fold;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;

/** Reads and writes `smc_card` and its languages. */
final class CardMapper {
	public function __construct(
		private readonly IDBConnection $db,
		private readonly Batch $batch,
		private readonly ThemeMapper $themes,
	) {
	}

	public function find(string $uid): ?Card {
		return $this->byUids([$uid])[$uid] ?? null;
	}

	/**
	 * @param list<string> $uids at most 900
	 * @return array<string, Card> keyed by uid
	 */
	public function byUids(array $uids): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('c.*')->from('smc_card', 'c')
			->where($qb->expr()->in('c.uid', $qb->createNamedParameter($uids === [] ? [''] : $uids, IQueryBuilder::PARAM_STR_ARRAY)));
		return $this->cards($qb);
	}

	/**
	 * @param list<int> $ids at most 1,000
	 * @return array<string, Card> keyed by uid
	 */
	public function byIds(array $ids): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('c.*')->from('smc_card', 'c')
			->where($qb->expr()->in('c.id', $qb->createNamedParameter($ids === [] ? [0] : $ids, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('c.id');
		return $this->cards($qb);
	}

	/**
	 * The cards that a query on `smc_card` selects with all columns, in its order; three queries in all.
	 *
	 * @return array<string, Card> keyed by uid
	 */
	public function cards(IQueryBuilder $qb): array {
		$rows = Row::of($qb);
		$ids = array_map(static fn (Row $row): int => $row->int('id'), $rows);
		$themes = $this->themes->of(ThemeMapper::CARDS, $ids);
		$languages = $this->languages($ids);
		$cards = [];
		foreach ($rows as $row) {
			$cards[$row->string('uid')] = Card::ofRow($row, $themes[$row->int('id')] ?? [], $languages[$row->int('id')] ?? []);
		}
		return $cards;
	}

	/**
	 * @param list<string> $uids at most 900
	 * @return array<string, string> display name per uid, of those that the app met
	 */
	public function names(array $uids): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('uid', 'display_name')->from('smc_card')
			->where($qb->expr()->in('uid', $qb->createNamedParameter($uids === [] ? [''] : $uids, IQueryBuilder::PARAM_STR_ARRAY)));
		$names = [];
		foreach (Row::of($qb) as $row) {
			$names[$row->string('uid')] = $row->string('display_name');
		}
		return $names;
	}

	/** @return array<string, int> how well the account reads each language */
	public function reading(string $uid): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('l.language', 'l.can_read')->from('smc_card', 'c')
			->innerJoin('c', 'smc_card_lang', 'l', $qb->expr()->eq('l.card_id', 'c.id'))
			->where($qb->expr()->eq('c.uid', $qb->createNamedParameter($uid)))
			->orderBy('l.can_read', 'DESC')
			->addOrderBy('l.language');
		$reading = [];
		foreach (Row::of($qb) as $row) {
			$reading[$row->string('language')] = $row->int('can_read');
		}
		return $reading;
	}

	/**
	 * The same of many accounts that aren't suspended.
	 *
	 * @param list<string> $uids at most 900
	 * @return array<string, array<string, int>> level per language, per uid; best language first
	 */
	public function readingOf(array $uids): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('c.uid', 'l.language', 'l.can_read')->from('smc_card', 'c')
			->leftJoin('c', 'smc_card_lang', 'l', $qb->expr()->eq('l.card_id', 'c.id'))
			->where($qb->expr()->in('c.uid', $qb->createNamedParameter($uids === [] ? [''] : $uids, IQueryBuilder::PARAM_STR_ARRAY)))
			->andWhere($qb->expr()->eq('c.suspended', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->orderBy('c.id')
			->addOrderBy('l.can_read', 'DESC')
			->addOrderBy('l.language');
		$reading = [];
		foreach (Row::of($qb) as $row) {
			$reading[$row->string('uid')] ??= [];
			if ($row->string('language') !== '') {
				$reading[$row->string('uid')][$row->string('language')] = $row->int('can_read');
			}
		}
		return $reading;
	}

	/** @return list<int> */
	public function idsAfter(int $after, int $limit): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select('id')->from('smc_card')
			->where($qb->expr()->gt('id', $qb->createNamedParameter($after, IQueryBuilder::PARAM_INT)))
			->orderBy('id')
			->setMaxResults($limit);
		return array_map(static fn (Row $row): int => $row->int('id'), Row::of($qb));
	}

	/** Makes the card of an account that has none yet. */
	public function insert(string $uid, string $displayName): void {
		$this->db->insertIgnoreConflict('smc_card', ['uid' => $uid, 'display_name' => $displayName, 'name_sort' => Fold::sortKey($displayName)]);
	}

	public function rename(string $uid, string $displayName): void {
		$this->set($uid, ['display_name' => $displayName, 'name_sort' => Fold::sortKey($displayName)]);
	}

	public function suspend(string $uid, bool $suspended): void {
		$this->set($uid, ['suspended' => $suspended ? 1 : 0]);
	}

	public function welcomed(string $uid, ?string $wish, int $now): void {
		$this->set($uid, ['welcomed_at' => $now] + ($wish === null ? [] : ['wish' => $wish]));
	}

	/**
	 * Replaces what a card holds; to be called in a transaction.
	 *
	 * @return bool false when the card is no longer at this version
	 */
	public function save(Card $card, int $version, Answers $answers, int $now): bool {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_card')
			->where($qb->expr()->eq('id', $qb->createNamedParameter($card->id, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->eq('version', $qb->createNamedParameter($version, IQueryBuilder::PARAM_INT)));
		$values = [
			'headline' => $answers->headline,
			'about' => $answers->about,
			'skills' => json_encode($answers->skills, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE),
			'helps' => $answers->helps,
			'has_helps' => $answers->helps === '' ? 0 : 1,
			'contact' => $answers->contact,
			'place_id' => $answers->placeId,
			'listed' => $answers->listed()->value,
			'changed_at' => $now,
			'version' => $version + 1,
		];
		foreach (CardField::cases() as $field) {
			$values['aud_' . $field->value] = $answers->audience($field)->value;
		}
		if (self::apply($qb, $values)->executeStatement() !== 1) {
			return false;
		}
		$this->themes->replace(ThemeMapper::CARDS, $card->id, $answers->themes);
		$this->replaceLanguages($card->id, $answers->languages);
		return true;
	}

	/** @return ?int the id that the card had */
	public function erase(string $uid): ?int {
		$card = $this->find($uid);
		if ($card === null) {
			return null;
		}
		foreach (['smc_card_theme' => 'card_id', 'smc_card_lang' => 'card_id', 'smc_card' => 'id'] as $table => $column) {
			$qb = $this->db->getQueryBuilder();
			$qb->delete($table)->where($qb->expr()->eq($column, $qb->createNamedParameter($card->id, IQueryBuilder::PARAM_INT)))->executeStatement();
		}
		return $card->id;
	}

	/** @param list<Skill> $languages */
	private function replaceLanguages(int $cardId, array $languages): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_card_lang')
			->where($qb->expr()->eq('card_id', $qb->createNamedParameter($cardId, IQueryBuilder::PARAM_INT)))
			->executeStatement();
		$this->batch->insert(
			'smc_card_lang',
			['card_id', 'language', 'can_read', 'can_write', 'can_speak'],
			array_map(static fn (Skill $skill): array => [$cardId, $skill->language, $skill->read, $skill->write, $skill->speak], $languages),
		);
	}

	/**
	 * @param list<int> $cards at most 1,000
	 * @return array<int, list<Skill>> per card
	 */
	private function languages(array $cards): array {
		if ($cards === []) {
			return [];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from('smc_card_lang')
			->where($qb->expr()->in('card_id', $qb->createNamedParameter($cards, IQueryBuilder::PARAM_INT_ARRAY)))
			->orderBy('card_id')
			->addOrderBy('language');
		$languages = [];
		foreach (Row::of($qb) as $row) {
			$languages[$row->int('card_id')][] = new Skill($row->string('language'), $row->int('can_read'), $row->int('can_write'), $row->int('can_speak'));
		}
		return $languages;
	}

	/** @param array<string, int|string|null> $values */
	private function set(string $uid, array $values): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_card')->where($qb->expr()->eq('uid', $qb->createNamedParameter($uid)));
		self::apply($qb, $values)->executeStatement();
	}

	/** @param array<string, int|string|null> $values */
	private static function apply(IQueryBuilder $qb, array $values): IQueryBuilder {
		foreach ($values as $column => $value) {
			$qb->set($column, $qb->createNamedParameter($value, match (true) {
				$value === null => IQueryBuilder::PARAM_NULL,
				is_int($value) => IQueryBuilder::PARAM_INT,
				default => IQueryBuilder::PARAM_STR,
			}));
		}
		return $qb;
	}
}
