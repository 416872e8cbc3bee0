<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth\Reminder;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\ChangedMeanwhile;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\Cause;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCA\SmartCommons\Place\Truth\SuggestionInput;
use OCA\SmartCommons\Place\Truth\SuggestionMaker;
use OCP\AppFramework\Db\TTransactional;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IDBConnection;

/** What a place's contact answers, with a link instead of an account. */
final class ContactAnswers {
	use TTransactional;

	public const RIGHT = 'right';
	public const CHANGE = 'change';
	public const CLOSED = 'closed';

	private const TRIES = 5;

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ContactLinks $links,
		private readonly PlaceMapper $places,
		private readonly PlaceService $service,
		private readonly SuggestionMaker $suggestions,
		private readonly ITimeFactory $time,
	) {
	}

	/** The place that a link is for; null when it works no more, or never did. */
	public function place(string $token): ?Place {
		$id = $this->links->placeId($token, $this->time->getTime());
		$place = $id === null ? null : $this->places->all([$id])[$id] ?? null;
		return $place !== null && $place->facts->state->isThere() ? $place : null;
	}

	/**
	 * @param self::RIGHT|self::CHANGE|self::CLOSED $answer
	 * @param array<string, mixed> $fields with a change: new values by field
	 * @return bool false when the link works no more
	 * @throws Problem when the change can't be; the link still works then
	 */
	public function answer(string $token, string $answer, array $fields = [], string $note = ''): bool {
		for ($try = 1; ; $try++) {
			$place = $this->place($token);
			if ($place === null) {
				return false;
			}
			try {
				return $this->atomic(fn (): bool => $this->write($place, $token, $answer, $fields, $note), $this->db);
			} catch (ChangedMeanwhile $problem) {
				if ($try >= self::TRIES) {
					throw $problem;
				}
			}
		}
	}

	/**
	 * @param array<string, mixed> $fields
	 * @throws Problem
	 */
	private function write(Place $place, string $token, string $answer, array $fields, string $note): bool {
		if (!$this->links->use($token, $this->time->getTime())) {
			return false;
		}
		$contact = Reader::guest($place->facts->language);
		if ($answer === self::CHANGE) {
			$this->suggestions->change($place, new SuggestionInput($fields, $note), $contact);
			return true;
		}
		$changes = match (true) {
			$answer === self::CLOSED => ['state' => PlaceState::Closed->word(), 'pausedUntil' => null, 'successorId' => null],
			$place->facts->state === PlaceState::Unverified => ['state' => PlaceState::Active->word()],
			default => [],
		};
		$this->service->apply($place->id, $changes, Cause::Reminder, $contact, $place->version, true);
		return true;
	}
}
