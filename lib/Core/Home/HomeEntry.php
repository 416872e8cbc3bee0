<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Home;

/** One line of "For you" on the home page. */
final readonly class HomeEntry {
	public const CLOSING = 'closing';
	public const NEAR = 'near';
	public const WAITING = 'waiting';

	/**
	 * @param self::CLOSING|self::NEAR|self::WAITING $section
	 * @param string $kind item kind, or `request`, `invitation` for what waits for an answer
	 * @param string $id the item's id (an account id for members)
	 * @param string $title in the language given
	 * @param string $language `nl`, `fr`, `en` or `und`
	 * @param string $detail one short localized fact, may be empty
	 * @param ?int $dueAt unix seconds
	 * @param string $path page below the app's address
	 */
	public function __construct(
		public string $section,
		public string $kind,
		public string $id,
		public string $title,
		public string $language,
		public string $path,
		public string $detail = '',
		public ?int $dueAt = null,
	) {
	}
}
