<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Db;

use Doctrine\DBAL\ConnectionException;
use Doctrine\DBAL\Exception as DbalException;
use Doctrine\DBAL\Exception\ConnectionException as NoConnection;
use Doctrine\DBAL\Exception\ConstraintViolationException;
use Doctrine\DBAL\Exception\DatabaseObjectExistsException;
use Doctrine\DBAL\Exception\DatabaseObjectNotFoundException;
use Doctrine\DBAL\Exception\DeadlockException;
use Doctrine\DBAL\Exception\DriverException;
use Doctrine\DBAL\Exception\ForeignKeyConstraintViolationException;
use Doctrine\DBAL\Exception\InvalidArgumentException;
use Doctrine\DBAL\Exception\InvalidFieldNameException;
use Doctrine\DBAL\Exception\LockWaitTimeoutException;
use Doctrine\DBAL\Exception\NonUniqueFieldNameException;
use Doctrine\DBAL\Exception\NotNullConstraintViolationException;
use Doctrine\DBAL\Exception\ServerException;
use Doctrine\DBAL\Exception\SyntaxErrorException;
use Doctrine\DBAL\Exception\UniqueConstraintViolationException;
use OCP\DB\Exception;

/** What apps see of a database error: the reason, never a Doctrine class. */
final class DbException extends Exception {
	/** @var array<class-string, int> the first class that fits says the reason, so the narrow ones come first */
	private const REASONS = [
		ForeignKeyConstraintViolationException::class => self::REASON_FOREIGN_KEY_VIOLATION,
		NotNullConstraintViolationException::class => self::REASON_NOT_NULL_CONSTRAINT_VIOLATION,
		UniqueConstraintViolationException::class => self::REASON_UNIQUE_CONSTRAINT_VIOLATION,
		ConstraintViolationException::class => self::REASON_CONSTRAINT_VIOLATION,
		LockWaitTimeoutException::class => self::REASON_LOCK_WAIT_TIMEOUT,
		DatabaseObjectExistsException::class => self::REASON_DATABASE_OBJECT_EXISTS,
		DatabaseObjectNotFoundException::class => self::REASON_DATABASE_OBJECT_NOT_FOUND,
		DeadlockException::class => self::REASON_DEADLOCK,
		InvalidFieldNameException::class => self::REASON_INVALID_FIELD_NAME,
		NonUniqueFieldNameException::class => self::REASON_NON_UNIQUE_FIELD_NAME,
		SyntaxErrorException::class => self::REASON_SYNTAX_ERROR,
		NoConnection::class => self::REASON_CONNECTION_LOST,
		ServerException::class => self::REASON_SERVER,
		ConnectionException::class => self::REASON_CONNECTION_LOST,
		InvalidArgumentException::class => self::REASON_INVALID_ARGUMENT,
		DriverException::class => self::REASON_DRIVER,
	];

	public function __construct(
		private readonly DbalException $original,
		public readonly ?string $query = null,
	) {
		$code = $original->getCode();
		parent::__construct($original->getMessage(), is_int($code) ? $code : 0, $original);
	}

	public function getReason(): ?int {
		foreach (self::REASONS as $class => $reason) {
			if ($this->original instanceof $class) {
				return $reason;
			}
		}
		return null;
	}
}
