<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\File\Reason;

/** How a file looks at first sight. */
final readonly class FileLook {
	/**
	 * @param array<string, string> $mapping what its columns are taken for
	 * @param ?Reason $problem why it can't be read as a whole
	 */
	public function __construct(
		public string $name,
		public string $form,
		public string $source,
		public string $licence,
		public string $attribution,
		public array $mapping,
		public int $total,
		public ?Reason $problem,
	) {
	}
}
