<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Notification;

/** Subject or message of a notification: the app's key and parameters, and the texts made from them. */
final class Wording {
	public string $key = '';

	/** @var array<array-key, mixed> */
	public array $parameters = [];
	public string $parsed = '';
	public string $rich = '';

	/** @var array<string, array<string, string>> */
	public array $richParameters = [];
}
