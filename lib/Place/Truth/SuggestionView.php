<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Community\Member\MemberNames;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Text\Texts;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\PlacePolicy;
use OCA\SmartCommons\Place\Sight;
use OCA\SmartCommons\Place\Truth\Rules\Same;
use OCA\SmartCommons\Place\Truth\Rules\SuggestedField;
use OCA\SmartCommons\Place\Truth\Rules\SuggestionState;

/** Suggestions as the contract has them, with what this reader may see. */
final readonly class SuggestionView {
	public function __construct(
		private SuggestionMapper $suggestions,
		private PlaceMapper $places,
		private PlacePolicy $policy,
		private Sight $sight,
		private MemberNames $members,
		private ValueNames $names,
	) {
	}

	/**
	 * Those whose place the reader may see now.
	 *
	 * @param list<Suggestion> $suggestions
	 * @return list<array<string, mixed>> the contract's Suggestion
	 */
	public function many(array $suggestions, Reader $reader): array {
		$ids = array_values(array_filter(array_map(static fn (Suggestion $one): int => $one->placeId ?? 0, $suggestions)));
		$places = $ids === [] ? [] : $this->places->visible($ids, $reader);
		$waiting = $this->suggestions->waiting(array_keys($places));
		$names = $this->members->of([
			...array_map(static fn (Suggestion $one): ?string => $one->by, [...$suggestions, ...$waiting]),
			...array_map(static fn (Suggestion $one): ?string => $one->decidedBy, $suggestions),
		]);
		$shown = [];
		$values = [];
		foreach ($suggestions as $suggestion) {
			$place = $suggestion->placeId === null ? null : $places[$suggestion->placeId] ?? null;
			if ($place !== null || $suggestion->placeId === null) {
				$rivals = array_values(array_filter($waiting, static fn (Suggestion $one): bool => $one->placeId === $suggestion->placeId && $one->id !== $suggestion->id));
				$decides = $suggestion->state->isWaiting() && $this->mayDecide($suggestion, $place, $reader);
				$fields = $this->fields($suggestion, $place, $decides ? $rivals : [], $names, $reader);
				array_push($values, ...array_merge(...array_map(static fn (array $field): array => $field[1], $fields)));
				$shown[] = ['fields' => array_map(static fn (array $field): array => $field[0], $fields)] + self::head($suggestion, $place, $decides, $names, $reader);
			}
		}
		$called = $this->names->of($values, $reader);
		return array_map(static fn (array $one): array => $one + ['names' => $called], $shown);
	}

	/** Whether this reader decides on it. */
	public function mayDecide(Suggestion $suggestion, ?Place $place, Reader $reader): bool {
		return $place !== null ? $this->policy->edit($reader, $place) : $suggestion->isNew() && $this->policy->decide($reader, 0, $suggestion->locationId());
	}

	/**
	 * @param array<string, string> $names
	 * @return array<string, mixed> all but its fields
	 */
	private static function head(Suggestion $suggestion, ?Place $place, bool $decides, array $names, Reader $reader): array {
		$mine = $reader->uid !== null && $suggestion->by === $reader->uid;
		return [
			'id' => $suggestion->id,
			'place' => $place === null ? null : ['id' => $place->id, 'name' => Texts::best($place->facts->names, $reader->languages, $place->facts->language)],
			'isNew' => $suggestion->isNew(),
			'placeVersion' => $place?->version,
			'by' => self::ref($suggestion->by, $names),
			'fromContact' => $suggestion->by === null,
			'note' => $suggestion->note,
			'state' => $suggestion->state->value,
			'reason' => $suggestion->reason,
			'decidedBy' => self::ref($suggestion->decidedBy, $names),
			'decidedAt' => $suggestion->decidedAt,
			'createdAt' => $suggestion->createdAt,
			'version' => $suggestion->version,
			'may' => array_keys(array_filter([
				'decide' => $decides,
				'answer' => $mine && $suggestion->state === SuggestionState::Asked,
				'withdraw' => $mine && $suggestion->state->isWaiting(),
			])),
		];
	}

	/**
	 * @param list<Suggestion> $rivals that the reader may know of: who only suggests isn't told what others suggest
	 * @param array<string, string> $names
	 * @return list<array{array<string, mixed>, list<array{string, mixed}>}> the contract's SuggestedField, and the values in it
	 */
	private function fields(Suggestion $suggestion, ?Place $place, array $rivals, array $names, Reader $reader): array {
		$hidden = $place === null ? [] : $this->sight->hidden($place, $reader);
		$now = $place === null || !$suggestion->state->isWaiting() ? [] : $place->facts->toArray();
		$fields = [];
		foreach ($suggestion->fields as $field) {
			$isHidden = in_array($field->field, $hidden, true);
			$isKnown = !$isHidden && array_key_exists($field->field, $now);
			$values = ['became' => $field->became] + ($isHidden ? [] : ['was' => $field->was]) + ($isKnown ? ['now' => $now[$field->field]] : []);
			$others = self::rivals($field, $rivals, $names);
			$fields[] = [
				$values + [
					'field' => $field->field,
					'state' => $field->state->value,
					'hidden' => $isHidden,
					'changed' => $isKnown && $field->conflicts($now[$field->field]),
					'rivals' => $others,
				],
				array_map(static fn (mixed $value): array => [$field->field, $value], [...array_values($values), ...array_column($others, 'became')]),
			];
		}
		return $fields;
	}

	/**
	 * @param list<Suggestion> $others
	 * @param array<string, string> $names
	 * @return list<array{suggestionId: int, by: ?array{uid: string, displayName: string}, became: mixed}>
	 */
	private static function rivals(SuggestedField $field, array $others, array $names): array {
		$rivals = [];
		foreach ($others as $other) {
			$theirs = $other->field($field->field);
			if ($theirs !== null && !Same::values($theirs->became, $field->became)) {
				$rivals[] = ['suggestionId' => $other->id, 'by' => self::ref($other->by, $names), 'became' => $theirs->became];
			}
		}
		return $rivals;
	}

	/**
	 * @param array<string, string> $names
	 * @return ?array{uid: string, displayName: string}
	 */
	private static function ref(?string $uid, array $names): ?array {
		return $uid === null || !isset($names[$uid]) ? null : ['uid' => $uid, 'displayName' => $names[$uid]];
	}
}
