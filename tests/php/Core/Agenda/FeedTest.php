<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Agenda;

use OCA\SmartCommons\Core\Agenda\Agenda;
use OCA\SmartCommons\Core\Agenda\AgendaEvents;
use OCA\SmartCommons\Core\Agenda\FeedMapper;
use OCA\SmartCommons\Core\Agenda\FeedService;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\ItemSource;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCP\IConfig;
use OCP\IDBConnection;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\IUserManager;
use OCP\L10N\IFactory;
use OCP\Security\ICrypto;
use OCP\Security\ISecureRandom;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use SmartCommons\DevHost\Db\TestDatabase;

#[CoversClass(Agenda::class)]
#[CoversClass(AgendaEvents::class)]
#[CoversClass(FeedMapper::class)]
#[CoversClass(FeedService::class)]
final class FeedTest extends TestCase {
	use Fakes;

	private int $now = 1_800_000_000;
	private IDBConnection $db;
	private FeedMapper $feeds;
	private ItemRegistry $items;

	/** @var array<string, Reader> accounts that there are */
	private array $accounts = [];

	private bool $enabled = true;
	private bool $secretChanged = false;

	protected function setUp(): void {
		$this->db = TestDatabase::create();
		$crypto = $this->createStub(ICrypto::class);
		$crypto->method('encrypt')->willReturnCallback(static fn (string $text): string => strrev($text));
		$crypto->method('decrypt')->willReturnCallback(fn (string $text): string => $this->secretChanged ? throw new \Exception('HMAC does not match.') : strrev($text));
		$this->feeds = new FeedMapper($this->db, $crypto);
		$this->accounts = ['ann' => new Reader('ann', [7], languages: ['nl'])];
		$source = $this->createStub(ItemSource::class);
		$source->method('kind')->willReturn('group');
		$source->method('items')->willReturn([7 => new Item(new ItemRef('group', 7), ['nl' => 'Film Gent'], 'nl', Audience::members(), 'groups/7')]);
		$source->method('agenda')->willReturnCallback(fn (Reader $reader, ?int $groupId, int $from, int $until): array => [
			new Item(new ItemRef('call', 5), ['nl' => 'van ' . $reader->uid . ' ' . ($groupId ?? 'alles')], 'nl', Audience::members(), 'calls/5', dates: [
				new ItemDate('submission', $this->now + 86400, label: 'Indienen'),
				new ItemDate('submission-2', 253_402_214_400, label: 'Ooit'),
			], groupIds: [7]),
		]);
		$container = $this->createStub(ContainerInterface::class);
		$container->method('get')->willReturn($source);
		$this->items = new ItemRegistry(new Modules($container, [OneSource::class]));
	}

	public function testMakesShowsAndRemovesAnAddress(): void {
		$made = $this->service()->create($this->accounts['ann'], null);
		self::assertMatchesRegularExpression('~^https://cloud\.example/feed/[A-Za-z0-9]{32}\.ics$~', $made['url']);
		self::assertSame([null, null, $this->now], [$made['groupId'], $made['groupName'], $made['createdAt']]);
		self::assertSame([$made], $this->service()->list($this->accounts['ann']));
		self::assertSame([], $this->service()->list(new Reader('bob')));
		$this->service()->delete($this->accounts['ann'], $made['id']);
		self::assertSame([], $this->service()->list($this->accounts['ann']));
		self::assertNull($this->agenda()->read(self::token($made['url']), true));
	}

	public function testTheDatabaseHoldsNoUsableAddress(): void {
		$token = self::token($this->service()->create($this->accounts['ann'], null)['url']);
		$row = $this->db->executeQuery('SELECT * FROM *PREFIX*smc_feed')->fetch();
		self::assertIsArray($row);
		self::assertNotContains($token, $row);
	}

