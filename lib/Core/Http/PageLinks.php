<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Http;

use OCP\IURLGenerator;

/** Whole addresses of the app's pages and of its sign, for what is read outside of the app. */
final readonly class PageLinks {
	public function __construct(
		private IURLGenerator $urls,
	) {
	}

	/** @param string $path of a page as the client has it, already encoded: the generator would encode it once more */
	public function page(string $path = ''): string {
		return rtrim($this->urls->linkToRouteAbsolute('smartcommons.page.index'), '/') . '/' . $path;
	}

	public function icon(): string {
		return $this->urls->getAbsoluteURL($this->urls->imagePath('smartcommons', 'app-dark.svg'));
	}
}
