<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

use OCA\SmartCommons\Core\Audience\Reader;

/** An ItemSource that can be asked for many readers at once, so that its items can be told in mails to thousands. */
interface SharedSource extends ItemSource {
	/**
	 * What items() answers, for many readers in a fixed number of queries: exactly those whose seenBy() says yes are
	 * what items() would give that reader.
	 *
	 * @param list<int> $ids at most 1,000
	 * @param list<Reader> $readers at most 900, none a guest
	 * @return array<int, SharedItem> by id
	 */
	public function shared(array $ids, array $readers): array;
}
