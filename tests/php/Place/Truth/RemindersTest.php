<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Truth;

use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCA\SmartCommons\Place\Truth\Reminder\ContactAnswers;
use OCA\SmartCommons\Place\Truth\Reminder\ContactLinks;
use OCA\SmartCommons\Place\Truth\Reminder\ContactMail;
use OCA\SmartCommons\Place\Truth\Reminder\Overdue;
use OCA\SmartCommons\Place\Truth\Reminder\Reminders;
use OCA\SmartCommons\Place\Truth\SuggestionNews;
use OCA\SmartCommons\Tests\Place\PlaceTestCase;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Mail\IEMailTemplate;
use OCP\Mail\IMailer;
use OCP\Mail\IMessage;
use PHPUnit\Framework\Attributes\CoversClass;
use Psr\Log\NullLogger;

#[CoversClass(Reminders::class)]
#[CoversClass(Overdue::class)]
#[CoversClass(ContactAnswers::class)]
#[CoversClass(ContactLinks::class)]
#[CoversClass(ContactMail::class)]
final class RemindersTest extends PlaceTestCase {
	private const YEAR = 366 * 86400;

	/** @var list<array{to: string, language: string, tokens: list<string>}> */
	private array $mails = [];
	private bool $refused = false;

	protected function setUp(): void {
		parent::setUp();
		$this->account('ann');
		$this->account('bob');
	}

	public function testAsksTheContactOnceAYearInTheLanguageOfThePlace(): void {
		$place = $this->right(['names' => ['fr' => 'La boîte'], 'email' => 'info@example.org']);
		$this->right(['email' => 'fresh@example.org', 'names' => ['en' => 'Another ' . bin2hex(random_bytes(6))]]);
		$this->pass(self::YEAR);
		$this->right(['email' => 'later@example.org']);
		$this->remind();
		self::assertSame(['info@example.org', 'fresh@example.org'], array_column($this->mails, 'to'));
		self::assertSame('fr', $this->mails[0]['language']);
		self::assertCount(3, $this->mails[0]['tokens']);
		self::assertCount(1, array_unique($this->mails[0]['tokens']));
		$this->remind();
		self::assertCount(2, $this->mails, 'nobody is asked twice');
		self::assertNotContains($this->mails[0]['tokens'][0], $this->column('smc_place_link', 'token_hash'));
		self::assertTrue($this->answers()->answer($this->mails[0]['tokens'][0], ContactAnswers::RIGHT));
		self::assertSame([$this->now, null], [$this->now($place)->verifiedAt, $this->now($place)->verifiedBy]);
	}

	public function testALinkWorksOnceAndNotForEver(): void {
		$place = $this->right(['email' => 'info@example.org']);
		$token = $this->get(ContactLinks::class)->create($place->id, $this->now);
		self::assertFalse($this->answers()->answer('guessed', ContactAnswers::CLOSED));
		self::assertTrue($this->answers()->answer($token, ContactAnswers::CLOSED));
		self::assertSame(PlaceState::Closed, $this->now($place)->facts->state);
		self::assertFalse($this->answers()->answer($token, ContactAnswers::RIGHT));
		$other = $this->right(['email' => 'x@example.org']);
		$late = $this->get(ContactLinks::class)->create($other->id, $this->now);
		self::assertNotNull($this->answers()->place($late));
		$this->pass(ContactLinks::LASTS);
		self::assertNull($this->answers()->place($late));
		self::assertFalse($this->answers()->answer($late, ContactAnswers::CLOSED));
		self::assertFalse($this->get(ContactLinks::class)->use($late, $this->now));
	}

	public function testAChangeByTheContactIsASuggestionAndAWrongOneLeavesTheLink(): void {
		$place = $this->right(['email' => 'info@example.org']);
		$token = $this->get(ContactLinks::class)->create($place->id, $this->now);
		try {
			$this->answers()->answer($token, ContactAnswers::CHANGE, ['phone' => 'call me']);
			self::fail('that is no number');
		} catch (Problem $problem) {
			self::assertSame(['phone'], array_keys($problem->fields));
		}
		self::assertTrue($this->answers()->answer($token, ContactAnswers::CHANGE, ['phone' => '+32 9 123 45 67'], 'New number'));
		self::assertSame('', $this->now($place)->facts->phone);
		self::assertSame(['New number'], $this->column('smc_suggestion', 'note'));
		self::assertSame([''], $this->column('smc_suggestion', 'by_uid'));
		self::assertFalse($this->answers()->answer($token, ContactAnswers::CHANGE, ['phone' => '+32 9 000 00 00']));
	}

