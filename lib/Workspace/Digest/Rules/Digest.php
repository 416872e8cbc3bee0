<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

use OCA\SmartCommons\Core\Text\Plain;

/**
 * What one member's mail says: each item once, with all that happened to it and in which groups, what closes first at
 * the top of its part. Pure.
 */
final readonly class Digest {
	private const MOST = 40;
	private const MOST_LINES = 5;
	/** characters of a title within a sentence */
	private const TITLE = 50;
	/** days within which something closes soon */
	private const SOON = 14;

	/**
	 * @param list<Entry> $entries in the order of the mail
	 * @param int $more how many items the mail leaves out
	 */
	private function __construct(
		public array $entries,
		public int $more,
	) {
	}

	/**
	 * @param list<Happening> $happenings oldest first
	 * @param string $and between the last two of several names, such as ` and `
	 */
	public static function of(array $happenings, int $now, string $and): self {
		$items = [];
		foreach ($happenings as $happening) {
			$items[$happening->item][] = $happening;
		}
		$entries = array_map(static fn (array $of): Entry => self::entry($of, $now, $and), array_values($items));
		usort($entries, static fn (Entry $one, Entry $other): int => [$one->section->value, $one->closing->at ?? PHP_INT_MAX, $one->title, $one->item]
			<=> [$other->section->value, $other->closing->at ?? PHP_INT_MAX, $other->title, $other->item]);
		return new self(array_slice($entries, 0, self::MOST), max(0, count($entries) - self::MOST));
	}

	public function isEmpty(): bool {
		return $this->entries === [];
	}

	/** @return list<array{Section, list<Entry>}> the parts that there are */
	public function sections(): array {
		$sections = [];
		foreach (Section::cases() as $section) {
			$of = array_values(array_filter($this->entries, static fn (Entry $entry): bool => $entry->section === $section));
			if ($of !== []) {
				$sections[] = [$section, $of];
			}
		}
		return $sections;
	}

	/** @param non-empty-list<Happening> $of what happened to one item, oldest first */
	private static function entry(array $of, int $now, string $and): Entry {
		$last = $of[count($of) - 1];
		$closing = $last->closing?->ahead($now) === true ? $last->closing : null;
		$lines = self::lines($of, $and);
		return new Entry(
			$last->item,
			$last->title,
			$last->language,
			$last->url,
			match (true) {
				array_filter($of, static fn (Happening $one): bool => $one->waiting) !== [] => Section::Waiting,
				$closing !== null && Days::between($now, $closing->at, $closing->zone) <= self::SOON => Section::Closing,
				array_filter($of, static fn (Happening $one): bool => !$one->personal) !== [] => Section::Groups,
				default => Section::Personal,
			},
			$closing,
			array_slice($lines, -self::MOST_LINES),
			max(0, count($lines) - self::MOST_LINES),
		);
	}

	/**
	 * The same sentence about several groups is one that names them all.
	 *
	 * @param non-empty-list<Happening> $of
	 * @return list<string>
	 */
	private static function lines(array $of, string $and): array {
		$same = [];
		// what waits for an answer comes last, where nothing is cut off
		usort($of, static fn (Happening $one, Happening $other): int => [$one->waiting, $one->news] <=> [$other->waiting, $other->news]);
		foreach ($of as $one) {
			$key = $one->sentence . "\0" . $one->actor;
			$names = $same[$key]['names'] ?? [];
			// what is said again moves to the end: it is news
			unset($same[$key]);
			$same[$key] = ['one' => $one, 'names' => in_array($one->group, $names, true) ? $names : [...$names, $one->group]];
		}
		return array_map(static fn (array $said): string => strtr($said['one']->sentence, [
			// the whole title stands above
			'{item}' => Plain::text($said['one']->title, self::TITLE),
			'{actor}' => $said['one']->actor,
			'{group}' => self::joined($said['names'], $and),
		]), array_values($same));
	}

	/** @param list<string> $names */
	private static function joined(array $names, string $and): string {
		$last = array_pop($names) ?? '';
		return $names === [] ? $last : implode(', ', $names) . $and . $last;
	}
}
