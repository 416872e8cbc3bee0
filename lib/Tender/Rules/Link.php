<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Rules;

/** A link of a call; only addresses of the web, so that nothing else can ever be clicked. */
final readonly class Link {
	public const NOTICE = 'notice';
	public const DOCUMENTS = 'documents';
	public const RESTRICTED = 'restricted-documents';
	public const SUBMISSION = 'submission';
	public const OTHER = 'other';
	private const MAX = 2000;
	private const MOST = 30;

	private function __construct(
		public string $kind,
		public string $url,
		public string $label,
	) {
	}

	/**
	 * @param self::NOTICE|self::DOCUMENTS|self::RESTRICTED|self::SUBMISSION|self::OTHER $kind
	 * @param string $label the name of the site where empty
	 * @return ?self null for anything but an http or https address
	 */
	public static function to(string $kind, string $url, string $label = ''): ?self {
		$url = trim($url);
		if (strlen($url) > self::MAX || preg_match('~^https?://[^\s<>"\\\\^`{|}\x00-\x20]+$~iD', $url) !== 1) {
			return null;
		}
		$host = parse_url($url, PHP_URL_HOST);
		if (!is_string($host) || $host === '') {
			return null;
		}
		return new self($kind, $url, $label === '' ? $host : mb_substr($label, 0, 200));
	}

	/** A link as it was kept; null when its kind isn't one of ours. */
	public static function stored(string $kind, string $url, string $label): ?self {
		foreach ([self::NOTICE, self::DOCUMENTS, self::RESTRICTED, self::SUBMISSION, self::OTHER] as $known) {
			if ($known === $kind) {
				return self::to($known, $url, $label);
			}
		}
		return null;
	}

	/**
	 * @param iterable<?self> $links
	 * @return list<self> each address once per kind, not more than are of use
	 */
	public static function unique(iterable $links): array {
		$unique = [];
		foreach ($links as $link) {
			if ($link !== null) {
				$unique[$link->kind . ' ' . $link->url] ??= $link;
			}
		}
		return array_slice(array_values($unique), 0, self::MOST);
	}
}
