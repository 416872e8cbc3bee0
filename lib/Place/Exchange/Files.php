<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

use OCA\SmartCommons\Core\File\Reason;

/** All forms of file that can be read. */
final class Files {
	/** @var list<PlaceFile> the most telling first */
	private readonly array $forms;

	public function __construct() {
		$this->forms = [new GeoJsonFile(), new OverpassFile(), new OpenFairDbFile(), new GoGoCartoFile(), new KmlFile(), new GpxFile(), new CsvFile()];
	}

	/**
	 * The form of a file, by what is in it.
	 *
	 * @param string $name the file's name, which only helps
	 * @throws Reason when it is empty, too large, or of no form that can be read
	 */
	public function for(string $bytes, string $name): PlaceFile {
		if (strlen($bytes) > PlaceFile::MAX_BYTES) {
			throw new Reason(Reason::TOO_LARGE);
		}
		if (trim($bytes, " \t\r\n\0\x0B\xEF\xBB\xBF") === '') {
			throw new Reason(Reason::EMPTY);
		}
		foreach ($this->forms as $form) {
			if ($form->recognises($bytes, $name)) {
				return $form;
			}
		}
		throw new Reason(Reason::UNKNOWN_FILE);
	}

	public function byForm(string $name): ?PlaceFile {
		foreach ($this->forms as $form) {
			if ($form->form() === $name) {
				return $form;
			}
		}
		return null;
	}
}
