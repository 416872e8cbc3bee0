<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Home;

use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Member\MemberData;
use OCA\SmartCommons\Core\Module;

/** A module with two sources for the home page, and two kinds of data of members. */
final class TwoSources extends Module {
	public static function id(): string {
		return 'test';
	}

	public static function memberData(): array {
		return [MemberData::class, MemberData::class];
	}

	public static function homeSources(): array {
		return [HomeSource::class, HomeSource::class];
	}
}
