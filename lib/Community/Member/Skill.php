<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Member;

/** How well a member handles a language: 0 not, 1 a little, 2 well, 3 fluently. */
final readonly class Skill {
	/** @param string $language ISO 639 code of two or three letters */
	public function __construct(
		public string $language,
		public int $read,
		public int $write,
		public int $speak,
	) {
	}

	/** @return array{language: string, read: int, write: int, speak: int} LanguageSkill of the contract */
	public function view(): array {
		return ['language' => $this->language, 'read' => $this->read, 'write' => $this->write, 'speak' => $this->speak];
	}
}
