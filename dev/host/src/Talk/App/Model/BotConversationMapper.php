<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Model;

use SmartCommons\DevHost\Talk\TalkStore;

/** Which bots may speak in which conversations. */
class BotConversationMapper {
	public function __construct(
		private readonly TalkStore $store,
	) {
	}

	/** @return list<BotConversation> */
	public function findForToken(string $token): array {
		return array_map(static function (int $botId) use ($token): BotConversation {
			$admission = new BotConversation();
			$admission->setBotId($botId);
			$admission->setToken($token);
			$admission->setState(1);
			return $admission;
		}, $this->store->botsIn($token));
	}

	public function insert(BotConversation $entity): BotConversation {
		$this->store->admitBot($entity->getBotId(), $entity->getToken());
		return $entity;
	}
}
