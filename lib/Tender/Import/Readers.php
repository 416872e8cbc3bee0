<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\Csv\CsvReader;
use OCA\SmartCommons\Tender\Import\Eforms\EformsReader;
use OCA\SmartCommons\Tender\Import\Ocds\OcdsReader;
use OCA\SmartCommons\Tender\Import\Ted\TedReader;

/** All kinds of files that can be read. */
final class Readers {
	private const HEAD = 65_536;

	/** @var list<NoticeReader> the most telling first */
	private readonly array $readers;

	public function __construct() {
		$this->readers = [new EformsReader(), new TedReader(), new OcdsReader(), new CsvReader()];
	}

	/**
	 * The reader for a file, by what is in it.
	 *
	 * @param string $name the file's name, which only helps
	 * @throws Reason when it is empty, too large, or of no kind that can be read
	 */
	public function for(string $bytes, string $name): NoticeReader {
		if (strlen($bytes) > NoticeReader::MAX_BYTES) {
			throw new Reason(Reason::TOO_LARGE);
		}
		if (trim($bytes, " \t\r\n\0\x0B\xEF\xBB\xBF") === '') {
			throw new Reason(Reason::EMPTY);
		}
		$head = substr($bytes, 0, self::HEAD);
		foreach ($this->readers as $reader) {
			if ($reader->recognises($head, $name)) {
				return $reader;
			}
		}
		throw new Reason(Reason::UNKNOWN_FILE);
	}

	public function byForm(string $form): ?NoticeReader {
		foreach ($this->readers as $reader) {
			if ($reader->form() === $form) {
				return $reader;
			}
		}
		return null;
	}
}
