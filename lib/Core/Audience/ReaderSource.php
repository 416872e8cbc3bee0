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

	/**
	 * The same for many in a fixed number of queries, without their roles in the app: no audience asks for those.
	 * Accounts that are suspended or that the app never met are left out.
	 *
	 * @param list<string> $uids at most 900
	 * @return array<string, Reader> by uid
	 */
	public function many(array $uids): array;
}
