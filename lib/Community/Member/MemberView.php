<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Community\Group\MembershipMapper;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Rules\CardField;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Audience\Reader;

/** Cards as the contract has them; what the reader may not see is empty. */
final class MemberView {
	public function __construct(
		private readonly ThemeDirectory $themes,
		private readonly LocationService $places,
		private readonly MembershipMapper $memberships,
		private readonly GroupDirectory $groups,
	) {
	}

	/** @return array<string, mixed> OwnCard */
	public function own(Card $card, Reader $reader): array {
		$audiences = [];
		foreach (CardField::cases() as $field) {
			$audiences[$field->value] = $card->answers->audience($field)->word();
		}
		return $this->values($card->answers, $reader) + ['audiences' => $audiences, 'version' => $card->version];
	}

	/** @return array<string, mixed> Card */
	public function card(Card $card, Reader $reader): array {
		$shared = $this->memberships->shared([$card->uid], $reader->groupIds)[$card->uid] ?? [];
		$groups = [];
		foreach ($this->groups->texts($shared, $reader) as $id => $name) {
			$groups[] = ['id' => $id, 'name' => $name];
		}
		return $this->values($card->answersFor($reader, $shared !== []), $reader) + [
			'uid' => $card->uid,
			'displayName' => $card->displayName,
			'groups' => $groups,
			'me' => $card->uid === $reader->uid,
		];
	}

	/**
	 * @param list<Card> $cards
	 * @param ?array<int, int> $km kilometres per municipality
	 * @return list<array<string, mixed>> MemberSummary
	 */
	public function summaries(array $cards, Reader $reader, ?array $km): array {
		$shared = $this->memberships->shared(array_map(static fn (Card $card): string => $card->uid, $cards), $reader->groupIds);
		$shown = array_map(static fn (Card $card): Answers => $card->answersFor($reader, isset($shared[$card->uid])), $cards);
		$places = $this->places->refs(array_values(array_filter(array_map(static fn (Answers $one): ?int => $one->placeId, $shown))), $reader);
		$summaries = [];
		foreach ($cards as $at => $card) {
			$answers = $shown[$at];
			$summaries[] = [
				'uid' => $card->uid,
				'displayName' => $card->displayName,
				'headline' => $answers->headline,
				'themes' => $this->themes->refs($answers->themes, $reader),
				'languages' => self::skills($answers),
				'place' => $places[$answers->placeId ?? 0] ?? null,
				'helps' => $answers->helps,
				'km' => $answers->placeId === null ? null : $km[$answers->placeId] ?? null,
			];
		}
		return $summaries;
	}

	/** @return array<string, mixed> CardValues */
	private function values(Answers $answers, Reader $reader): array {
		return [
			'headline' => $answers->headline,
			'about' => $answers->about,
			'themes' => $this->themes->refs($answers->themes, $reader),
			'skills' => $answers->skills,
			'languages' => self::skills($answers),
			'place' => $answers->placeId === null ? null : $this->places->refs([$answers->placeId], $reader)[$answers->placeId] ?? null,
			'helps' => $answers->helps,
			'contact' => $answers->contact,
		];
	}

	/** @return list<array{language: string, read: int, write: int, speak: int}> */
	private static function skills(Answers $answers): array {
		return array_map(static fn (Skill $skill): array => $skill->view(), $answers->languages);
	}
}
