<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files\Fetch;

/** How far a document to be fetched is, or why it isn't; the value is stored. */
enum FetchReason: string {
	case Waiting = 'waiting';
	case Working = 'working';
	case Saved = 'saved';
	/** the very same file was stored before */
	case There = 'there';
	/** the host isn't on the administrator's list */
	case Host = 'host';
	/** the source asks for a login */
	case Login = 'login';
	/** a page to be looked at, not a document */
	case Page = 'page';
	case Type = 'type';
	case Size = 'size';
	/** all documents together are too much */
	case Total = 'total';
	case Time = 'time';
	/** it leads on and on */
	case Redirects = 'redirects';
	/** the source answers with an error */
	case Answer = 'answer';
	case Unreachable = 'unreachable';
	/** the file can't be stored */
	case Space = 'space';

	public function isOver(): bool {
		return $this !== self::Waiting && $this !== self::Working;
	}

	public function isGood(): bool {
		return $this === self::Saved || $this === self::There;
	}
}
