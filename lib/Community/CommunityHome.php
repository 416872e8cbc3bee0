<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community;

use OCA\SmartCommons\Community\Group\Group;
use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Community\Group\GroupSuggestions;
use OCA\SmartCommons\Community\Group\Waiting;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Home\HomeSource;
use OCP\IL10N;

/** Invitations, requests and groups nearby, on a member's home page. */
final class CommunityHome implements HomeSource {
	private const MOST = 5;

	public function __construct(
		private readonly Waiting $waiting,
		private readonly GroupSuggestions $suggestions,
		private readonly GroupDirectory $directory,
		private readonly CardMapper $cards,
		private readonly IL10N $l10n,
	) {
	}

	public function home(Reader $reader): array {
		return [...array_slice([...$this->invitations($reader), ...$this->requests($reader)], 0, self::MOST), ...$this->near($reader)];
	}

	public function news(Reader $reader): array {
		$news = [];
		foreach ($this->waiting->perGroup($reader) as $group => $count) {
			$news['group:' . $group] = $count;
		}
		return $news;
	}

	/** @return list<HomeEntry> */
	private function invitations(Reader $reader): array {
		$detail = $this->l10n->t('You are invited to this group.');
		return array_map(
			static fn (Group $group): HomeEntry => self::entry(HomeEntry::WAITING, 'invitation', $group, $reader, $detail),
			$this->waiting->invitations($reader),
		);
	}

	/** @return list<HomeEntry> */
	private function requests(Reader $reader): array {
		$requests = $this->waiting->requests($reader, self::MOST);
		$names = $this->directory->texts(array_map(static fn ($one): int => $one->groupId, $requests), $reader);
		$entries = [];
		foreach ($requests as $request) {
			$name = $names[$request->groupId] ?? ['text' => '', 'language' => 'und'];
			$entries[] = new HomeEntry(
				HomeEntry::WAITING,
				'request',
				$request->groupId . ':' . $request->uid,
				$name['text'],
				$name['language'],
				'groups/' . $request->groupId,
				$this->l10n->t('%s asks to join.', [$request->displayName]),
			);
		}
		return $entries;
	}

	/** @return list<HomeEntry> */
	private function near(Reader $reader): array {
		$card = $this->cards->find($reader->uid ?? '');
		if ($card === null || ($card->answers->themes === [] && $card->answers->placeId === null)) {
			return [];
		}
		$detail = $this->l10n->t('This group fits your card.');
		return array_map(
			static fn (Group $group): HomeEntry => self::entry(HomeEntry::NEAR, Group::KIND, $group, $reader, $detail),
			$this->suggestions->for($card, $reader, self::MOST),
		);
	}

	/** @param HomeEntry::NEAR|HomeEntry::WAITING $section */
	private static function entry(string $section, string $kind, Group $group, Reader $reader, string $detail): HomeEntry {
		$name = $group->name($reader->languages);
		return new HomeEntry($section, $kind, (string)$group->id, $name['text'], $name['language'], 'groups/' . $group->id, $detail);
	}
}
