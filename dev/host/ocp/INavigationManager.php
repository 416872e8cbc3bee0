<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

/**
 * @psalm-type NavigationEntry = array{id: string, order: int, href: string, name: string, app?: string, icon?: string, classes?: string, type?: string}
 * @psalm-type NavigationEntryOutput = array{id: string, order?: int, href: string, icon: string, type: string, name: string, app?: string, default?: bool, active: bool, classes: string, unread: int}
 */
interface INavigationManager {
	public const TYPE_APPS = 'link';
	public const TYPE_SETTINGS = 'settings';
	public const TYPE_GUEST = 'guest';

	/**
	 * @param array<string, mixed>|callable(): array<string, mixed> $entry
	 * @return void
	 */
	public function add($entry);

	/**
	 * @param string $appId
	 * @return void
	 */
	public function setActiveEntry($appId);

	/** @return ?string */
	public function getActiveEntry();

	/** @return array<string, array<string, mixed>> */
	public function getAll(string $type = self::TYPE_APPS): array;

	public function setUnreadCounter(string $id, int $unreadCounter): void;

	public function get(string $id): ?array;

	public function getDefaultEntryIdForUser(?IUser $user = null, bool $withFallbacks = true): string;

	/** @return string[] */
	public function getDefaultEntryIds(): array;

	/**
	 * @param string[] $ids
	 * @throws \InvalidArgumentException
	 */
	public function setDefaultEntryIds(array $ids): void;
}
