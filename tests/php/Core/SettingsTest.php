<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core;

use OCA\SmartCommons\Core\Settings;
use OCP\AppFramework\Services\IAppConfig;
use OCP\Exceptions\AppConfigTypeConflictException;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(Settings::class)]
final class SettingsTest extends TestCase {
	/** @var array<string, int|string> */
	private array $stored = [];

	public function testHasUsualValuesAndReadsWhatIsSet(): void {
		$settings = $this->settings();
		self::assertSame([[], [], 7, 60, '', [], 0], [
			$settings->modulesOff(), $settings->allowedHosts(), $settings->digestHour(), $settings->liveSeconds(), $settings->mapTiles(), $settings->texts(Settings::WELCOME), $settings->version(),
		]);
		$this->stored = ['modules_off' => ' Calls,,forum', 'digest_hour' => 44, 'live_seconds' => -5, 'welcome_nl' => ' Dag ', 'welcome_fr' => ' '];
		self::assertSame([['calls', 'forum'], 23, 0, ['nl' => 'Dag']], [
			$settings->modulesOff(), $settings->digestHour(), $settings->liveSeconds(), $settings->texts(Settings::WELCOME),
		]);
	}

	public function testEachChangeIsCounted(): void {
		$this->stored = ['welcome_fr' => 'Salut'];
		$settings = $this->settings();
		$settings->write([Settings::DIGEST_HOUR => 9, Settings::ALLOWED_HOSTS => 'ted.europa.eu', 'welcome_fr' => null]);
		self::assertSame(['digest_hour' => 9, 'allowed_hosts' => 'ted.europa.eu', 'settings_version' => 1], $this->stored);
		$settings->write([]);
		self::assertSame(2, $settings->version());
	}

	public function testWhatSomebodySetByHandAsAnotherTypeBreaksNothing(): void {
		$this->stored = ['digest_hour' => 'eight', 'live_seconds' => '30 s'];
		$settings = $this->settings();
		self::assertSame([7, 60], [$settings->digestHour(), $settings->liveSeconds()]);
		$settings->write([Settings::DIGEST_HOUR => 8]);
		self::assertSame(8, $settings->digestHour());
	}

	/** Refuses, as the server does, to read or to write a value as another type than it has. */
	private function settings(): Settings {
		$typed = function (string $key, string $type): void {
			if (isset($this->stored[$key]) && get_debug_type($this->stored[$key]) !== $type) {
				throw new AppConfigTypeConflictException();
			}
		};
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueInt')->willReturnCallback(function (string $key, int $usual = 0) use ($typed): int {
			$typed($key, 'int');
			return (int)($this->stored[$key] ?? $usual);
		});
		$config->method('getAppValueString')->willReturnCallback(fn (string $key, string $usual = ''): string => (string)($this->stored[$key] ?? $usual));
		$set = function (string $key, int|string $value) use ($typed): bool {
			$typed($key, get_debug_type($value));
			$this->stored[$key] = $value;
			return true;
		};
		$config->method('setAppValueInt')->willReturnCallback($set);
		$config->method('setAppValueString')->willReturnCallback($set);
		$config->method('deleteAppValue')->willReturnCallback(function (string $key): void {
			unset($this->stored[$key]);
		});
		return new Settings($config);
	}
}
