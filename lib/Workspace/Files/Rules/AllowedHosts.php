<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Rules;

/** Addresses from which files may be fetched. */
final class AllowedHosts {
	/**
	 * Whether this is an address of the web on one of these hosts, at the port that is usual there or named with the host.
	 *
	 * @param list<string> $hosts lower case, as `www.example.org` or `www.example.org:8443`
	 */
	public static function allows(string $url, array $hosts): bool {
		return self::host($url) !== '' && in_array(self::host($url), $hosts, true);
	}

	/** The host of an address as an administrator would list it; empty for what isn't an address of the web. */
	public static function host(string $url): string {
		$parts = preg_match('/[\x00-\x20\x7F\\\\]/', $url) === 1 ? false : parse_url($url);
		$scheme = strtolower($parts['scheme'] ?? '');
		$host = strtolower(rtrim($parts['host'] ?? '', '.'));
		if ($host === '' || !in_array($scheme, ['http', 'https'], true) || isset($parts['user']) || isset($parts['pass'])) {
			return '';
		}
		$port = $parts['port'] ?? 0;
		return $port === 0 || $port === ($scheme === 'https' ? 443 : 80) ? $host : $host . ':' . $port;
	}

	/**
	 * Where a redirect leads; null when that can't be told.
	 *
	 * @param string $from address that answered with it
	 */
	public static function next(string $from, string $location): ?string {
		$location = trim(explode('#', $location, 2)[0]);
		if ($location === '' || preg_match('/[\x00-\x20\x7F\\\\]/', $location) === 1) {
			return null;
		}
		if (preg_match('~^[a-z][a-z0-9+.-]*:~i', $location) === 1) {
			return $location;
		}
		if (preg_match('~^(https?:)//[^/?#]+~i', $from, $found) !== 1) {
			return null;
		}
		if (str_starts_with($location, '//')) {
			return $found[1] . $location;
		}
		if ($location[0] === '/') {
			return $found[0] . $location;
		}
		$path = explode('?', substr($from, strlen($found[0])), 2)[0];
		return $location[0] === '?' ? $found[0] . $path . $location : $found[0] . (substr($path, 0, (int)strrpos($path, '/') + 1) ?: '/') . $location;
	}
}
