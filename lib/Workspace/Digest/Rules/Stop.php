<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Digest\Rules;

use OCA\SmartCommons\Core\News\MemberRhythms;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;

/**
 * What to change so that no kind of news comes by mail any more and all else stays, and what to change back. Pure.
 *
 * @psalm-type Change = array{what: string, group: int, before: ?Rhythm, after: ?Rhythm}
 */
final class Stop {
	/**
	 * @param array<string, Rhythm> $usual per kind of news that there is
	 * @return list<Change>
	 */
	public static function changes(MemberRhythms $rhythms, array $usual): array {
		$changes = [];
		foreach ($rhythms->choices as $what => $groups) {
			foreach ($groups as $group => $rhythm) {
				if (self::mails($rhythm)) {
					$changes[] = ['what' => $what, 'group' => $group, 'before' => $rhythm, 'after' => Rhythm::Never];
				}
			}
		}
		foreach ($usual as $what => $rhythm) {
			if (self::mails($rhythm) && !isset($rhythms->choices[$what][0]) && !isset($rhythms->choices[Rhythms::ALL][0])) {
				array_push($changes, ...self::kind($what, $rhythms));
			}
		}
		return $changes;
	}

	/**
	 * A kind that comes by mail only because that is usual. A choice for it goes before what was chosen for all news of a
	 * group, so that has to be repeated for this kind.
	 *
	 * @return list<Change>
	 */
	private static function kind(string $what, MemberRhythms $rhythms): array {
		$changes = [['what' => $what, 'group' => 0, 'before' => null, 'after' => Rhythm::Never]];
		foreach ($rhythms->choices[Rhythms::ALL] ?? [] as $group => $rhythm) {
			if ($group !== 0 && $rhythm === Rhythm::Now && !isset($rhythms->choices[$what][$group])) {
				$changes[] = ['what' => $what, 'group' => $group, 'before' => null, 'after' => Rhythm::Now];
			}
		}
		return $changes;
	}

	/**
	 * What of these changes to take back: not what the member chose otherwise since.
	 *
	 * @param list<Change> $changes
	 * @return list<Change>
	 */
	public static function back(array $changes, MemberRhythms $now): array {
		$back = [];
		foreach (array_reverse($changes) as ['what' => $what, 'group' => $group, 'before' => $before, 'after' => $after]) {
			if (($now->choices[$what][$group] ?? null) === $after) {
				$back[] = ['what' => $what, 'group' => $group, 'before' => $after, 'after' => $before];
			}
		}
		return $back;
	}

	/** What is usual for somebody who stopped the mail: no mail either, also of kinds that are new since. */
	public static function usual(Rhythm $usual): Rhythm {
		return self::mails($usual) ? Rhythm::Never : $usual;
	}

	private static function mails(Rhythm $rhythm): bool {
		return $rhythm === Rhythm::Daily || $rhythm === Rhythm::Weekly;
	}
}
