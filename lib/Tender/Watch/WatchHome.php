<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Home\HomeSource;
use OCP\AppFramework\Utility\ITimeFactory;

/** How many calls are new for a member, in all and per group. */
final readonly class WatchHome implements HomeSource {
	public function __construct(
		private InboxMapper $inbox,
		private ITimeFactory $time,
	) {
	}

	public function home(Reader $reader): array {
		return [];
	}

	public function news(Reader $reader): array {
		$news = [];
		foreach ($this->inbox->news($reader, $this->time->getTime()) as $groupId => $calls) {
			$news['group:' . $groupId] = $calls;
		}
		return $news === [] ? [] : $news + ['calls' => array_sum($news)];
	}
}
