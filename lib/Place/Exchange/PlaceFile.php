<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Reason;

/** Reads one form of file. Readers take bytes and know neither network nor database. */
interface PlaceFile {
	public const MAX_BYTES = 8 * 1024 * 1024;

	/** @return non-empty-string at most 12 letters, such as `geojson` */
	public function form(): string;

	/** Whether these bytes look like it. */
	public function recognises(string $bytes, string $name): bool;

	/** Whether its columns are its own words, so that somebody may say what they mean. */
	public function isFree(): bool;

	/**
	 * @return iterable<FileRow>
	 * @throws Reason when it can't be read at all
	 */
	public function rows(string $bytes): iterable;
}
