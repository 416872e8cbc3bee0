<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Config;

use OCP\Config\Exceptions\TypeConflictException;
use OCP\Config\Exceptions\UnknownKeyException;
use OCP\Config\IUserConfig;
use OCP\Config\ValueType;

/** Preferences of people, with the same rules for types and lazy values as the settings of apps. */
final class UserConfig implements IUserConfig {
	private const HIDDEN = '***REMOVED SENSITIVE VALUE***';

	public function __construct(
		private readonly UserValueTable $table,
	) {
	}

	public function getUserIds(string $appId = ''): array {
		return $this->table->users($appId);
	}

	public function getApps(string $userId): array {
		$apps = array_map(strval(...), array_keys($this->table->of($userId)));
		sort($apps);
		return $apps;
	}

	public function getKeys(string $userId, string $app): array {
		$keys = array_map(strval(...), array_keys($this->table->of($userId)[$app] ?? []));
		sort($keys);
		return $keys;
	}

	public function hasKey(string $userId, string $app, string $key, ?bool $lazy = false): bool {
		return $this->find($userId, $app, $key, $lazy) !== null;
	}

	public function isSensitive(string $userId, string $app, string $key, ?bool $lazy = false): bool {
		return $this->known($userId, $app, $key, $lazy)->has(self::FLAG_SENSITIVE);
	}

	public function isIndexed(string $userId, string $app, string $key, ?bool $lazy = false): bool {
		return $this->known($userId, $app, $key, $lazy)->has(self::FLAG_INDEXED);
	}

	public function isLazy(string $userId, string $app, string $key): bool {
		return $this->known($userId, $app, $key, null)->lazy;
	}

	public function getValues(string $userId, string $app, string $prefix = '', bool $filtered = false): array {
		$values = [];
		foreach ($this->table->of($userId)[$app] ?? [] as $key => $value) {
			if (str_starts_with((string)$key, $prefix)) {
				$values[$key] = $filtered && $value->has(self::FLAG_SENSITIVE) ? self::HIDDEN : $value->typed();
			}
		}
		return $values;
	}

	public function getAllValues(string $userId, bool $filtered = false): array {
		$values = [];
		foreach ($this->getApps($userId) as $app) {
			$values[$app] = $this->getValues($userId, $app, '', $filtered);
		}
		return $values;
	}

	public function getValuesByApps(string $userId, string $key, bool $lazy = false, ?ValueType $typedAs = null): array {
		$values = [];
		foreach ($this->table->of($userId) as $app => $keys) {
			if (isset($keys[$key]) && $keys[$key]->lazy === $lazy) {
				$values[$app] = $keys[$key]->typed($typedAs);
			}
		}
		return $values;
	}

	public function getValuesByUsers(string $app, string $key, ?ValueType $typedAs = null, ?array $userIds = null): array {
		$values = $this->table->byUser($app, $key, $userIds === null ? null : array_values($userIds));
		return array_map(static fn (UserValue $value): string|int|float|bool|array => $value->typed($typedAs), $values);
	}

	public function searchUsersByValueString(string $app, string $key, string $value, bool $caseInsensitive = false): \Generator {
		$fold = static fn (string $text): string => $caseInsensitive ? mb_strtolower($text) : $text;
		foreach ($this->table->byUser($app, $key) as $userId => $stored) {
			if ($fold($stored->text) === $fold($value)) {
				yield (string)$userId;
			}
		}
	}

	public function searchUsersByValueInt(string $app, string $key, int $value): \Generator {
		return $this->searchUsersByValues($app, $key, [(string)$value]);
	}

	public function searchUsersByValues(string $app, string $key, array $values): \Generator {
		foreach ($this->table->byUser($app, $key) as $userId => $stored) {
			if (in_array($stored->text, $values, true)) {
				yield (string)$userId;
			}
		}
	}

	public function searchUsersByValueBool(string $app, string $key, bool $value): \Generator {
		$same = $value ? ['1', 'true', 'yes', 'on'] : ['0', 'false', 'no', 'off'];
		return $this->searchUsersByValues($app, $key, $same);
	}

