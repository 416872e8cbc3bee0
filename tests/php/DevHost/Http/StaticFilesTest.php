<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

use PHPUnit\Framework\Attributes\DataProvider;

final class StaticFilesTest extends HostTestCase {
	/** @return iterable<string, array{string, string}> */
	public static function files(): iterable {
		yield 'script' => ['/apps/fixture/js/fixture-main.js', 'text/javascript; charset=utf-8'];
		yield 'style' => ['/apps/fixture/css/fixture-main.css', 'text/css; charset=utf-8'];
		yield 'picture' => ['/apps/fixture/img/app.svg', 'image/svg+xml'];
		yield 'translation' => ['/apps/fixture/l10n/nl.js', 'text/javascript; charset=utf-8'];
		yield 'of the host' => ['/core/css/host.css', 'text/css; charset=utf-8'];
	}

	#[DataProvider('files')]
	public function testAFileIsServedWithItsType(string $path, string $type): void {
		$answer = self::send('GET', $path);
		self::assertSame([200, $type], [$answer->status, $answer->header('Content-Type')]);
		self::assertNotSame('', $answer->body);
		self::assertSame(304, self::send('GET', $path, ['If-None-Match: ' . $answer->header('ETag')])->status);
	}

	public function testAVersionedFileMayBeKept(): void {
		self::assertStringContainsString('immutable', self::send('GET', '/apps/fixture/js/fixture-main.js?v=1')->header('Cache-Control'));
		self::assertStringContainsString('must-revalidate', self::send('GET', '/apps/fixture/js/fixture-main.js')->header('Cache-Control'));
	}

	/** @return iterable<string, array{string}> */
	public static function hidden(): iterable {
		yield 'up' => ['/apps/fixture/js/../lib/Controller/ApiController.php'];
		yield 'up, encoded' => ['/apps/fixture/js/%2e%2e/lib/Controller/ApiController.php'];
		yield 'up, slashes encoded' => ['/apps/fixture/js/..%2flib%2fController%2fApiController.php'];
		yield 'far up' => ['/apps/fixture/js/../../../../../../../../etc/passwd'];
		yield 'of the host up' => ['/core/css/../../src/Kernel/Host.php'];
		yield 'the code' => ['/apps/fixture/lib/Controller/ApiController.php'];
		yield 'info.xml' => ['/apps/fixture/appinfo/info.xml'];
		yield 'a template' => ['/apps/fixture/templates/main.php'];
		yield 'the data' => ['/data/host.db'];
		yield 'the router' => ['/occ'];
		yield 'a dot file' => ['/apps/fixture/img/.hidden.svg'];
		yield 'a null byte' => ['/apps/fixture/js/fixture-main.js%00.txt'];
	}

	#[DataProvider('hidden')]
	public function testNothingElseIsServed(string $path): void {
		$answer = self::send('GET', $path);
		self::assertContains($answer->status, [401, 404]);
		self::assertStringNotContainsString('<?php', $answer->body);
		self::assertStringNotContainsString('root:', $answer->body);
		self::assertStringNotContainsString('<svg', $answer->body);
		self::assertStringNotContainsString('<namespace>', $answer->body);
	}

	public function testAMissingScriptIsNotAPage(): void {
		self::assertSame([404, ''], [self::send('GET', '/apps/fixture/js/none.js')->status, self::send('GET', '/apps/fixture/js/none.js')->body]);
	}
}
