<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Audience;

/** Where readers come from; Community implements it, because it knows the groups. */
interface ReaderSource {
	/** The person behind the current request; a guest where nobody is logged in. */
	public function current(): Reader;

	/** The same for another member, for jobs and messages. */
	public function of(string $uid): Reader;
}
