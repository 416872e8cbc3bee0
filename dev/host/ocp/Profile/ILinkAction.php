<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Profile;

use OCP\IUser;

interface ILinkAction {
	public function preload(IUser $targetUser): void;

	public function getAppId(): string;

	public function getId(): string;

	public function getDisplayId(): string;

	public function getTitle(): string;

	public function getPriority(): int;

	public function getIcon(): string;

	public function getTarget(): ?string;
}
