<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use OCP\DB\Types;

/**
 * A row as an object: a property per column, magic getX/setX/isX, and a memory of what was changed.
 *
 * @method int|null getId()
 * @method void setId(int $id)
 * @psalm-consistent-constructor
 */
abstract class Entity {
	/** @var int|null */
	public $id;

	/** @var array<string, bool> */
	private array $_updatedFields = [];

	/** @var array<string, string> */
	private array $_fieldTypes = ['id' => 'integer'];

	/** @param array<string, mixed> $params property => value, through the setters */
	public static function fromParams(array $params): static {
		$entity = new static();
		foreach ($params as $property => $value) {
			$entity->{'set' . ucfirst($property)}($value);
		}
		return $entity;
	}

	/** @param array<string, mixed> $row column => value */
	public static function fromRow(array $row): static {
		$entity = new static();
		foreach ($row as $column => $value) {
			$entity->setter($entity->columnToProperty($column), [$value]);
		}
		$entity->resetUpdatedFields();
		return $entity;
	}

	/** @return array<string, string> property => one of Types */
	public function getFieldTypes(): array {
		return $this->_fieldTypes;
	}

	/** @return void */
	public function resetUpdatedFields(): void {
		$this->_updatedFields = [];
	}

	/** @param array{0: mixed} $args */
	protected function setter(string $name, array $args): void {
		if (!property_exists($this, $name)) {
			throw new \BadFunctionCallException($name . ' is not a valid attribute');
		}
		$value = $args[0];
		if ($value === $this->$name) {
			return;
		}
		$this->markFieldUpdated($name);
		if ($value !== null && isset($this->_fieldTypes[$name])) {
			$value = self::cast($value, $this->_fieldTypes[$name]);
		}
		$this->$name = $value;
	}

	protected function getter(string $name): mixed {
		if (!property_exists($this, $name)) {
			throw new \BadFunctionCallException($name . ' is not a valid attribute');
		}
		return $this->$name;
	}

	/**
	 * @param array<array-key, mixed> $args
	 * @return mixed
	 */
	public function __call(string $methodName, array $args) {
		if (str_starts_with($methodName, 'set')) {
			$this->setter(lcfirst(substr($methodName, 3)), $args);
			return null;
		}
		if (str_starts_with($methodName, 'get')) {
			return $this->getter(lcfirst(substr($methodName, 3)));
		}
		if ($this->isGetterForBoolProperty($methodName)) {
			return $this->getter(lcfirst(substr($methodName, 2)));
		}
		throw new \BadFunctionCallException($methodName . ' does not exist');
	}

	protected function isGetterForBoolProperty(string $methodName): bool {
		if (!str_starts_with($methodName, 'is')) {
			return false;
		}
		return str_starts_with($this->_fieldTypes[lcfirst(substr($methodName, 2))] ?? '', 'bool');
	}

	protected function markFieldUpdated(string $attribute): void {
		$this->_updatedFields[$attribute] = true;
	}

	/**
	 * @param string $columnName snake_case
	 * @return string camelCase
	 */
	public function columnToProperty(string $columnName) {
		$first = true;
		$property = '';
		foreach (explode('_', $columnName) as $part) {
			$property .= $first ? $part : ucfirst($part);
			$first = $property === '';
		}
		return $property;
	}

	public function propertyToColumn(string $property): string {
		$parts = preg_split('/(?=[A-Z])/', $property);
		$column = array_shift($parts);
		foreach ($parts as $part) {
			$column .= $column === '' ? $part : '_' . lcfirst($part);
		}
		return $column;
	}

	/** @return array<string, bool> property => true for what was set since the row was read */
	public function getUpdatedFields(): array {
		return $this->_updatedFields;
	}

	/** @param Types::*|'int'|'bool'|'double'|'array'|'object' $type */
	protected function addType(string $fieldName, string $type): void {
		$this->_fieldTypes[$fieldName] = match ($type) {
			'int' => Types::INTEGER,
			'bool' => Types::BOOLEAN,
			'double' => Types::FLOAT,
			'array', 'object' => Types::STRING,
			default => $type,
		};
	}

	/**
	 * @return string
	 * @deprecated 24.0.0
	 */
	public function slugify(string $attributeName): string {
		$value = (string)$this->getter($attributeName);
		return trim(strtolower(preg_replace('/[^A-Za-z0-9]+/', '-', $value)), '-');
	}

	private static function cast(mixed $value, string $type): mixed {
		if ($type === Types::BLOB) {
			return is_resource($value) ? stream_get_contents($value) : (string)$value;
		}
		switch ($type) {
			case Types::BIGINT:
			case Types::SMALLINT:
				$type = Types::INTEGER;
				break;
			case Types::BINARY:
			case Types::DECIMAL:
			case Types::TEXT:
				$type = Types::STRING;
				break;
			case Types::TIME:
			case Types::DATE:
			case Types::DATETIME:
			case Types::DATETIME_TZ:
				return $value instanceof \DateTime ? $value : new \DateTime($value);
			case Types::TIME_IMMUTABLE:
			case Types::DATE_IMMUTABLE:
			case Types::DATETIME_IMMUTABLE:
			case Types::DATETIME_TZ_IMMUTABLE:
				return $value instanceof \DateTimeImmutable ? $value : new \DateTimeImmutable($value);
			case Types::JSON:
				return is_array($value) ? $value : json_decode($value, true);
		}
		settype($value, $type);
		return $value;
	}
}
