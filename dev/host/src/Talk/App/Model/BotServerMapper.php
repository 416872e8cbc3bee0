<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Model;

use OCP\AppFramework\Db\DoesNotExistException;
use SmartCommons\DevHost\Talk\TalkStore;

/** Bots that were installed. */
class BotServerMapper {
	public function __construct(
		private readonly TalkStore $store,
	) {
	}

	/** @throws DoesNotExistException */
	public function findByUrl(string $url): BotServer {
		$bot = $this->store->bot($url) ?? throw new DoesNotExistException('There is no such bot');
		return new BotServer($bot['id'], $bot['name']);
	}
}
