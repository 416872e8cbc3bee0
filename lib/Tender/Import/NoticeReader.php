<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\File\Reason;

/** Reads one kind of file. Readers take bytes, know neither network nor database, and throw nothing but Reason. */
interface NoticeReader {
	/** The most that one file may weigh, in bytes. */
	public const MAX_BYTES = 5 * 1024 * 1024;

	/** @return non-empty-string `eforms`, `ted`, `ocds` or `csv` */
	public function form(): string;

	/**
	 * Whether a file looks like this kind.
	 *
	 * @param string $head its first bytes
	 * @param string $name its name, which only helps
	 */
	public function recognises(string $head, string $name): bool;

	/**
	 * The records of a file one by one, in its order, numbered from 1. A record that can't be read is answered as
	 * refused and the next one goes on.
	 *
	 * @return iterable<NoticeRecord|RefusedRecord>
	 * @throws Reason when the file as a whole can't be read
	 */
	public function read(string $bytes): iterable;
}
