<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

/** What works with the Talk of this server. */
final readonly class Ways {
	/** through Talk's own services, in this process */
	public const INSIDE = 'inside';
	/** as a bot, with a signed request to this server */
	public const BOT = 'bot';
	/** not at all: notifications and mail tell the news */
	public const NONE = 'none';

	/**
	 * @param bool $here whether there is Talk at all; members then use it in their browser
	 * @param bool $people whether this app may see who is in a conversation, add and remove
	 * @param self::INSIDE|self::BOT|self::NONE $posting
	 * @param string $unfit which of Talk's services is other than expected; empty when all are as expected
	 */
	public function __construct(
		public bool $here,
		public bool $people,
		public string $posting,
		public string $unfit = '',
	) {
	}

	public function posts(): bool {
		return $this->posting !== self::NONE;
	}
}
