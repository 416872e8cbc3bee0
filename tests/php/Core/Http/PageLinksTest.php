<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Http;

use OCA\SmartCommons\Core\Http\PageLinks;
use OCP\IURLGenerator;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(PageLinks::class)]
final class PageLinksTest extends TestCase {
	public function testAPathIsEncodedOnce(): void {
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('linkToRouteAbsolute')->willReturnCallback(
			static fn (string $route, array $with = []): string => 'https://cloud.example/index.php/apps/smartcommons/' . implode('/', array_map(static fn (mixed $part): string => rawurlencode((string)$part), $with)),
		);
		$urls->method('imagePath')->willReturn('/img/app-dark.svg');
		$urls->method('getAbsoluteURL')->willReturnCallback(static fn (string $path): string => 'https://cloud.example' . $path);
		$links = new PageLinks($urls);

		self::assertSame('https://cloud.example/index.php/apps/smartcommons/members/a%40b', $links->page('members/a%40b'));
		self::assertSame('https://cloud.example/index.php/apps/smartcommons/', $links->page());
		self::assertSame('https://cloud.example/img/app-dark.svg', $links->icon());
	}
}
