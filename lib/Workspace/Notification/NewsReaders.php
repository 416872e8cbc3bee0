<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Text\Texts;

/** Readers in the language in which the server asks for a text, which a phone may have of its own. */
final class NewsReaders {
	public function __construct(
		private readonly ReaderSource $readers,
	) {
	}

	public function of(string $uid, string $language): Reader {
		$reader = $this->readers->of($uid);
		$short = strtolower(substr($language, 0, 2));
		$first = in_array($short, Texts::LANGUAGES, true) ? $short : 'en';
		return new Reader($uid, $reader->groupIds, $reader->coordinates, $reader->roles, array_values(array_unique([$first, ...$reader->languages])));
	}
}
