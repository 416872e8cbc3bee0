<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Calendar;

final class CalendarExportOptions {
	private string $format = 'ical';
	private ?string $rangeStart = null;
	private ?int $rangeCount = null;

	/** @return 'ical'|'jcal'|'xcal' */
	public function getFormat(): string {
		return $this->format;
	}

	/** @param 'ical'|'jcal'|'xcal' $format */
	public function setFormat(string $format): void {
		$this->format = $format;
	}

	public function getRangeStart(): ?string {
		return $this->rangeStart;
	}

	public function setRangeStart(?string $rangeStart): void {
		$this->rangeStart = $rangeStart;
	}

	public function getRangeCount(): ?int {
		return $this->rangeCount;
	}

	public function setRangeCount(?int $rangeCount): void {
		$this->rangeCount = $rangeCount;
	}
}
