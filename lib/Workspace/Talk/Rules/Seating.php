<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk\Rules;

/**
 * Compares who shall be in a conversation with who is, and with what is noted of earlier. Who was brought in by somebody
 * else and never belonged to the team is left alone, and nobody is pulled back who left by choice.
 */
final class Seating {
	/**
	 * @param bool $linked whether the conversation was there before: then only those whom we added are removed
	 * @param array<string, Presence> $present by account
	 * @param array<string, Seat> $seats what is noted, by account
	 * @param list<string> $raised accounts that are moderators because of us
	 */
	public static function steps(Crew $crew, bool $linked, array $present, array $seats, array $raised): Steps {
		$members = array_map(strval(...), array_keys(array_flip($crew->members)));
		$kept = self::seats($members, $present, $seats);
		$add = $crew->open ? array_values(array_filter(
			$members,
			static fn (string $uid): bool => !isset($present[$uid]) && ($kept[$uid] ?? Seat::Refused) !== Seat::Left,
		)) : [];
		foreach ($add as $uid) {
			$kept[$uid] = Seat::Offered;
		}
		$gone = array_values(array_diff(array_map(strval(...), array_keys($seats)), $members));
		$remove = array_values(array_filter($gone, static fn (string $uid): bool => isset($present[$uid])
			&& (!$linked || $seats[$uid] === Seat::Given || $seats[$uid] === Seat::Offered || $seats[$uid] === Seat::Leaving)));
		return new Steps(
			$add,
			$crew->open ? self::raise($crew, $present, $add) : [],
			$crew->open ? self::lower($crew, $present, $raised) : [],
			$remove,
			$gone,
			array_filter($kept, static fn (Seat $seat, string|int $uid): bool => ($seats[$uid] ?? null) !== $seat, ARRAY_FILTER_USE_BOTH),
		);
	}

	/**
	 * @param list<string> $members
	 * @param array<string, Presence> $present
	 * @param array<string, Seat> $seats
	 * @return array<string, Seat> of the members, as it is now
	 */
	private static function seats(array $members, array $present, array $seats): array {
		$now = [];
		foreach ($members as $uid) {
			$before = $seats[$uid] ?? null;
			$seat = isset($present[$uid])
				? match ($before) {
					Seat::Given, Seat::Offered, Seat::Leaving => Seat::Given,
					default => Seat::Found,
				}
			: match ($before) {
				Seat::Found, Seat::Given, Seat::Left => Seat::Left,
				default => $before,
			};
			if ($seat !== null) {
				$now[$uid] = $seat;
			}
		}
		return $now;
	}

	/**
	 * @param array<string, Presence> $present
	 * @param list<string> $added
	 * @return list<string>
	 */
	private static function raise(Crew $crew, array $present, array $added): array {
		return array_values(array_filter(
			$crew->moderators,
			static fn (string $uid): bool => ($present[$uid] ?? null) === Presence::Person || in_array($uid, $added, true),
		));
	}

	/**
	 * @param array<string, Presence> $present
	 * @param list<string> $raised
	 * @return list<string>
	 */
	private static function lower(Crew $crew, array $present, array $raised): array {
		return array_values(array_filter(
			array_intersect($raised, $crew->members),
			static fn (string $uid): bool => ($present[$uid] ?? null) === Presence::Moderator && !in_array($uid, $crew->moderators, true),
		));
	}
}
