<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\ContactsMenu;

use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Community\Rules\CardField;
use OCA\SmartCommons\Community\Rules\FieldAudience;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use OCA\SmartCommons\Workspace\ContactsMenu\MemberCardAction;
use OCP\Contacts\ContactsMenu\IAction;
use OCP\Contacts\ContactsMenu\IEntry;
use OCP\Contacts\ContactsMenu\ILinkAction;
use OCP\Contacts\ContactsMenu\IProvider;
use OCP\IURLGenerator;
use PHPUnit\Framework\Attributes\CoversClass;
use SmartCommons\DevHost\Services\Contacts\ActionFactory;

#[CoversClass(MemberCardAction::class)]
final class MemberCardActionTest extends CommunityTestCase {
	/** @var array<string, list<string>> addresses by account */
	private array $added = [];

	public function testLeadsToTheCardsThatTheReaderMaySee(): void {
		foreach (['ann', 'bob', 'eve', '12'] as $uid) {
			$this->account($uid);
		}
		$shared = $this->group('ann');
		$this->bringIn($shared, 'eve', 'ann');
		$this->fill('bob', $this->answers(FieldAudience::Members));
		$this->fill('eve', $this->answers(FieldAudience::Groups));
		$this->fill('12', $this->answers(FieldAudience::Members));
		self::assertSame(['bob', 'eve', '12'], $this->ledTo('ann'));
		self::assertSame(['eve', '12'], $this->ledTo('eve'), 'bob is not asked for, and one sees oneself');
		$this->suspend('bob');
		self::assertSame(['12'], $this->ledTo('bob'));
		self::assertSame(['https://cloud.example/apps/smartcommons/members/12'], $this->added['12']);
	}

	public function testIsOfTheSortThatTheServerTakes(): void {
		self::assertNotInstanceOf(IProvider::class, $this->action());
	}

	/** @return list<string> accounts in whose menu there is a way */
	private function ledTo(string $by): array {
		$this->logIn($by);
		$this->added = [];
		$uids = $by === 'ann' ? ['bob', 'eve', '12', 'nobody'] : ['eve', '12'];
		$this->action()->process([...array_map($this->entry(...), $uids), $this->entry('somebody from elsewhere', false)]);
		return array_map(strval(...), array_keys($this->added));
	}

	private function action(): MemberCardAction {
		$urls = $this->createStub(IURLGenerator::class);
		$urls->method('linkToRouteAbsolute')->willReturn('https://cloud.example/apps/smartcommons/');
		$urls->method('getAbsoluteURL')->willReturn('https://cloud.example/icon.svg');
		return new MemberCardAction($this->get(CardMapper::class), $this->get(ItemRegistry::class), $this->get(ReaderSource::class), new ActionFactory(), new PageLinks($urls), $this->l10n());
	}

	private function entry(string $uid, bool $isUser = true): IEntry {
		$entry = $this->createStub(IEntry::class);
		$entry->method('getProperty')->willReturnCallback(static fn (string $key): mixed => ['UID' => $uid, 'isUser' => $isUser][$key] ?? null);
		$entry->method('addAction')->willReturnCallback(function (IAction $action) use ($uid): void {
			$this->added[$uid][] = $action instanceof ILinkAction ? $action->getHref() : '';
		});
		return $entry;
	}

	private function answers(FieldAudience $audience): Answers {
		return new Answers(headline: 'Geluid', audiences: array_fill_keys(array_map(static fn (CardField $field): string => $field->value, CardField::cases()), $audience));
	}
}
