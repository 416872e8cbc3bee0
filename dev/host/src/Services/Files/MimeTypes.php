<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Files;

/** The type of a file by the end of its name. */
final class MimeTypes {
	private const TYPES = [
		'pdf' => 'application/pdf',
		'txt' => 'text/plain',
		'md' => 'text/markdown',
		'csv' => 'text/csv',
		'xml' => 'application/xml',
		'zip' => 'application/zip',
		'doc' => 'application/msword',
		'docx' => 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		'xls' => 'application/vnd.ms-excel',
		'xlsx' => 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		'odt' => 'application/vnd.oasis.opendocument.text',
		'ods' => 'application/vnd.oasis.opendocument.spreadsheet',
		'png' => 'image/png',
		'jpg' => 'image/jpeg',
		'jpeg' => 'image/jpeg',
		'svg' => 'image/svg+xml',
		'html' => 'text/html',
	];

	public static function of(string $name): string {
		return self::TYPES[strtolower(pathinfo($name, PATHINFO_EXTENSION))] ?? 'application/octet-stream';
	}
}
