<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Notification;

use OCP\Notification\InvalidValueException;

/** Lengths of the server's notification table. */
final class Limit {
	/** @throws InvalidValueException the text is empty or too long */
	public static function text(string $text, int $bytes, string $field): string {
		if ($text === '' || strlen($text) > $bytes) {
			throw new InvalidValueException($field);
		}
		return $text;
	}
}
