<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Rules;

/** The fields of a card that each have an audience of their own. */
enum CardField: string {
	case Headline = 'headline';
	case About = 'about';
	case Themes = 'themes';
	case Skills = 'skills';
	case Languages = 'languages';
	case Place = 'place';
	case Helps = 'helps';
	case Contact = 'contact';

	/** What a member who decided nothing shows: what helps to find them to all, how to reach them to their groups. */
	public function usual(): FieldAudience {
		return match ($this) {
			self::About, self::Contact => FieldAudience::Groups,
			default => FieldAudience::Members,
		};
	}
}
