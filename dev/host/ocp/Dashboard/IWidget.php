<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard;

interface IWidget {
	public function getId(): string;

	public function getTitle(): string;

	public function getOrder(): int;

	public function getIconClass(): string;

	public function getUrl(): ?string;

	public function load(): void;
}