	public function getValueString(string $userId, string $app, string $key, string $default = '', bool $lazy = false): string {
		$stored = $this->read($userId, $app, $key, $lazy, ValueType::STRING);
		return $stored === null ? $default : $stored;
	}

	public function getValueInt(string $userId, string $app, string $key, int $default = 0, bool $lazy = false): int {
		$stored = $this->read($userId, $app, $key, $lazy, ValueType::INT);
		return $stored === null ? $default : (int)$stored;
	}

	public function getValueFloat(string $userId, string $app, string $key, float $default = 0, bool $lazy = false): float {
		$stored = $this->read($userId, $app, $key, $lazy, ValueType::FLOAT);
		return $stored === null ? $default : (float)$stored;
	}

	public function getValueBool(string $userId, string $app, string $key, bool $default = false, bool $lazy = false): bool {
		$stored = $this->read($userId, $app, $key, $lazy, ValueType::BOOL);
		return $stored === null ? $default : ValueText::toBool($stored);
	}

	public function getValueArray(string $userId, string $app, string $key, array $default = [], bool $lazy = false): array {
		$stored = $this->read($userId, $app, $key, $lazy, ValueType::ARRAY);
		return $stored === null ? $default : ValueText::toArray($stored);
	}

	public function setValueString(string $userId, string $app, string $key, string $value, bool $lazy = false, int $flags = 0): bool {
		return $this->write($userId, $app, $key, new UserValue($value, ValueType::STRING, $lazy, $flags));
	}

	public function setValueInt(string $userId, string $app, string $key, int $value, bool $lazy = false, int $flags = 0): bool {
		return $this->write($userId, $app, $key, new UserValue((string)$value, ValueType::INT, $lazy, $flags));
	}

	public function setValueFloat(string $userId, string $app, string $key, float $value, bool $lazy = false, int $flags = 0): bool {
		return $this->write($userId, $app, $key, new UserValue((string)$value, ValueType::FLOAT, $lazy, $flags));
	}

	public function setValueArray(string $userId, string $app, string $key, array $value, bool $lazy = false, int $flags = 0): bool {
		return $this->write($userId, $app, $key, new UserValue(ValueText::fromArray($value), ValueType::ARRAY, $lazy, $flags));
	}

	public function setValueBool(string $userId, string $app, string $key, bool $value, bool $lazy = false): bool {
		return $this->write($userId, $app, $key, new UserValue(ValueText::fromBool($value), ValueType::BOOL, $lazy, 0));
	}

	/** As the old untyped calls of IConfig: whatever the type is, as text. */
	public function getText(string $userId, string $app, string $key, string $default): string {
		return $this->find($userId, $app, $key, null)?->text ?? $default;
	}

	public function setText(string $userId, string $app, string $key, string $value): void {
		$this->write($userId, $app, $key, new UserValue($value, ValueType::MIXED, false, 0));
	}

	public function getValueType(string $userId, string $app, string $key, ?bool $lazy = null): ValueType {
		return $this->known($userId, $app, $key, $lazy)->type;
	}

	public function getValueFlags(string $userId, string $app, string $key, bool $lazy = false): int {
		return $this->known($userId, $app, $key, $lazy)->flags;
	}

	public function updateSensitive(string $userId, string $app, string $key, bool $sensitive): bool {
		return $this->updateFlag($userId, $app, $key, self::FLAG_SENSITIVE, $sensitive);
	}

	public function updateGlobalSensitive(string $app, string $key, bool $sensitive): void {
		foreach (array_keys($this->table->byUser($app, $key)) as $userId) {
			$this->updateSensitive((string)$userId, $app, $key, $sensitive);
		}
	}

	public function updateIndexed(string $userId, string $app, string $key, bool $indexed): bool {
		return $this->updateFlag($userId, $app, $key, self::FLAG_INDEXED, $indexed);
	}

