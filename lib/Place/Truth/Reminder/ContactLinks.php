<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Reminder;

use OCA\SmartCommons\Core\Db\Row;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\Security\ISecureRandom;

/** Links for a place's contact, who has no account: only their hashes are kept, each works once and not for ever. */
final readonly class ContactLinks {
	public const LASTS = 60 * 86400;
	/** used and expired ones tell until then when somebody was asked last, in seconds */
	private const KEPT = 800 * 86400;
	private const LENGTH = 40;

	public function __construct(
		private IDBConnection $db,
		private ISecureRandom $random,
	) {
	}

	/** @return non-empty-string the token, which is told once and to the contact alone */
	public function create(int $placeId, int $now): string {
		$token = $this->random->generate(self::LENGTH, ISecureRandom::CHAR_ALPHANUMERIC);
		$qb = $this->db->getQueryBuilder();
		$qb->insert('smc_place_link')
			->setValue('token_hash', $qb->createNamedParameter(self::hash($token)))
			->setValue('place_id', $qb->createNamedParameter($placeId, IQueryBuilder::PARAM_INT))
			->setValue('created_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->setValue('expires_at', $qb->createNamedParameter($now + self::LASTS, IQueryBuilder::PARAM_INT))
			->executeStatement();
		return $token === '' ? '-' : $token;
	}

	/** The place that an unused link is for; null for any other. */
	public function placeId(string $token, int $now): ?int {
		$qb = $this->db->getQueryBuilder();
		$qb->select('place_id')->from('smc_place_link')
			->where($qb->expr()->eq('token_hash', $qb->createNamedParameter(self::hash($token))))
			->andWhere($qb->expr()->eq('used_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('expires_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)));
		return Row::first($qb)?->int('place_id');
	}

	/** @return bool false when it was used before, also at this very moment, or has expired */
	public function use(string $token, int $now): bool {
		$qb = $this->db->getQueryBuilder();
		return $qb->update('smc_place_link')
			->set('used_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('token_hash', $qb->createNamedParameter(self::hash($token))))
			->andWhere($qb->expr()->eq('used_at', $qb->createNamedParameter(0, IQueryBuilder::PARAM_INT)))
			->andWhere($qb->expr()->gt('expires_at', $qb->createNamedParameter($now, IQueryBuilder::PARAM_INT)))
			->executeStatement() === 1;
	}

	/** The mail didn't go out: another day it is tried again. */
	public function forget(string $token): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_place_link')
			->where($qb->expr()->eq('token_hash', $qb->createNamedParameter(self::hash($token))))
			->executeStatement();
	}

	public function forgetOld(int $now): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete('smc_place_link')
			->where($qb->expr()->lt('expires_at', $qb->createNamedParameter($now - self::KEPT, IQueryBuilder::PARAM_INT)))
			->executeStatement();
	}

	private static function hash(string $token): string {
		return hash('sha256', $token);
	}
}