	public function testAGroupOfMineHasItsOwnAddress(): void {
		$made = $this->service()->create($this->accounts['ann'], 7);
		self::assertSame([7, 'Film Gent'], [$made['groupId'], $made['groupName']]);
		$text = $this->agenda()->read(self::token($made['url']), true)?->toString() ?? '';
		self::assertStringContainsString('SUMMARY:Indienen: van ann 7', $text);
		self::assertStringContainsString('UID:smartcommons-call-5-submission@oc4f2a', $text);
		self::assertStringContainsString('NAME:Smart Commons: Film Gent', $text);
		self::assertStringContainsString('CATEGORIES:Film Gent', $text);
		self::assertStringContainsString('TRIGGER:-P7D', $text);
		self::assertStringNotContainsString('VALARM', $this->agenda()->read(self::token($made['url']), false)?->toString() ?? '');
		self::assertStringNotContainsString('Ooit', $text, 'in the year 9999');
		self::assertLessThan(10_000, strlen($text));
	}

	public function testThereIsOneAddressForEachThing(): void {
		$this->service()->create($this->accounts['ann'], null);
		$this->service()->create($this->accounts['ann'], 7);
		$this->expectException(Conflict::class);
		$this->service()->create($this->accounts['ann'], null);
	}

	public function testAGroupOfOthersIsNotThere(): void {
		$this->expectException(NotFound::class);
		$this->service()->create($this->accounts['ann'], 8);
	}

	public function testNobodyRemovesAnothersAddress(): void {
		$made = $this->service()->create($this->accounts['ann'], null);
		$this->expectException(NotFound::class);
		$this->service()->delete(new Reader('bob'), $made['id']);
	}

	public function testItDiesWithTheRightsOfItsOwner(): void {
		$group = self::token($this->service()->create($this->accounts['ann'], 7)['url']);
		$own = self::token($this->service()->create($this->accounts['ann'], null)['url']);
		$this->accounts['ann'] = new Reader('ann', []);
		self::assertNull($this->agenda()->read($group, true), 'she left the group');
		self::assertNotNull($this->agenda()->read($own, true));
		$this->enabled = false;
		self::assertNull($this->agenda()->read($own, true), 'her account is closed');
		$this->enabled = true;
		$this->accounts = [];
		self::assertNull($this->agenda()->read($own, true), 'her account is gone');
		self::assertNull($this->agenda()->read('nonsense', true));
	}

	public function testItGoesOnWhenTheSecretOfTheInstanceChanges(): void {
		$token = self::token($this->service()->create($this->accounts['ann'], null)['url']);
		$this->secretChanged = true;
		self::assertSame('', $this->service()->list($this->accounts['ann'])[0]['url']);
		self::assertNotNull($this->agenda()->read($token, true));
	}

	private function service(): FeedService {
		$random = $this->createStub(ISecureRandom::class);
		$random->method('generate')->willReturnCallback(static fn (int $length): string => substr(bin2hex(random_bytes($length)), 0, $length));
		return new FeedService($this->feeds, $this->items, $random, $this->urls(), $this->clock(), new Problems($this->l10n()), $this->l10n());
	}

	private function agenda(): Agenda {
		$readers = $this->createStub(ReaderSource::class);
		$readers->method('of')->willReturnCallback(fn (string $uid): Reader => $this->accounts[$uid]);
		$user = $this->createStub(IUser::class);
		$user->method('isEnabled')->willReturnCallback(fn (): bool => $this->enabled);
		$users = $this->createStub(IUserManager::class);
		$users->method('get')->willReturnCallback(fn (string $uid): ?IUser => isset($this->accounts[$uid]) ? $user : null);
		$factory = $this->createStub(IFactory::class);
		$factory->method('get')->willReturn($this->l10n());
		$config = $this->createStub(IConfig::class);
		$config->method('getSystemValueString')->willReturn('oc4f2a');
		return new Agenda($this->feeds, $this->items, $readers, $users, $this->clock(), $factory, new AgendaEvents($this->items, new PageLinks($this->urls()), $config));
	}

	private function urls(): IURLGenerator {
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('getBaseUrl')->willReturn('https://cloud.example/nextcloud');
		$urls->method('linkToRouteAbsolute')->willReturnCallback(
			static fn (string $route, array $with = []): string => 'https://cloud.example/' . ($route === 'smartcommons.feed.read' ? 'feed/' . (string)$with['token'] . '.ics' : ''),
		);
		return $urls;
	}

	private static function token(string $url): string {
		return basename($url, '.ics');
	}
}
