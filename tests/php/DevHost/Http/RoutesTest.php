<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

final class RoutesTest extends HostTestCase {
	public function testAnApiRouteIsFoundByItsAttribute(): void {
		$answer = self::call('GET', self::API . '/public');
		self::assertSame(200, $answer->status);
		self::assertSame(['app' => 'fixture', 'user' => null, 'booted' => true, 'greeting' => 'hello', 'missing' => true], $answer->data());
	}

	public function testARouteOfAParentClassCountsForTheChild(): void {
		self::assertSame(200, self::call('GET', self::API . '/inherited')->status);
	}

	public function testAControllerInASubFolderIsNotScanned(): void {
		$answer = self::call('GET', self::API . '/hidden');
		self::assertSame(404, $answer->status);
		self::assertSame(998, $answer->code());
		self::assertSame([], $answer->data());
	}

	public function testAnApiRouteMayChooseItsRoot(): void {
		self::assertSame(['root' => true], self::call('GET', '/ocs/v2.php/fixtureroot/elsewhere')->data());
	}

	public function testAnotherVerbIsRefused(): void {
		self::assertSame(405, self::call('PATCH', self::API . '/public')->status);
	}

	public function testARequirementThatFailsMeansNoRoute(): void {
		self::assertSame(998, self::call('GET', self::API . '/cast/A-B')->code());
	}

	public function testPagesAnswerWithAndWithoutIndexPhpAndSlash(): void {
		foreach (['/index.php/apps/fixture/open', '/apps/fixture/open'] as $path) {
			self::assertStringContainsString('<h2>Open</h2>', self::send('GET', $path)->body);
		}
		self::assertStringContainsString('&lt;b&gt;Title', self::send('GET', '/index.php/apps/fixture', [], null, self::MEMBER)->body);
	}

	public function testTheCatchAllComesLast(): void {
		self::assertStringContainsString('<h2>Path calls/7</h2>', self::send('GET', '/index.php/apps/fixture/calls/7', [], null, self::MEMBER)->body);
		self::assertStringContainsString('<h2>Open</h2>', self::send('GET', '/index.php/apps/fixture/open', [], null, self::MEMBER)->body);
	}

	public function testAnUnknownPageIs404(): void {
		self::assertSame(404, self::send('GET', '/index.php/apps/nothing/', ['Accept: text/html'])->status);
		self::assertSame('', self::send('GET', '/index.php/apps/nothing/', ['Accept: application/json'])->body);
	}

	public function testLinks(): void {
		$url = HostServer::get()->url;
		self::assertSame([
			'page' => '/index.php/apps/fixture/',
			'absolute' => $url . '/index.php/apps/fixture/a/b',
			'ocs' => $url . '/ocs/v2.php/apps/fixture/api/v1/cast/7',
			'image' => '/apps/fixture/img/app.svg',
			'script' => '/apps/fixture/js/fixture-main.js',
			'unknown' => '',
		], self::call('GET', self::API . '/links')->data());
	}

	public function testTheStartPageLeadsToTheLoginOrTheApp(): void {
		self::assertStringEndsWith('/index.php/login', self::send('GET', '/')->header('Location'));
		self::assertStringEndsWith('/index.php/apps/fixture/', self::send('GET', '/', [], null, self::MEMBER)->header('Location'));
	}
}
