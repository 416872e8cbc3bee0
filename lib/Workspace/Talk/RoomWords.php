<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Item\Team;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Core\News\NewsWords;
use OCA\SmartCommons\Core\News\ToldNews;
use OCA\SmartCommons\Workspace\Talk\Rules\Line;
use OCA\SmartCommons\Workspace\Talk\Rules\Message;
use OCP\IL10N;
use OCP\L10N\IFactory;

/** What is said in a conversation, in the language of its group. */
final class RoomWords {
	public function __construct(
		private readonly NewsStore $news,
		private readonly NewsWords $words,
		private readonly NewsKinds $kinds,
		private readonly Teams $teams,
		private readonly RoomAudience $audience,
		private readonly IFactory $l10n,
	) {
	}

	/** @return array<string, NewsKind> those that are said in conversations, by id */
	public function kinds(IL10N $l10n): array {
		return array_filter($this->kinds->all($l10n), static fn (NewsKind $kind): bool => $kind->room);
	}

	/** @return list<string> ids of those kinds */
	public function kindIds(): array {
		return array_map(strval(...), array_keys($this->kinds($this->l10n->get('smartcommons', 'en'))));
	}

	/**
	 * The message that tells these news, as far as everybody in the group and in the conversation may see them now.
	 *
	 * @param list<int> $ids of news
	 * @param list<RoomMember> $members of the conversation
	 * @param int $since unix seconds before which news are too old to be told
	 * @return ?string null when there is nothing to tell
	 * @throws RoomGone
	 */
	public function message(array $ids, Room $room, Team $team, array $members, int $since): ?string {
		$entries = array_filter($this->news->byIds($ids), static fn ($entry): bool => $entry->at >= $since);
		$told = array_values($this->words->tell($this->audience->admits($room, $entries), $this->teams->reader($team)));
		if ($told === []) {
			return null;
		}
		$l10n = $this->l10n->get('smartcommons', $team->language);
		return Message::of(
			array_map(self::line(...), $told),
			$l10n->n('%n new thing', '%n new things', count($told)),
			$l10n->n('and %n more', 'and %n more', Message::hidden(count($told))),
			self::mentioned($told, $team, $members),
		);
	}

	private static function line(ToldNews $told): Line {
		return new Line($told->sentence, $told->title, $told->group, $told->actor, $told->url);
	}

	/**
	 * Those in the conversation who asked to be mentioned for one of these, except whoever did it.
	 *
	 * @param list<ToldNews> $told
	 * @param list<RoomMember> $members
	 * @return list<string>
	 */
	private static function mentioned(array $told, Team $team, array $members): array {
		$uids = [];
		foreach ($members as $member) {
			foreach ($told as $one) {
				if ($member->seat->isIn() && $one->news->actor !== $member->uid && in_array($one->news->what, $member->mentions, true)) {
					$uids[] = $member->uid;
					break;
				}
			}
		}
		return array_values(array_intersect($uids, $team->members));
	}
}
