<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Member;

use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Outbox\OutboxEvent;
use OCA\SmartCommons\Core\Outbox\OutboxHandler;

/** Has every module remove what it keeps of an account that is gone; again until all have. */
final class EraseHandler implements OutboxHandler {
	public function __construct(
		private readonly Modules $modules,
	) {
	}

	public static function topics(): array {
		return [OutboxEvent::MEMBER_DELETED];
	}

	public function deliver(OutboxEvent $event): void {
		$uid = $event->string('uid');
		if ($uid === '') {
			return;
		}
		$failed = null;
		foreach ($this->modules->memberData() as $data) {
			try {
				$data->erase($uid);
			} catch (\Throwable $error) {
				$failed ??= $error;
			}
		}
		if ($failed !== null) {
			throw $failed;
		}
	}
}
