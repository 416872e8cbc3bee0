<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Input;
use OCA\SmartCommons\Core\News\Rhythm;
use OCP\IL10N;

/** One choice of a member, or that one taken back. */
final readonly class Choice {
	private const MOST = 500;

	/**
	 * @param ?string $what id of a NewsKind; null: every kind
	 * @param ?int $groupId null: in all groups
	 * @param ?Rhythm $rhythm null: what holds more generally
	 */
	private function __construct(
		public ?string $what,
		public ?int $groupId,
		public ?Rhythm $rhythm,
	) {
	}

	/**
	 * @param callable(string): bool $knows whether there is such a kind of news
	 * @return list<self>
	 * @throws \OCA\SmartCommons\Core\Problem\Problem
	 */
	public static function all(Input $input, Reader $reader, callable $knows, IL10N $l10n): array {
		return $input->collect(static function (Input $input) use ($reader, $knows, $l10n): array {
			$choices = [];
			foreach ($input->objects('choices', self::MOST) as $one) {
				$choice = new self($one->stringOrNull('what', 32, 1), $one->idOrNull('groupId'), $one->enumOrNull('rhythm', Rhythm::class));
				if ($choice->what !== null && !$knows($choice->what)) {
					$one->refuse('what', $l10n->t('There is no such kind of news.'));
				}
				if ($choice->groupId !== null && !$reader->isIn($choice->groupId)) {
					$one->refuse('groupId', $l10n->t('You are not in this group.'));
				}
				$choices[] = $choice;
			}
			return $choices;
		});
	}
}
