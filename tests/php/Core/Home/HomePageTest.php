<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Home;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Home\HomePage;
use OCA\SmartCommons\Core\Home\HomeSource;
use OCA\SmartCommons\Core\Modules;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;

#[CoversClass(HomePage::class)]
final class HomePageTest extends TestCase {
	public function testShowsTheMostUrgentOfAllModules(): void {
		$page = $this->page(
			$this->source([$this->entry('a', 30), $this->entry('b', null), $this->entry('c', 10), $this->entry('w', null, HomeEntry::WAITING)], ['calls' => 2]),
			$this->source([$this->entry('d', 20), $this->entry('e', 40), $this->entry('f', 50)], ['calls' => 1, 'group:3' => 4]),
		)->read(new Reader('ann'));
		self::assertSame(['c', 'd', 'a', 'e', 'f', 'w'], array_map(static fn (HomeEntry $entry): string => $entry->id, $page['entries']));
		self::assertSame(['calls' => 3, 'group:3' => 4], $page['news']);
	}

	public function testWithoutDatesTheModulesTakeTurns(): void {
		$near = fn (string ...$ids): array => array_map(fn (string $id): HomeEntry => $this->entry($id, null, HomeEntry::NEAR), array_values($ids));
		$page = $this->page($this->source($near('a', 'b', 'c', 'd', 'e'), []), $this->source($near('x', 'y'), []))->read(new Reader('ann'));
		self::assertSame(['a', 'x', 'b', 'y', 'c'], array_map(static fn (HomeEntry $entry): string => $entry->id, $page['entries']));
	}

	public function testOneModuleInTroubleHidesNoOther(): void {
		$broken = $this->createStub(HomeSource::class);
		$broken->method('home')->willThrowException(new \RuntimeException());
		$logger = $this->createMock(LoggerInterface::class);
		$logger->expects(self::once())->method('error');
		$page = $this->page($broken, $this->source([$this->entry('a', 1)], []), $logger)->read(new Reader('ann'));
		self::assertCount(1, $page['entries']);
	}

	/**
	 * @param list<HomeEntry> $entries
	 * @param array<string, int> $news
	 */
	private function source(array $entries, array $news): HomeSource {
		$source = $this->createStub(HomeSource::class);
		$source->method('home')->willReturn($entries);
		$source->method('news')->willReturn($news);
		return $source;
	}

	/** @param 'closing'|'near'|'waiting' $section */
	private function entry(string $id, ?int $dueAt, string $section = HomeEntry::CLOSING): HomeEntry {
		return new HomeEntry($section, 'call', $id, 'Titel', 'nl', 'calls/1', dueAt: $dueAt);
	}

	private function page(HomeSource $first, HomeSource $second, ?LoggerInterface $logger = null): HomePage {
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturnOnConsecutiveCalls($first, $second);
		return new HomePage(new Modules($container, [TwoSources::class]), $logger ?? $this->createStub(LoggerInterface::class));
	}
}
