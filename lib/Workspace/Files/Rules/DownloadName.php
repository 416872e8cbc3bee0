<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Rules;

/** What a fetched file is called. */
final class DownloadName {
	/**
	 * As the source names it, else as its address or its label ends.
	 *
	 * @param string $disposition header `Content-Disposition`
	 */
	public static function of(string $disposition, string $url, string $label): string {
		if (preg_match("/filename\*\s*=\s*\"?(?:utf-8|iso-8859-1)'[^']*'([^\";]+)/i", $disposition, $found) === 1) {
			return rawurldecode($found[1]);
		}
		if (preg_match('/filename\s*=\s*(?:"([^"]*)"|([^";]+))/i', $disposition, $found) === 1) {
			return trim($found[1] === '' ? $found[2] ?? '' : $found[1]);
		}
		$last = rawurldecode(basename((string)parse_url($url, PHP_URL_PATH)));
		return pathinfo($last, PATHINFO_EXTENSION) !== '' || $label === '' ? $last : $label;
	}

	/** The name with the ending that fits. */
	public static function withEnding(string $name, string $ending): string {
		$has = strtolower(pathinfo($name, PATHINFO_EXTENSION));
		$alike = ['jpeg' => 'jpg', 'tiff' => 'tif'];
		return ($alike[$has] ?? $has) === $ending ? $name : $name . '.' . $ending;
	}
}
