<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use OCP\IRequestId;

/** A random id for each request, shown in `X-Request-Id` and written in the log. */
final class RequestId implements IRequestId {
	private const LENGTH = 20;

	private ?string $id = null;

	public function getId(): string {
		return $this->id ??= substr(str_replace(['+', '/', '='], '', base64_encode(random_bytes(self::LENGTH * 2))), 0, self::LENGTH);
	}
}
