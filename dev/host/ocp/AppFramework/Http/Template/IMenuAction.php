<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Template;

interface IMenuAction {
	public function getId(): string;

	public function getLabel(): string;

	public function getLink(): string;

	public function getPriority(): int;

	public function render(): string;
}
