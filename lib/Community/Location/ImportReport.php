<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Location;

/** What became of the lines of an imported file. */
final class ImportReport {
	public int $added = 0;
	public int $updated = 0;
	public int $unchanged = 0;
	/** lines that describe something else than a place where people live */
	public int $ignored = 0;
	/** @var array<int, string> why, per line number */
	public array $refused = [];
}
