<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Pages;

use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Pages\HostTexts;

final class HostTextsTest extends TestCase {
	public function testEveryTextOfTheTemplatesIsThereInThreeLanguages(): void {
		$files = array_merge(glob(dirname(__DIR__, 4) . '/dev/host/templates/*.php') ?: [], [dirname(__DIR__, 4) . '/dev/host/src/Controller/LoginController.php']);
		$used = [];
		foreach ($files as $file) {
			preg_match_all("/->t\\('([^']+)'|again\\([^']*'([^']+)'\\)|=> '([A-Z][a-z][^'\$]+)'/", (string)file_get_contents($file), $found);
			array_push($used, ...array_filter(array_merge($found[1], $found[2], $found[3])));
		}
		self::assertGreaterThan(30, count(array_unique($used)));
		self::assertSame([], array_values(array_diff(array_unique($used), HostTexts::texts())));
		self::assertSame([], array_values(array_diff(HostTexts::texts(), $used)), 'no text is unused');
		foreach (HostTexts::texts() as $text) {
			foreach (['nl', 'fr'] as $language) {
				preg_match_all('/\{\w+\}/', $text, $mine);
				preg_match_all('/\{\w+\}/', HostTexts::forLanguage($language)->t($text), $theirs);
				self::assertSame($mine[0], $theirs[0], $text);
			}
		}
	}

	public function testLanguagesAndPlaceholders(): void {
		self::assertSame('Nieuwe meldingen: 3', HostTexts::forLanguage('nl_BE')->t('New notifications: {count}', ['count' => 3]));
		self::assertSame('Se connecter', HostTexts::forLanguage('fr')->t('Log in'));
		self::assertSame('Log in', HostTexts::forLanguage('de')->t('Log in'));
	}
}
