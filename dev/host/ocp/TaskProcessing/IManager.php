<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\TaskProcessing;

use OCP\Files\File;
use OCP\Files\GenericFileException;
use OCP\Files\NotPermittedException;
use OCP\Lock\LockedException;
use OCP\TaskProcessing\Exception\Exception;
use OCP\TaskProcessing\Exception\NotFoundException;
use OCP\TaskProcessing\Exception\PreConditionNotMetException;
use OCP\TaskProcessing\Exception\UnauthorizedException;
use OCP\TaskProcessing\Exception\ValidationException;

interface IManager {
	public function hasProviders(): bool;

	/** @return IProvider[] */
	public function getProviders(): array;

	/**
	 * @return IProvider
	 * @throws Exception
	 */
	public function getPreferredProvider(string $taskTypeId);

	/**
	 * @return array<string, array{name: string, description: string, inputShape: ShapeDescriptor[], inputShapeEnumValues: ShapeEnumValue[][], inputShapeDefaults: array<array-key, numeric|string>, isInternal: bool, optionalInputShape: ShapeDescriptor[], optionalInputShapeEnumValues: ShapeEnumValue[][], optionalInputShapeDefaults: array<array-key, numeric|string>, outputShape: ShapeDescriptor[], outputShapeEnumValues: ShapeEnumValue[][], optionalOutputShape: ShapeDescriptor[], optionalOutputShapeEnumValues: ShapeEnumValue[][]}>
	 */
	public function getAvailableTaskTypes(bool $showDisabled = false, ?string $userId = null): array;

	/** @return list<string> */
	public function getAvailableTaskTypeIds(bool $showDisabled = false, ?string $userId = null): array;

	/**
	 * @throws PreConditionNotMetException
	 * @throws ValidationException
	 * @throws Exception
	 * @throws UnauthorizedException
	 */
	public function scheduleTask(Task $task): void;

	/**
	 * @throws PreConditionNotMetException
	 * @throws ValidationException
	 * @throws Exception
	 * @throws UnauthorizedException
	 */
	public function runTask(Task $task): Task;

	/** @throws Exception */
	public function processTask(Task $task, ISynchronousProvider $provider): bool;

	/** @throws Exception */
	public function deleteTask(Task $task): void;

	/**
	 * @throws Exception
	 * @throws NotFoundException
	 */
	public function getTask(int $id): Task;

	/**
	 * @throws Exception
	 * @throws NotFoundException
	 */
	public function cancelTask(int $id): void;

	/**
	 * @throws ValidationException
	 * @throws Exception
	 * @throws NotFoundException
	 */
	public function setTaskProgress(int $id, float $progress): bool;

	/**
	 * @param list<string> $taskTypeIds
	 * @param list<int> $taskIdsToIgnore
	 * @throws Exception
	 * @throws NotFoundException
	 */
	public function getNextScheduledTask(array $taskTypeIds = [], array $taskIdsToIgnore = []): Task;

	/**
	 * @throws Exception
	 * @throws NotFoundException
	 */
	public function getUserTask(int $id, ?string $userId): Task;

	/**
	 * @return list<Task>
	 * @throws Exception
	 * @throws NotFoundException
	 */
	public function getUserTasks(?string $userId, ?string $taskTypeId = null, ?string $customId = null): array;

	/**
	 * @return list<Task>
	 * @throws Exception
	 * @throws NotFoundException
	 */
	public function getTasks(?string $userId, ?string $taskTypeId = null, ?string $appId = null, ?string $customId = null, ?int $status = null, ?int $scheduleAfter = null, ?int $endedBefore = null): array;

	/**
	 * @return list<Task>
	 * @throws Exception
	 * @throws \JsonException
	 */
	public function getUserTasksByApp(?string $userId, string $appId, ?string $customId = null): array;

	/**
	 * @return array<array-key, list<numeric|string|File>|numeric|string|File>
	 * @throws NotPermittedException
	 * @throws GenericFileException
	 * @throws LockedException
	 * @throws ValidationException
	 * @throws UnauthorizedException
	 */
	public function prepareInputData(Task $task): array;

	public function lockTask(Task $task): bool;

	/**
	 * @throws \JsonException
	 * @throws Exception
	 */
	public function setTaskStatus(Task $task, int $status): void;

	/**
	 * @return list<int>
	 * @throws NotFoundException
	 */
	public function extractFileIdsFromTask(Task $task): array;
}