	public function testAMailThatDoesNotGoOutIsTriedAnotherDay(): void {
		$this->right(['email' => 'info@example.org']);
		$this->pass(self::YEAR);
		$this->refused = true;
		$this->remind();
		self::assertSame([], $this->column('smc_place_link', 'id'));
		$this->refused = false;
		$this->remind();
		self::assertCount(1, $this->column('smc_place_link', 'id'));
	}

	public function testWithoutAnAddressTheOwnerIsToldAndAfterTwoYearsItIsNoLongerVerified(): void {
		$place = $this->right([]);
		$this->pass(self::YEAR);
		$this->remind();
		$this->remind();
		self::assertSame([[], ['place.overdue']], [$this->mails, $this->column('smc_news', 'what')]);
		self::assertSame(PlaceState::Active, $this->now($place)->facts->state);
		$this->pass(self::YEAR);
		$this->remind();
		self::assertSame(PlaceState::Unverified, $this->now($place)->facts->state);
	}

	public function testOneAddressOfManyPlacesGetsOneMailADay(): void {
		$this->right(['email' => 'info@example.org', 'names' => ['en' => 'First hall']]);
		$this->right(['email' => 'Info@example.org', 'names' => ['en' => 'Quite different']]);
		$this->pass(self::YEAR);
		$this->remind();
		self::assertCount(1, $this->mails);
		$this->remind();
		self::assertCount(2, $this->mails);
	}

	/** @param array<string, mixed> $more */
	private function right(array $more): Place {
		$place = $this->add('ann', $more);
		return $this->get(PlaceService::class)->confirm($place->id, $this->reader('bob'));
	}

	private function pass(int $seconds): void {
		$this->now += $seconds;
	}

	private function answers(): ContactAnswers {
		return $this->get(ContactAnswers::class);
	}

	private function remind(): void {
		$reminders = new Reminders(
			$this->get(Overdue::class), $this->get(PlaceMapper::class), $this->get(PlaceService::class), $this->get(ContactLinks::class),
			new ContactMail($this->mailer(), $this->translations(), $this->addresses()), $this->get(SuggestionNews::class), new NullLogger(),
		);
		$reminders->run($this->now);
	}

	private function mailer(): IMailer {
		$mailer = $this->createStub(IMailer::class);
		$mailer->method('createEMailTemplate')->willReturn($this->createStub(IEMailTemplate::class));
		$message = $this->createStub(IMessage::class);
		foreach (['useTemplate', 'setAutoSubmitted'] as $method) {
			$message->method($method)->willReturnSelf();
		}
		$message->method('setTo')->willReturnCallback(function (array $to) use ($message): IMessage {
			$this->mails[array_key_last($this->mails) ?? 0]['to'] = (string)$to[0];
			return $message;
		});
		$mailer->method('createMessage')->willReturn($message);
		$mailer->method('send')->willReturnCallback(fn (): array => $this->refused ? ['refused'] : []);
		return $mailer;
	}

	private function translations(): IFactory {
		$factory = $this->createStub(IFactory::class);
		$factory->method('get')->willReturnCallback(function (string $app, ?string $language = null): IL10N {
			$this->mails[] = ['to' => '', 'language' => (string)$language, 'tokens' => []];
			return $this->l10n();
		});
		return $factory;
	}

	private function addresses(): IURLGenerator {
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('linkToRouteAbsolute')->willReturnCallback(function (string $route, array $with = []): string {
			$this->mails[array_key_last($this->mails) ?? 0]['tokens'][] = (string)$with['token'];
			return 'https://cloud.example.org/' . (string)$with['answer'];
		});
		return $urls;
	}

	/** @return list<string> */
	private function column(string $table, string $column): array {
		$qb = $this->db->getQueryBuilder();
		$qb->select($column)->from($table)->orderBy('id');
		return array_map(static fn (Row $row): string => $row->string($column), Row::of($qb));
	}
}
