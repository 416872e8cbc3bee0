<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\Util;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Kernel\Host;
use SmartCommons\DevHost\Services\PageAssets;

final class PageAssetsTest extends TestCase {
	protected function setUp(): void {
		Host::shutdown();
		PageAssets::reset();
	}

	protected function tearDown(): void {
		PageAssets::reset();
	}

	public function testTranslationsComeBeforeTheScript(): void {
		Util::addScript('smartcommons', 'smartcommons-main');
		self::assertSame(['smartcommons/l10n/en', 'smartcommons/js/smartcommons-main'], Util::getScripts());
	}

	public function testOrder(): void {
		Util::addScript('smartcommons', 'main', 'other');
		Util::addScript('other', 'first');
		Util::addInitScript('smartcommons', 'init');
		Util::addScript('smartcommons', 'main', 'other');
		self::assertSame(
			['smartcommons/l10n/en', 'smartcommons/js/init', 'other/l10n/en', 'other/js/first', 'smartcommons/js/main'],
			PageAssets::scripts(),
		);
	}

	public function testStylesAndHeaders(): void {
		Util::addStyle('smartcommons', 'main');
		Util::addStyle('smartcommons', 'base', true);
		Util::addHeader('link', ['rel' => 'alternate']);
		self::assertSame(['smartcommons/css/base', 'smartcommons/css/main'], PageAssets::styles());
		self::assertSame([['tag' => 'link', 'attributes' => ['rel' => 'alternate'], 'text' => null]], PageAssets::headers());
	}
}