	public function updateGlobalIndexed(string $app, string $key, bool $indexed): void {
		foreach (array_keys($this->table->byUser($app, $key)) as $userId) {
			$this->updateIndexed((string)$userId, $app, $key, $indexed);
		}
	}

	public function updateLazy(string $userId, string $app, string $key, bool $lazy): bool {
		$value = $this->find($userId, $app, $key, null);
		if ($value === null || $value->lazy === $lazy) {
			return false;
		}
		$this->table->store($userId, $app, $key, $value->withLazy($lazy));
		return true;
	}

	public function updateGlobalLazy(string $app, string $key, bool $lazy): void {
		foreach (array_keys($this->table->byUser($app, $key)) as $userId) {
			$this->updateLazy((string)$userId, $app, $key, $lazy);
		}
	}

	public function getDetails(string $userId, string $app, string $key): array {
		$value = $this->known($userId, $app, $key, null);
		return [
			'userId' => $userId,
			'app' => $app,
			'key' => $key,
			'value' => $value->text,
			'type' => $value->type->value,
			'lazy' => $value->lazy,
			'typeString' => $value->type->getDefinition(),
			'sensitive' => $value->has(self::FLAG_SENSITIVE),
		];
	}

	public function deleteUserConfig(string $userId, string $app, string $key): void {
		ValueText::checkNames($app, $key);
		$this->table->delete(userid: $userId, appid: $app, configkey: $key);
	}

	public function deleteKey(string $app, string $key): void {
		ValueText::checkNames($app, $key);
		$this->table->delete(appid: $app, configkey: $key);
	}

	public function deleteApp(string $app): void {
		$this->table->delete(appid: $app);
	}

	public function deleteAllUserConfig(string $userId): void {
		$this->table->delete(userid: $userId);
	}

	public function clearCache(string $userId, bool $reload = false): void {
		$this->table->forget($userId);
	}

	public function clearCacheAll(): void {
		$this->table->forget();
	}

	private function read(string $userId, string $app, string $key, bool $lazy, ValueType $type): ?string {
		ValueText::checkNames($app, $key);
		$value = $this->find($userId, $app, $key, $lazy);
		if ($value !== null && $value->type !== ValueType::MIXED && $value->type !== $type) {
			throw new TypeConflictException('conflict between requested type (' . $type->getDefinition() . ') and the stored one (' . $value->type->getDefinition() . ') of ' . $app . '/' . $key);
		}
		return $value?->text;
	}

	private function write(string $userId, string $app, string $key, UserValue $value): bool {
		ValueText::checkNames($app, $key);
		if ($userId === '') {
			throw new \InvalidArgumentException('userId cannot be an empty string');
		}
		$old = $this->find($userId, $app, $key, null);
		if ($old !== null) {
			if ($old->type !== ValueType::MIXED && $old->type !== $value->type) {
				throw new TypeConflictException('conflict between new type (' . $value->type->getDefinition() . ') and old type (' . $old->type->getDefinition() . ') of ' . $app . '/' . $key);
			}
			$value = $value->withFlag(self::FLAG_SENSITIVE, $value->has(self::FLAG_SENSITIVE) || $old->has(self::FLAG_SENSITIVE));
			if ($old == $value) {
				return false;
			}
		}
		$this->table->store($userId, $app, $key, $value);
		return true;
	}

	private function updateFlag(string $userId, string $app, string $key, int $flag, bool $on): bool {
		$value = $this->find($userId, $app, $key, null);
		if ($value === null || $value->has($flag) === $on) {
			return false;
		}
		$this->table->store($userId, $app, $key, $value->withFlag($flag, $on));
		return true;
	}

	private function find(string $userId, string $app, string $key, ?bool $lazy): ?UserValue {
		$value = $this->table->of($userId)[$app][$key] ?? null;
		return $value !== null && $lazy === false && $value->lazy ? null : $value;
	}

	/** @throws UnknownKeyException */
	private function known(string $userId, string $app, string $key, ?bool $lazy): UserValue {
		return $this->find($userId, $app, $key, $lazy) ?? throw new UnknownKeyException('unknown config key ' . $app . '/' . $key);
	}
}
