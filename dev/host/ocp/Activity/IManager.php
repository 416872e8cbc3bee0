<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity;

use OCP\Activity\Exceptions\FilterNotFoundException;
use OCP\Activity\Exceptions\IncompleteActivityException;
use OCP\Activity\Exceptions\SettingNotFoundException;

interface IManager {
	public function generateEvent(): IEvent;

	/** @throws IncompleteActivityException */
	public function publish(IEvent $event): void;

	/**
	 * @param array<array-key, mixed> $affectedUserIds
	 * @throws IncompleteActivityException
	 */
	public function bulkPublish(IEvent $event, array $affectedUserIds, ISetting $setting): void;

	public function registerConsumer(\Closure $callable): void;

	public function registerFilter(string $filter): void;

	/** @return IFilter[] */
	public function getFilters(): array;

	/** @throws FilterNotFoundException */
	public function getFilterById(string $id): IFilter;

	public function registerSetting(string $setting): void;

	/** @return ActivitySettings[] */
	public function getSettings(): array;

	public function registerProvider(string $provider): void;

	/** @return IProvider[] */
	public function getProviders(): array;

	/** @throws SettingNotFoundException */
	public function getSettingById(string $id): ActivitySettings;

	public function isFormattingFilteredObject(): bool;

	public function setRequirePNG(bool $status): void;

	public function getRequirePNG(): bool;

	public function setCurrentUserId(?string $currentUserId = null): void;

	/** @throws \UnexpectedValueException */
	public function getCurrentUserId(): string;
}
