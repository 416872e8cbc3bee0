<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Rules;

/** Which files are documents: papers, tables, pictures, archives; no pages of the web and no programs. */
final class DocumentType {
	/** Ending => type as servers name it. */
	private const TYPES = [
		'pdf' => 'application/pdf',
		'doc' => 'application/msword',
		'xls' => 'application/vnd.ms-excel',
		'ppt' => 'application/vnd.ms-powerpoint',
		'docx' => 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		'xlsx' => 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		'pptx' => 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		'odt' => 'application/vnd.oasis.opendocument.text',
		'ods' => 'application/vnd.oasis.opendocument.spreadsheet',
		'odp' => 'application/vnd.oasis.opendocument.presentation',
		'zip' => 'application/zip',
		'png' => 'image/png',
		'jpg' => 'image/jpeg',
		'gif' => 'image/gif',
		'webp' => 'image/webp',
		'tif' => 'image/tiff',
		'rtf' => 'application/rtf',
		'xml' => 'application/xml',
		'csv' => 'text/csv',
		'txt' => 'text/plain',
	];
	private const ALSO = ['text/xml' => 'xml', 'text/rtf' => 'rtf', 'application/x-zip-compressed' => 'zip', 'application/x-pdf' => 'pdf', 'image/jpg' => 'jpg'];
	private const ALIKE = ['jpeg' => 'jpg', 'tiff' => 'tif'];

	/** How the files begin, in several forms. */
	private const BEGINS = [
		'pdf' => ['%PDF'],
		'doc' => ["\xD0\xCF\x11\xE0"], 'xls' => ["\xD0\xCF\x11\xE0"], 'ppt' => ["\xD0\xCF\x11\xE0"],
		'docx' => ["PK\x03\x04"], 'xlsx' => ["PK\x03\x04"], 'pptx' => ["PK\x03\x04"],
		'odt' => ["PK\x03\x04"], 'ods' => ["PK\x03\x04"], 'odp' => ["PK\x03\x04"], 'zip' => ["PK\x03\x04", "PK\x05\x06"],
		'png' => ["\x89PNG"], 'jpg' => ["\xFF\xD8\xFF"], 'gif' => ['GIF8'], 'webp' => ['RIFF'], 'tif' => ["II*\x00", "MM\x00*"],
		'rtf' => ['{\rtf'],
	];

	/**
	 * The ending that fits a file; null when it isn't a document, or isn't what it says.
	 *
	 * @param string $type as the source names it, possibly with more after a semicolon
	 * @param string $name as the source names it
	 * @param string $head its first bytes, some hundreds
	 */
	public static function ending(string $type, string $name, string $head): ?string {
		if (self::isPage($head)) {
			return null;
		}
		$type = strtolower(trim(explode(';', $type, 2)[0]));
		$named = strtolower(pathinfo($name, PATHINFO_EXTENSION));
		$named = self::ALIKE[$named] ?? $named;
		$typed = array_search($type, self::TYPES, true) ?: self::ALSO[$type] ?? null;
		// a zip may be any of the office formats, and a source that names no type leaves the name to tell it
		foreach (array_unique([$named, $typed ?? '', ...array_keys(self::BEGINS)]) as $ending) {
			if (isset(self::TYPES[$ending]) && self::fits($ending, $head) && ($ending === $named || $ending === $typed || $typed === null && self::isVague($type))) {
				return $ending;
			}
		}
		return null;
	}

	/** Whether it is a page to be looked at in a browser. */
	public static function isPage(string $head): bool {
		return preg_match('/^(\xEF\xBB\xBF)?\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|script)\b/is', substr($head, 0, 1000)) === 1;
	}

	private static function fits(string $ending, string $head): bool {
		if (!isset(self::BEGINS[$ending])) {
			return !str_contains($head, "\0");
		}
		foreach (self::BEGINS[$ending] as $begin) {
			if (str_starts_with($head, $begin)) {
				return true;
			}
		}
		return false;
	}

	private static function isVague(string $type): bool {
		return in_array($type, ['', 'application/octet-stream', 'binary/octet-stream', 'application/force-download', 'application/x-download', 'application/download'], true);
	}
}
