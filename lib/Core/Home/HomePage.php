<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Home;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Modules;
use Psr\Log\LoggerInterface;

/** What the modules have for a member now. */
final class HomePage {
	private const MOST = 5;

	public function __construct(
		private readonly Modules $modules,
		private readonly LoggerInterface $logger,
	) {
	}

	/**
	 * @return array{entries: list<HomeEntry>, news: array<string, int>} at most five entries per section, most urgent
	 *                                                                  first; what is new per navigation entry
	 */
	public function read(Reader $reader): array {
		$entries = [];
		$news = [];
		foreach ($this->modules->homeSources() as $at => $source) {
			try {
				$of = $source->home($reader);
				$new = $source->news($reader);
			} catch (\Throwable $error) {
				// one module in trouble must not close the front door
				$this->logger->error('A part of the home page failed', ['app' => 'smartcommons', 'exception' => $error]);
				continue;
			}
			foreach ($of as $entry) {
				$rank = count($entries[$entry->section][$at] ?? []);
				$entries[$entry->section][$at][] = [$entry->dueAt ?? PHP_INT_MAX, $rank, $entry];
			}
			foreach ($new as $where => $count) {
				$news[$where] = ($news[$where] ?? 0) + $count;
			}
		}
		$page = [];
		foreach ([HomeEntry::CLOSING, HomeEntry::NEAR, HomeEntry::WAITING] as $section) {
			$some = array_merge([], ...array_values($entries[$section] ?? []));
			// without a date the sources take turns, each in its own order
			usort($some, static fn (array $a, array $b): int => [$a[0], $a[1]] <=> [$b[0], $b[1]]);
			array_push($page, ...array_map(static fn (array $one): HomeEntry => $one[2], array_slice($some, 0, self::MOST)));
		}
		return ['entries' => $page, 'news' => $news];
	}
}
