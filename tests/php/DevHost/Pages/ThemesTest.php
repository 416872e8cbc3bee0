<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Pages;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Pages\InitialsAvatar;

/** The colours of the four appearances can be read: WCAG 2.2 AA, 4.5 for text, 3 for what is drawn. */
final class ThemesTest extends TestCase {
	private const TEXT = 4.5;
	private const DRAWN = 3.0;

	/** @return iterable<string, array{string}> */
	public static function themes(): iterable {
		foreach (['light', 'dark', 'light-highcontrast', 'dark-highcontrast'] as $theme) {
			yield $theme => [$theme];
		}
	}

	#[DataProvider('themes')]
	public function testTextCanBeRead(string $theme): void {
		$colors = $this->colors($theme);
		$pairs = [
			['main-text', 'main-background'], ['main-text', 'background-hover'], ['main-text', 'background-dark'],
			['text-maxcontrast', 'main-background'], ['text-maxcontrast', 'background-hover'],
			['primary-element-text', 'primary-element'], ['primary-element-text', 'primary-element-hover'],
			['primary-light-text', 'primary-light'], ['primary-light-text', 'primary-light-hover'],
			['error-text', 'error'], ['warning-text', 'warning'], ['success-text', 'success'], ['info-text', 'info'],
			['text-error', 'main-background'], ['text-success', 'main-background'], ['background-plain-text', 'background-plain'],
		];
		foreach ($pairs as [$text, $background]) {
			$ratio = self::contrast($colors['--color-' . $text], $colors['--color-' . $background]);
			self::assertGreaterThanOrEqual(self::TEXT, $ratio, "$text on $background");
		}
	}

	#[DataProvider('themes')]
	public function testBordersOfFieldsAndSignsCanBeSeen(string $theme): void {
		$colors = $this->colors($theme);
		foreach (['border-maxcontrast', 'element-error', 'element-info', 'element-success', 'element-warning'] as $name) {
			self::assertGreaterThanOrEqual(self::DRAWN, self::contrast($colors['--color-' . $name], $colors['--color-main-background']), $name);
		}
	}

	public function testTheInitialsOfAPersonCanBeRead(): void {
		for ($i = 0; $i < 200; $i++) {
			foreach ([false, true] as $dark) {
				$svg = (new InitialsAvatar('user' . $i, 'An', $dark))->svg(64);
				preg_match_all('/fill="([^"]+)"/', $svg, $found);
				self::assertGreaterThanOrEqual(self::TEXT, self::contrast(self::hex($found[1][1]), self::hex($found[1][0])), $svg);
			}
		}
	}

	/** @return array<string, string> variable => colour */
	private function colors(string $theme): array {
		$css = (string)file_get_contents(dirname(__DIR__, 4) . '/dev/host/assets/css/themes.css');
		self::assertSame(1, preg_match('/^\[data-theme-' . $theme . '\] \{([^}]+)\}/m', $css, $own), $theme);
		preg_match('/^:root \{([^}]+)\}/m', $css, $common);
		preg_match_all('/(--[a-z-]+): (#[0-9a-f]{3,6});/', $common[1] . $own[1], $found);
		return array_combine($found[1], $found[2]);
	}

	private static function contrast(string $a, string $b): float {
		$light = max(self::luminance($a), self::luminance($b));
		$dark = min(self::luminance($a), self::luminance($b));
		return ($light + 0.05) / ($dark + 0.05);
	}

	private static function luminance(string $hex): float {
		$hex = ltrim($hex, '#');
		$hex = strlen($hex) === 3 ? $hex[0] . $hex[0] . $hex[1] . $hex[1] . $hex[2] . $hex[2] : $hex;
		$sum = 0.0;
		foreach ([0.2126, 0.7152, 0.0722] as $i => $weight) {
			$value = hexdec(substr($hex, 2 * $i, 2)) / 255;
			$sum += $weight * ($value <= 0.04045 ? $value / 12.92 : (($value + 0.055) / 1.055) ** 2.4);
		}
		return $sum;
	}

	private static function hex(string $color): string {
		if (preg_match('/^hsl\((\d+),(\d+)%,(\d+)%\)$/', $color, $found) !== 1) {
			return $color;
		}
		[$h, $s, $l] = [(int)$found[1], $found[2] / 100, $found[3] / 100];
		$channel = static function (int $n) use ($h, $s, $l): string {
			$k = fmod($n + $h / 30, 12);
			return sprintf('%02x', (int)round(255 * ($l - $s * min($l, 1 - $l) * max(-1, min($k - 3, 9 - $k, 1)))));
		};
		return '#' . $channel(0) . $channel(8) . $channel(4);
	}
}
