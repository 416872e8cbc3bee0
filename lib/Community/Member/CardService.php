<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\CommunityProblems;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Problem\Problem;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/** A member's own card. */
final class CardService {
	use TTransactional;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly CardMapper $cards,
		private readonly Accounts $accounts,
		private readonly AnswersCheck $check,
		private readonly Outbox $outbox,
		private readonly CommunityProblems $problems,
		private readonly ITimeFactory $time,
	) {
	}

	/** @throws Problem when the account is gone or suspended */
	public function own(string $uid): Card {
		return $this->accounts->meet($uid) ?? throw $this->problems->noSuchMember();
	}

	/**
	 * @param ?int $version what the member last saw; null: whatever is there
	 * @param callable(Card): array<array-key, mixed> $view what the answer shows when somebody was first
	 * @throws Problem
	 */
	public function save(Card $card, Answers $answers, ?int $version, callable $view): Card {
		$this->check->all($answers);
		return $this->atomic(function () use ($card, $answers, $version, $view): Card {
			$saved = $this->cards->save($card, $version ?? $card->version, $answers, $this->time->getTime());
			$now = $this->own($card->uid);
			if (!$saved) {
				throw $this->problems->changed($view($now));
			}
			$this->outbox->itemsChanged(Card::KIND, [$card->id]);
			return $now;
		}, $this->db);
	}

	/**
	 * Keeps the answers of the first visit.
	 *
	 * @throws Problem
	 */
	public function welcome(Card $card, Welcome $welcome): Card {
		$answers = $welcome->on($card->answers);
		$this->check->all($answers);
		return $this->atomic(function () use ($card, $welcome, $answers): Card {
			$now = $this->time->getTime();
			if (!$this->cards->save($card, $card->version, $answers, $now)) {
				// the card was saved in another window just now; the answers go on top of that
				$card = $this->own($card->uid);
				$this->cards->save($card, $card->version, $welcome->on($card->answers), $now);
			}
			$this->cards->welcomed($card->uid, $welcome->wish, $now);
			$this->outbox->itemsChanged(Card::KIND, [$card->id]);
			return $this->own($card->uid);
		}, $this->db);
	}
}
