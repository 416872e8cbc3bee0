<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Config;

use OCP\Config\IUserConfig;
use OCP\Config\ValueType;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\IDBConnection;
use OCP\Security\ICrypto;

/** Preferences in the database; those of one user are read together. */
final class UserValueTable {
	private const TABLE = 'preferences';

	/** @var array<string, array<string, array<string, UserValue>>> user => app => key => value */
	private array $users = [];

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ICrypto $crypto,
	) {
	}

	/** @return array<string, array<string, UserValue>> app => key => value */
	public function of(string $userId): array {
		if (isset($this->users[$userId])) {
			return $this->users[$userId];
		}
		$qb = $this->db->getQueryBuilder();
		$qb->select('*')->from(self::TABLE)->where($qb->expr()->eq('userid', $qb->createNamedParameter($userId)));
		$values = [];
		foreach ($qb->executeQuery()->fetchAll() as $row) {
			$values[(string)$row['appid']][(string)$row['configkey']] = $this->value($row);
		}
		return $this->users[$userId] = $values;
	}

	public function store(string $userId, string $app, string $key, UserValue $value): void {
		$sensitive = $value->has(IUserConfig::FLAG_SENSITIVE);
		$this->db->setValues(self::TABLE, ['userid' => $userId, 'appid' => $app, 'configkey' => $key], [
			'configvalue' => $sensitive ? $this->crypto->encrypt($value->text) : $value->text,
			'type' => $value->type->value,
			'lazy' => (int)$value->lazy,
			'flags' => $value->flags,
			'indexed' => $value->indexed(),
		]);
		if (isset($this->users[$userId])) {
			$this->users[$userId][$app][$key] = $value;
		}
	}

	/** Removes what fits all the given columns (userid, appid, configkey). */
	public function delete(string ...$columns): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE);
		foreach ($columns as $column => $value) {
			$qb->andWhere($qb->expr()->eq((string)$column, $qb->createNamedParameter($value)));
		}
		$qb->executeStatement();
		$this->forget();
	}

	/** @return list<string> users who have any value of the app, or of any app */
	public function users(string $app): array {
		$qb = $this->db->getQueryBuilder();
		$qb->selectDistinct('userid')->from(self::TABLE)->orderBy('userid');
		if ($app !== '') {
			$qb->where($qb->expr()->eq('appid', $qb->createNamedParameter($app)));
		}
		return $qb->executeQuery()->fetchAll(\PDO::FETCH_COLUMN);
	}

	/**
	 * @param list<string>|null $userIds null for everybody
	 * @return array<string, UserValue> user => value
	 */
	public function byUser(string $app, string $key, ?array $userIds = null): array {
		$values = [];
		foreach ($userIds === null ? [null] : array_chunk($userIds, 1000) as $chunk) {
			$qb = $this->db->getQueryBuilder();
			$qb->select('*')->from(self::TABLE)
				->where($qb->expr()->eq('appid', $qb->createNamedParameter($app)))
				->andWhere($qb->expr()->eq('configkey', $qb->createNamedParameter($key)))
				->orderBy('userid');
			if ($chunk !== null) {
				$qb->andWhere($qb->expr()->in('userid', $qb->createNamedParameter($chunk, IQueryBuilder::PARAM_STR_ARRAY)));
			}
			foreach ($qb->executeQuery()->fetchAll() as $row) {
				$values[(string)$row['userid']] = $this->value($row);
			}
		}
		return $values;
	}

	public function forget(?string $userId = null): void {
		if ($userId === null) {
			$this->users = [];
		} else {
			unset($this->users[$userId]);
		}
	}

	/** @param array<string, mixed> $row */
	private function value(array $row): UserValue {
		$flags = (int)$row['flags'];
		$text = (string)$row['configvalue'];
		if (($flags & IUserConfig::FLAG_SENSITIVE) !== 0 && $text !== '') {
			$text = $this->crypto->decrypt($text);
		}
		return new UserValue($text, ValueType::from((int)$row['type']), (bool)$row['lazy'], $flags);
	}
}
