<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Reference;

use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ShownSource;
use OCP\IURLGenerator;

/** Which item's page an address of this server is. */
final class ItemAddress {
	/** a server shows the same page with and without its front controller */
	private const STARTS = ['/index.php/apps/smartcommons/', '/apps/smartcommons/'];

	public function __construct(
		private readonly ItemRegistry $items,
		private readonly IURLGenerator $urls,
	) {
	}

	/** @return ?ItemRef null when it is the page of no item, or another server's; the item need not exist */
	public function item(string $url): ?ItemRef {
		$path = $this->path($url);
		if ($path === null) {
			return null;
		}
		foreach ($this->items->all() as $source) {
			$id = $source instanceof ShownSource ? $source->idAt($path) : null;
			if ($id !== null && $id > 0) {
				return new ItemRef($source->kind(), $id);
			}
		}
		return null;
	}

	/** Whether it is an address of the app's pages below one that items have; asks no database. */
	public function isOurs(string $url): bool {
		return preg_match('~^[a-z]+/[^/]+$~', $this->path($url) ?? '') === 1;
	}

	private function path(string $url): ?string {
		foreach (self::STARTS as $start) {
			$base = $this->urls->getAbsoluteURL($start);
			if (str_starts_with($url, $base)) {
				$path = preg_replace('~[?#].*$~s', '', substr($url, strlen($base))) ?? '';
				return rtrim($path, '/');
			}
		}
		return null;
	}
}
