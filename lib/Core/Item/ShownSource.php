<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Item;

use OCP\IL10N;

/** An ItemSource whose items are shown outside the app's own pages, too: in the cloud's search, as a link that unfolds. */
interface ShownSource extends ItemSource {
	/** What one of them is called, such as `Call`, in the language of these texts. */
	public function label(IL10N $l10n): string;

	/**
	 * The id of the item whose page has this path below the app's address. It is found without asking who may see it:
	 * items() decides that.
	 *
	 * @return ?int null when the path isn't one of theirs
	 */
	public function idAt(string $path): ?int;
}
