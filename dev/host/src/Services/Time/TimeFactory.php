<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Time;

use OCP\AppFramework\Utility\ITimeFactory;

/** The clock; in UTC unless another zone is asked for. */
final class TimeFactory implements ITimeFactory {
	private ?\DateTimeZone $timezone = null;

	public function getTime(): int {
		return time();
	}

	public function getDateTime(string $time = 'now', ?\DateTimeZone $timezone = null): \DateTime {
		return new \DateTime($time, $timezone);
	}

	public function now(): \DateTimeImmutable {
		return new \DateTimeImmutable('now', $this->getTimeZone());
	}

	public function withTimeZone(\DateTimeZone $timezone): static {
		$clock = clone $this;
		$clock->timezone = $timezone;
		return $clock;
	}

	public function getTimeZone(?string $timezone = null): \DateTimeZone {
		return $timezone === null ? $this->timezone ?? new \DateTimeZone('UTC') : new \DateTimeZone($timezone);
	}
}
