<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Map;

use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Place\Map\BaseFile;
use OCA\SmartCommons\Place\Map\BaseStore;
use OCA\SmartCommons\Place\Map\MapPage;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\FeaturePolicy;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IURLGenerator;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Services\AppData\AppData;

final class MapPageTest extends TestCase {
	private string $folder;
	/** @var array<string, string|int> */
	private array $values = [];
	private IAppConfig $config;
	private BaseStore $store;
	private MapPage $page;

	protected function setUp(): void {
		$this->folder = sys_get_temp_dir() . '/smartcommons-map-' . bin2hex(random_bytes(6));
		$this->config = $this->createStub(IAppConfig::class);
		$set = function (string $key, string|int $value): bool {
			$this->values[$key] = $value;
			return true;
		};
		$this->config->method('setAppValueString')->willReturnCallback($set);
		$this->config->method('setAppValueInt')->willReturnCallback($set);
		$this->config->method('getAppValueString')->willReturnCallback(fn (string $key): string => (string)($this->values[$key] ?? ''));
		$this->config->method('getAppValueInt')->willReturnCallback(fn (string $key): int => (int)($this->values[$key] ?? 0));
		$this->config->method('deleteAppValue')->willReturnCallback(function (string $key): void {
			unset($this->values[$key]);
		});
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('linkToRoute')->willReturnCallback(static fn (string $route, array $values): string => $route . '?' . http_build_query($values));
		$this->store = new BaseStore(new AppData($this->folder), $this->config);
		$this->page = new MapPage(new Settings($this->config), $this->store, $urls);
	}

	protected function tearDown(): void {
		if (is_dir($this->folder . '/map')) {
			rmdir($this->folder . '/map');
			rmdir($this->folder);
		}
	}

	public function testNothingIsAskedOfAnyoneUnlessAnAdministratorSaysSo(): void {
		self::assertSame(['base' => null, 'tiles' => null], $this->page->state());
		self::assertStringNotContainsString('example.org', $this->policy());
	}

	public function testAProviderOfTilesIsTheOnlyOtherServer(): void {
		$this->config->setAppValueString(Settings::MAP_TILES, 'https://tiles.example.org/{z}/{x}/{y}.png');
		$this->config->setAppValueString(Settings::MAP_ATTRIBUTION, '© Example');
		self::assertSame(['template' => 'https://tiles.example.org/{z}/{x}/{y}.png', 'attribution' => '© Example'], $this->page->state()['tiles']);
		self::assertMatchesRegularExpression('#img-src [^;]*https://tiles\.example\.org[ ;]#', $this->policy());
		$this->config->setAppValueString(Settings::MAP_TILES, 'http://tiles.example.org/{z}/{x}/{y}.png');
		self::assertNull($this->page->state()['tiles']);
	}

	public function testABaseIsServedAtAnAddressOfItsOwnUntilItIsTakenAway(): void {
		$base = BaseFile::read('{"type":"FeatureCollection","features":[{"geometry":{"type":"LineString","coordinates":[[3,51],[4,51]]}}]}');
		$this->store->keep($base, 'Somebody', 1_795_000_000);
		$settings = $this->page->state()['base'];
		self::assertSame('Somebody', $settings['attribution'] ?? null);
		self::assertStringEndsWith('map.base?v=1795000000', $settings['url'] ?? '');
		self::assertSame($base->json, $this->store->json());
		$this->store->keep($base, '', 1_795_000_001);
		self::assertStringEndsWith('v=1795000001', $this->page->state()['base']['url'] ?? '');
		$this->store->remove();
		self::assertNull($this->page->state()['base']);
		self::assertNull($this->store->json());
	}

	private function policy(): string {
		$policy = new ContentSecurityPolicy();
		$features = new FeaturePolicy();
		$this->page->allow($policy, $features);
		self::assertStringContainsString("geolocation 'self'", $features->buildPolicy());
		return $policy->buildPolicy() . ' ';
	}
}
