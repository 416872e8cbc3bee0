<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

use OCA\SmartCommons\Community\Rules\CardField;
use OCA\SmartCommons\Community\Rules\FieldAudience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Db\Row;

/** An account and what it says of itself. */
final readonly class Card {
	public const KIND = 'member';

	/**
	 * @param ?string $wish what would help most: calls, together, share, map, help
	 * @param int $welcomedAt when the first questions were answered; 0: not yet
	 */
	public function __construct(
		public int $id,
		public string $uid,
		public string $displayName,
		public bool $suspended,
		public Answers $answers,
		public ?string $wish,
		public int $welcomedAt,
		public int $changedAt,
		public int $version,
	) {
	}

	/**
	 * @param list<int> $themes
	 * @param list<Skill> $languages
	 */
	public static function ofRow(Row $row, array $themes, array $languages): self {
		$audiences = [];
		foreach (CardField::cases() as $field) {
			$audiences[$field->value] = FieldAudience::tryFrom($row->int('aud_' . $field->value)) ?? FieldAudience::Nobody;
		}
		
		return new self(
			$row->int('id'),
			$row->string('uid'),
			$row->string('display_name'),
			$row->int('suspended') !== 0,
			new Answers(
				$row->string('headline'), $row->string('about'), $themes, array_values($row->strings('skills')), $languages,
				$row->intOrNull('place_id'), $row->string('helps'), $row->string('contact'), $audiences,
			),
			$row->stringOrNull('wish'),
			$row->int('welcomed_at'),
			$row->int('changed_at'),
			$row->int('version'),
		);
	}

	/**
	 * What this reader may see.
	 *
	 * @param bool $share whether both are in one group
	 */
	public function answersFor(Reader $reader, bool $share): Answers {
		if ($reader->uid === $this->uid) {
			return $this->answers;
		}
		$least = $share ? FieldAudience::Groups : FieldAudience::Members;
		return $this->answers->only(fn (CardField $field): bool => $this->answers->audience($field)->value >= $least->value);
	}
}
