<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Live;

/** What the app notify_push offers, as far as it is used. */
final class FakeQueue {
	/** @var list<array{string, mixed}> */
	public array $pushed = [];

	public function push(string $channel, mixed $message): void {
		$this->pushed[] = [$channel, $message];
	}
}
