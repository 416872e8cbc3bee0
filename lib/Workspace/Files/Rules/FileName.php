<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Rules;

/** Names of files and folders that every system takes. */
final class FileName {
	/** Most bytes of a name; leaves room for a number, and for what servers add themselves. */
	public const MAX = 180;

	private const RESERVED = '/^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/iD';

	/**
	 * The name without what some system refuses, hides or misreads.
	 *
	 * @param non-empty-string $instead where nothing is left of it
	 * @return non-empty-string
	 */
	public static function clean(string $name, string $instead): string {
		$name = \Normalizer::normalize(mb_scrub($name, 'UTF-8')) ?: '';
		$name = preg_replace(
			['/[\p{C}]+/u', '~\s*[\\\\/:*?"<>|]+\s*~u', '/[\p{Z}\s]+/u'],
			['', ' - ', ' '],
			$name,
		) ?? '';
		[$stem, $ending] = self::parts($name);
		$name = trim(trim($stem, ' .-') . $ending, ' .-');
		if ($name === '') {
			return $instead;
		}
		if (preg_match(self::RESERVED, $name) === 1) {
			$name = '_' . $name;
		}
		$name = self::cut($name, self::MAX);
		// servers take these endings for uploads that go on
		return preg_replace('/\.(part|filepart)$/iD', '_$1', $name) ?: $instead;
	}

	/**
	 * The name itself, or with the first number that is free: `notes.pdf`, `notes (2).pdf`.
	 *
	 * @param non-empty-string $name
	 * @param callable(string): bool $taken
	 * @param bool $folder a folder's name has no ending before which the number would go
	 * @return non-empty-string
	 */
	public static function numbered(string $name, callable $taken, bool $folder = false): string {
		[$stem, $ending] = $folder ? [$name, ''] : self::parts($name);
		$free = $name;
		for ($number = 2; $taken($free); $number++) {
			$free = $stem . ' (' . $number . ')' . $ending;
		}
		return $free;
	}

	/** Whether a folder with this name is meant as the one that new folders begin as a copy of. */
	public static function isTemplate(string $name): bool {
		$name = mb_strtolower(\Normalizer::normalize(trim($name)) ?: '', 'UTF-8');
		return in_array($name, ['template', 'templates', 'sjabloon', 'sjablonen', 'modèle', 'modèles', 'modele', 'modeles'], true);
	}

	/** @return array{string, string} what comes before the ending, and the ending with its dot; at most ten letters count as one */
	private static function parts(string $name): array {
		return preg_match('/^(.+)(\.[A-Za-z0-9]{1,10})$/suD', $name, $found) === 1 ? [$found[1], $found[2]] : [$name, ''];
	}

	private static function cut(string $name, int $bytes): string {
		if (strlen($name) <= $bytes) {
			return $name;
		}
		[$stem, $ending] = self::parts($name);
		return trim(mb_strcut($stem, 0, $bytes - strlen($ending), 'UTF-8'), ' .-') . $ending;
	}
}
