<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Rules;

/** The name of a machine on the internet, as it stands in an address: `ted.europa.eu`. Pure. */
final class HostName {
	/**
	 * The name as it is compared: lower case, in ASCII, out of a whole address if that was pasted. Null for what names
	 * no public host: a number, a name without a dot, a pattern.
	 */
	public static function read(string $written): ?string {
		$name = trim($written);
		if (preg_match('~^https?://([^/?#@\s]+)(?:[/?#].*)?$~Dsi', $name, $parts) === 1) {
			$name = $parts[1];
		}
		$ascii = preg_match('/[^\x00-\x7F]/', $name) === 1 ? idn_to_ascii($name, IDNA_DEFAULT, INTL_IDNA_VARIANT_UTS46) : $name;
		$ascii = strtolower(is_string($ascii) ? $ascii : '');
		$label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
		$isName = strlen($ascii) <= 253 && preg_match('/^(?:' . $label . '\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/D', $ascii) === 1;
		return $isName && !self::isLocal($ascii) ? $ascii : null;
	}

	/**
	 * @param list<string> $written
	 * @return list<string> those that name no host
	 */
	public static function wrong(array $written): array {
		return array_values(array_filter($written, static fn (string $one): bool => self::read($one) === null));
	}

	private static function isLocal(string $name): bool {
		return preg_match('/\.(?:local|localhost|internal|lan|home|test|invalid|arpa)$/D', $name) === 1;
	}
}
