<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Db;

use OCP\DB\Exception;
use OCP\DB\QueryBuilder\IQueryBuilder;
use OCP\DB\Types;
use OCP\IDBConnection;

/**
 * Reads and writes the entities of one table.
 *
 * @template T of Entity
 */
abstract class QBMapper {
	/** @var string without prefix */
	protected $tableName;

	/** @var class-string<T> */
	protected $entityClass;

	/** @var IDBConnection */
	protected $db;

	/**
	 * @param string $tableName without prefix
	 * @param class-string<T>|null $entityClass default: the mapper's class name without `Mapper`
	 */
	public function __construct(IDBConnection $db, string $tableName, ?string $entityClass = null) {
		$this->db = $db;
		$this->tableName = $tableName;
		/** @var class-string<T> $class */
		$class = $entityClass ?? str_replace('Mapper', '', static::class);
		$this->entityClass = $class;
	}

	public function getTableName(): string {
		return $this->tableName;
	}

	/**
	 * @param T $entity
	 * @return T
	 * @throws Exception
	 */
	public function delete(Entity $entity): Entity {
		$qb = $this->db->getQueryBuilder();
		$id = $qb->createNamedParameter($entity->getId(), $this->getParameterTypeForProperty($entity, 'id'));
		$qb->delete($this->tableName)->where($qb->expr()->eq('id', $id));
		$qb->executeStatement();
		return $entity;
	}

	/**
	 * Writes a new row of what was set on the entity, and gives it its id.
	 *
	 * @param T $entity
	 * @return T
	 * @throws Exception
	 */
	public function insert(Entity $entity): Entity {
		$qb = $this->db->getQueryBuilder();
		$qb->insert($this->tableName);
		foreach (array_keys($entity->getUpdatedFields()) as $property) {
			$qb->setValue($entity->propertyToColumn($property), $this->parameter($qb, $entity, $property));
		}
		$qb->executeStatement();
		if ($entity->id === null) {
			$entity->setId($qb->getLastInsertId());
		}
		return $entity;
	}

	/**
	 * @param T $entity with an id
	 * @return T
	 * @throws Exception
	 */
	public function insertOrUpdate(Entity $entity): Entity {
		try {
			return $this->insert($entity);
		} catch (Exception $e) {
			if ($e->getReason() !== Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION) {
				throw $e;
			}
			return $this->update($entity);
		}
	}

	/**
	 * Writes what was changed on the entity; no query when nothing was. It does not tell whether the row exists.
	 *
	 * @param T $entity
	 * @return T
	 * @throws Exception
	 * @throws \InvalidArgumentException the entity has no id
	 */
	public function update(Entity $entity): Entity {
		$properties = $entity->getUpdatedFields();
		if ($properties === []) {
			return $entity;
		}
		if ($entity->getId() === null) {
			throw new \InvalidArgumentException('Entity which should be updated has no id');
		}
		unset($properties['id']);
		$qb = $this->db->getQueryBuilder();
		$qb->update($this->tableName);
		foreach (array_keys($properties) as $property) {
			$qb->set($entity->propertyToColumn($property), $this->parameter($qb, $entity, $property));
		}
		$id = $qb->createNamedParameter($entity->getId(), $this->getParameterTypeForProperty($entity, 'id'));
		$qb->where($qb->expr()->eq('id', $id));
		$qb->executeStatement();
		return $entity;
	}

	/**
	 * @param T $entity
	 * @return int|string one of IQueryBuilder::PARAM_*
	 */
	protected function getParameterTypeForProperty(Entity $entity, string $property) {
		return match ($entity->getFieldTypes()[$property] ?? null) {
			'int', Types::INTEGER, Types::SMALLINT => IQueryBuilder::PARAM_INT,
			'bool', Types::BOOLEAN => IQueryBuilder::PARAM_BOOL,
			Types::BLOB => IQueryBuilder::PARAM_LOB,
			Types::DATE, Types::DATETIME => IQueryBuilder::PARAM_DATETIME_MUTABLE,
			Types::DATETIME_TZ => IQueryBuilder::PARAM_DATETIME_TZ_MUTABLE,
			Types::DATE_IMMUTABLE => IQueryBuilder::PARAM_DATE_IMMUTABLE,
			Types::DATETIME_IMMUTABLE => IQueryBuilder::PARAM_DATETIME_IMMUTABLE,
			Types::DATETIME_TZ_IMMUTABLE => IQueryBuilder::PARAM_DATETIME_TZ_IMMUTABLE,
			Types::TIME => IQueryBuilder::PARAM_TIME_MUTABLE,
			Types::TIME_IMMUTABLE => IQueryBuilder::PARAM_TIME_IMMUTABLE,
			Types::JSON => IQueryBuilder::PARAM_JSON,
			// Anything else, BIGINT included, is bound as a string.
			default => IQueryBuilder::PARAM_STR,
		};
	}

	/**
	 * @return array<string, mixed> the row
	 * @throws Exception
	 * @throws DoesNotExistException
	 * @throws MultipleObjectsReturnedException
	 */
	protected function findOneQuery(IQueryBuilder $query): array {
		$result = $query->executeQuery();
		$row = $result->fetch();
		$second = $row === false ? false : $result->fetch();
		$result->closeCursor();
		if ($row === false) {
			throw new DoesNotExistException('Did expect one result but found none when executing: query "' . $query->getSQL() . '"; ');
		}
		if ($second !== false) {
			throw new MultipleObjectsReturnedException('Did not expect more than one result when executing: query "' . $query->getSQL() . '"; ');
		}
		return $row;
	}

	/**
	 * @param array<string, mixed> $row
	 * @return T
	 */
	protected function mapRowToEntity(array $row): Entity {
		return ($this->entityClass)::fromRow($row);
	}

	/**
	 * @return list<T>
	 * @throws Exception
	 */
	protected function findEntities(IQueryBuilder $query): array {
		return iterator_to_array($this->yieldEntities($query), false);
	}

	/**
	 * @return \Generator<int, T>
	 * @throws Exception
	 */
	protected function yieldEntities(IQueryBuilder $query): \Generator {
		$result = $query->executeQuery();
		try {
			while (($row = $result->fetch()) !== false) {
				yield $this->mapRowToEntity($row);
			}
		} finally {
			$result->closeCursor();
		}
	}

	/**
	 * @return T
	 * @throws Exception
	 * @throws DoesNotExistException
	 * @throws MultipleObjectsReturnedException
	 */
	protected function findEntity(IQueryBuilder $query): Entity {
		return $this->mapRowToEntity($this->findOneQuery($query));
	}

	/** @param T $entity */
	private function parameter(IQueryBuilder $qb, Entity $entity, string $property): mixed {
		$value = $entity->{'get' . ucfirst($property)}();
		return $qb->createNamedParameter($value, $this->getParameterTypeForProperty($entity, $property));
	}
}
