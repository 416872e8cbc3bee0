<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\Talk\Chat;

use OCA\Talk\Participant;
use OCA\Talk\Room;
use OCP\Comments\IComment;
use SmartCommons\DevHost\Kernel\NotSupported;
use SmartCommons\DevHost\Talk\TalkStore;

/** What is said in a conversation. */
class ChatManager {
	public const MAX_CHAT_LENGTH = 32000;
	public const VERB_MESSAGE = 'comment';

	public function __construct(
		private readonly TalkStore $store,
	) {
	}

	public function sendMessage(
		Room $chat,
		?Participant $participant,
		string $actorType,
		string $actorId,
		string $message,
		\DateTime $creationDateTime,
		?IComment $replyTo = null,
		string $referenceId = '',
		bool $silent = false,
		bool $rateLimitGuestMentions = true,
	): IComment {
		if ($replyTo !== null) {
			throw new NotSupported('Talk: answering to a message');
		}
		$text = mb_substr($message, 0, self::MAX_CHAT_LENGTH);
		$sent = $this->store->addMessage($chat->getId(), $actorType, $actorId, self::VERB_MESSAGE, $text, trim(substr($referenceId, 0, 64)), $creationDateTime->getTimestamp());
		if ($participant !== null) {
			$this->store->read($chat->getId(), $actorId);
		}
		return $sent;
	}

	/** @return list<IComment> newest first */
	public function getHistory(Room $chat, int $offset, int $limit, bool $includeLastKnown): array {
		return $this->store->messages($chat->getId(), $includeLastKnown && $offset > 0 ? $offset + 1 : $offset, $limit);
	}
}
