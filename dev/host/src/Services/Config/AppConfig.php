<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Config;

use OCP\Exceptions\AppConfigIncorrectTypeException;
use OCP\Exceptions\AppConfigTypeConflictException;
use OCP\Exceptions\AppConfigUnknownKeyException;
use OCP\IAppConfig;
use OCP\IDBConnection;
use OCP\Security\ICrypto;

/**
 * Settings of apps. The first write pins a value's type: reading or writing it as another type is an error. A lazy
 * value is only found by a lazy read, as on a server that did not need it before.
 *
 * @psalm-type Row = array{value: string, type: int, lazy: bool}
 */
final class AppConfig implements IAppConfig {
	private const TABLE = 'appconfig';
	private const TYPES = [
		'mixed' => self::VALUE_MIXED,
		'string' => self::VALUE_STRING,
		'int' => self::VALUE_INT,
		'float' => self::VALUE_FLOAT,
		'bool' => self::VALUE_BOOL,
		'array' => self::VALUE_ARRAY,
	];

	/** @var array<string, array<string, Row>>|null */
	private ?array $rows = null;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ICrypto $crypto,
	) {
	}

	public function getApps(): array {
		$apps = array_keys($this->rows());
		sort($apps);
		return $apps;
	}

	public function getKeys(string $app): array {
		$keys = array_map(strval(...), array_keys($this->rows()[$app] ?? []));
		sort($keys);
		return $keys;
	}

	public function searchKeys(string $app, string $prefix = '', bool $lazy = false): array {
		$rows = $this->rows()[$app] ?? [];
		return array_values(array_filter($this->getKeys($app), static fn (string $key): bool => str_starts_with($key, $prefix) && $rows[$key]['lazy'] === $lazy));
	}

	public function hasKey(string $app, string $key, ?bool $lazy = false): bool {
		return $this->find($app, $key, $lazy) !== null;
	}

	public function isSensitive(string $app, string $key, ?bool $lazy = false): bool {
		return ($this->known($app, $key, $lazy)['type'] & self::VALUE_SENSITIVE) !== 0;
	}

	public function isLazy(string $app, string $key): bool {
		return $this->known($app, $key, null)['lazy'];
	}

	public function getAllValues(string $app, string $prefix = '', bool $filtered = false): array {
		$values = [];
		foreach ($this->rows()[$app] ?? [] as $key => $row) {
			if (str_starts_with((string)$key, $prefix)) {
				$hidden = $filtered && ($row['type'] & self::VALUE_SENSITIVE) !== 0;
				$values[$key] = $hidden ? '***REMOVED SENSITIVE VALUE***' : $this->typed($row);
			}
		}
		return $values;
	}

	public function searchValues(string $key, bool $lazy = false, ?int $typedAs = null): array {
		$values = [];
		foreach ($this->rows() as $app => $rows) {
			if (isset($rows[$key]) && $rows[$key]['lazy'] === $lazy) {
				$values[$app] = $this->typed($typedAs === null ? $rows[$key] : ['type' => $typedAs] + $rows[$key]);
			}
		}
		return $values;
	}

	public function getValueString(string $app, string $key, string $default = '', bool $lazy = false): string {
		$stored = $this->read($app, $key, $lazy, self::VALUE_STRING);
		return $stored === null ? $default : $stored;
	}

	public function getValueInt(string $app, string $key, int $default = 0, bool $lazy = false): int {
		$stored = $this->read($app, $key, $lazy, self::VALUE_INT);
		return $stored === null ? $default : (int)$stored;
	}

	public function getValueFloat(string $app, string $key, float $default = 0, bool $lazy = false): float {
		$stored = $this->read($app, $key, $lazy, self::VALUE_FLOAT);
		return $stored === null ? $default : (float)$stored;
	}

	public function getValueBool(string $app, string $key, bool $default = false, bool $lazy = false): bool {
		$stored = $this->read($app, $key, $lazy, self::VALUE_BOOL);
		return $stored === null ? $default : ValueText::toBool($stored);
	}

	public function getValueArray(string $app, string $key, array $default = [], bool $lazy = false): array {
		$stored = $this->read($app, $key, $lazy, self::VALUE_ARRAY);
		return $stored === null ? $default : ValueText::toArray($stored);
	}

	public function setValueString(string $app, string $key, string $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, $value, $lazy, self::VALUE_STRING | ($sensitive ? self::VALUE_SENSITIVE : 0));
	}

	public function setValueInt(string $app, string $key, int $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, (string)$value, $lazy, self::VALUE_INT | ($sensitive ? self::VALUE_SENSITIVE : 0));
	}

	public function setValueFloat(string $app, string $key, float $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, (string)$value, $lazy, self::VALUE_FLOAT | ($sensitive ? self::VALUE_SENSITIVE : 0));
	}

	public function setValueArray(string $app, string $key, array $value, bool $lazy = false, bool $sensitive = false): bool {
		return $this->write($app, $key, ValueText::fromArray($value), $lazy, self::VALUE_ARRAY | ($sensitive ? self::VALUE_SENSITIVE : 0));
	}

	public function setValueBool(string $app, string $key, bool $value, bool $lazy = false): bool {
		return $this->write($app, $key, ValueText::fromBool($value), $lazy, self::VALUE_BOOL);
	}

	/** As the old untyped calls of IConfig: whatever the type is, as text. */
	public function getText(string $app, string $key, string $default): string {
		$row = $this->find($app, $key, null);
		return $row === null ? $default : $row['value'];
	}

	public function setText(string $app, string $key, string $value): void {
		$this->write($app, $key, $value, false, self::VALUE_MIXED);
	}

	public function getValueType(string $app, string $key, ?bool $lazy = null): int {
		return $this->known($app, $key, $lazy)['type'] & ~self::VALUE_SENSITIVE;
	}

	public function updateSensitive(string $app, string $key, bool $sensitive): bool {
		$row = $this->find($app, $key, null);
		$type = $row === null ? 0 : ($row['type'] & ~self::VALUE_SENSITIVE) | ($sensitive ? self::VALUE_SENSITIVE : 0);
		if ($row === null || $type === $row['type']) {
			return false;
		}
		$this->store($app, $key, ['type' => $type] + $row);
		return true;
	}

	public function updateLazy(string $app, string $key, bool $lazy): bool {
		$row = $this->find($app, $key, null);
		if ($row === null || $row['lazy'] === $lazy) {
			return false;
		}
		$this->store($app, $key, ['lazy' => $lazy] + $row);
		return true;
	}

	public function getDetails(string $app, string $key): array {
		$row = $this->known($app, $key, null);
		return [
			'app' => $app,
			'key' => $key,
			'value' => $row['value'],
			'type' => $row['type'] & ~self::VALUE_SENSITIVE,
			'lazy' => $row['lazy'],
			'typeString' => $this->convertTypeToString($row['type']),
			'sensitive' => ($row['type'] & self::VALUE_SENSITIVE) !== 0,
		];
	}

	public function getKeyDetails(string $app, string $key): array {
		$details = $this->getDetails($app, $key);
		$details['valueType'] = $details['type'];
		$details['valueTypeName'] = $details['typeString'];
		return $details;
	}

	public function convertTypeToInt(string $type): int {
		return self::TYPES[strtolower($type)] ?? throw new AppConfigIncorrectTypeException('Unknown type ' . $type);
	}

	public function convertTypeToString(int $type): string {
		$name = array_search($type & ~self::VALUE_SENSITIVE, self::TYPES, true);
		return is_string($name) ? $name : throw new AppConfigIncorrectTypeException('Unknown numeric type ' . (string)$type);
	}

	public function deleteKey(string $app, string $key): void {
		ValueText::checkNames($app, $key);
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)
			->where($qb->expr()->eq('appid', $qb->createNamedParameter($app)))
			->andWhere($qb->expr()->eq('configkey', $qb->createNamedParameter($key)));
		$qb->executeStatement();
		$this->clearCache();
	}

	public function deleteApp(string $app): void {
		$qb = $this->db->getQueryBuilder();
		$qb->delete(self::TABLE)->where($qb->expr()->eq('appid', $qb->createNamedParameter($app)));
		$qb->executeStatement();
		$this->clearCache();
	}

	public function clearCache(bool $reload = false): void {
		$this->rows = null;
	}

	public function getValues($app, $key) {
		if (($app !== false) === ($key !== false)) {
			return false;
		}
		return $key === false ? $this->getAllValues((string)$app) : $this->searchValues((string)$key);
	}

	public function getFilteredValues($app) {
		return $this->getAllValues($app, '', true);
	}

	public function getAppInstalledVersions(bool $onlyEnabled = false): array {
		$versions = $this->searchValues('installed_version');
		return $onlyEnabled ? array_intersect_key($versions, array_filter($this->searchValues('enabled'), static fn (mixed $enabled): bool => $enabled !== 'no')) : $versions;
	}

	private function read(string $app, string $key, bool $lazy, int $type): ?string {
		ValueText::checkNames($app, $key);
		$row = $this->find($app, $key, $lazy);
		if ($row === null) {
			return null;
		}
		$stored = $row['type'] & ~self::VALUE_SENSITIVE;
		if ($stored !== self::VALUE_MIXED && $stored !== $type) {
			throw new AppConfigTypeConflictException('conflict between requested type (' . $this->convertTypeToString($type) . ') and the stored one (' . $this->convertTypeToString($stored) . ') of ' . $app . '/' . $key);
		}
		return $row['value'];
	}

	private function write(string $app, string $key, string $value, bool $lazy, int $type): bool {
		ValueText::checkNames($app, $key);
		$old = $this->find($app, $key, null);
		if ($old !== null) {
			$sensitive = $old['type'] & self::VALUE_SENSITIVE;
			$pinned = $old['type'] & ~self::VALUE_SENSITIVE;
			if ($pinned !== self::VALUE_MIXED && $pinned !== ($type & ~self::VALUE_SENSITIVE)) {
				throw new AppConfigTypeConflictException('conflict between new type (' . $this->convertTypeToString($type) . ') and old type (' . $this->convertTypeToString($pinned) . ') of ' . $app . '/' . $key);
			}
			$type |= $sensitive;
			if ($old === ['value' => $value, 'type' => $type, 'lazy' => $lazy]) {
				return false;
			}
		}
		$this->store($app, $key, ['value' => $value, 'type' => $type, 'lazy' => $lazy]);
		return true;
	}

	/** @param Row $row */
	private function store(string $app, string $key, array $row): void {
		$sensitive = ($row['type'] & self::VALUE_SENSITIVE) !== 0;
		$this->db->setValues(self::TABLE, ['appid' => $app, 'configkey' => $key], [
			'configvalue' => $sensitive ? $this->crypto->encrypt($row['value']) : $row['value'],
			'type' => $row['type'],
			'lazy' => (int)$row['lazy'],
		]);
		$this->rows();
		$this->rows[$app][$key] = ['value' => $row['value'], 'type' => $row['type'], 'lazy' => $row['lazy']];
	}

	/** @return Row|null */
	private function find(string $app, string $key, ?bool $lazy): ?array {
		$row = $this->rows()[$app][$key] ?? null;
		// A lazy read finds both kinds.
		return $row !== null && $lazy === false && $row['lazy'] ? null : $row;
	}

	/**
	 * @return Row
	 * @throws AppConfigUnknownKeyException
	 */
	private function known(string $app, string $key, ?bool $lazy): array {
		return $this->find($app, $key, $lazy) ?? throw new AppConfigUnknownKeyException('unknown config key ' . $app . '/' . $key);
	}

	/** @param Row $row */
	private function typed(array $row): string|int|float|bool|array {
		return match ($row['type'] & ~self::VALUE_SENSITIVE) {
			self::VALUE_INT => (int)$row['value'],
			self::VALUE_FLOAT => (float)$row['value'],
			self::VALUE_BOOL => ValueText::toBool($row['value']),
			self::VALUE_ARRAY => ValueText::toArray($row['value']),
			default => $row['value'],
		};
	}

	/** @return array<string, array<string, Row>> */
	private function rows(): array {
		if ($this->rows !== null) {
			return $this->rows;
		}
		$this->rows = [];
		$qb = $this->db->getQueryBuilder();
		$result = $qb->select('*')->from(self::TABLE)->executeQuery();
		foreach ($result->fetchAll() as $row) {
			$type = (int)$row['type'];
			$value = (string)$row['configvalue'];
			$this->rows[(string)$row['appid']][(string)$row['configkey']] = [
				'value' => ($type & self::VALUE_SENSITIVE) === 0 || $value === '' ? $value : $this->crypto->decrypt($value),
				'type' => $type,
				'lazy' => (bool)$row['lazy'],
			];
		}
		return $this->rows;
	}
}
