<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\News;

use OCA\SmartCommons\Community\CommunityData;
use OCA\SmartCommons\Community\News\GroupNews;
use OCA\SmartCommons\Community\Rules\MembershipAction;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsStore;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use PHPUnit\Framework\Attributes\DataProvider;

final class GroupTellingTest extends CommunityTestCase {
	protected function setUp(): void {
		parent::setUp();
		foreach (['ann', 'ben', 'cleo'] as $uid) {
			$this->account($uid);
		}
	}

	public function testARequestIsForCoordinatorsUntilItIsAnswered(): void {
		$group = $this->group('ann', 'request');
		$this->memberships()->join($group, $this->reader('ben'), 'Hello');
		self::assertSame(['group.request to ann by ben'], $this->told());
		$this->memberships()->put($group, 'ben', $this->reader('ann'), [MembershipAction::Accept]);
		self::assertSame(['group.accepted to ben by ann'], $this->told());
	}

	public function testARefusalNamesNobodyAndAWithdrawalIsNoNews(): void {
		$group = $this->group('ann', 'request');
		$this->memberships()->join($group, $this->reader('ben'), '');
		$this->memberships()->remove($group, 'ben', $this->reader('ben'));
		self::assertSame([], $this->told());
		$this->memberships()->join($group, $this->reader('ben'), '');
		$this->memberships()->remove($group, 'ben', $this->reader('ann'));
		self::assertSame(['group.declined to ben'], $this->told());
	}

	public function testAnInvitationIsForWhoIsInvitedUntilItIsAnswered(): void {
		$group = $this->group('ann', 'invitation');
		$this->memberships()->invite($group, 'ben', $this->reader('ann'));
		self::assertSame(['group.invitation to ben by ann'], $this->told());
		$this->memberships()->put($group, 'ben', $this->reader('ben'), [MembershipAction::Accept]);
		self::assertSame(['group.joined to ann by ben'], $this->told());
	}

	public function testRolesAreForWhoGetsThem(): void {
		$group = $this->group('ann');
		$this->bringIn($group, 'ben', 'ann');
		$this->memberships()->handOver($group, 'ben', $this->reader('ann'));
		$this->now++;
		$this->memberships()->put($group, 'ann', $this->reader('ben'), [MembershipAction::Promote]);
		$this->now++;
		$this->memberships()->put($group, 'ben', $this->reader('ann'), [MembershipAction::Demote]);
		self::assertSame([
			'group.joined to ann by ben',
			'group.role to ann by ben coordinator',
			'group.role to ben by ann member',
		], $this->told());
	}

	public function testWhoIsGoneWaitsForNoAnswer(): void {
		$group = $this->group('ann', 'request');
		$this->memberships()->join($group, $this->reader('ben'), '');
		$this->memberships()->invite($group, 'cleo', $this->reader('ann'));
		foreach (['ben', 'cleo'] as $uid) {
			$this->get(CommunityData::class)->erase($uid);
		}
		self::assertSame([], $this->told());
	}

	#[DataProvider('languages')]
	public function testEverySentenceHasItsPlaceholdersWithAndWithoutANamedPerson(?string $actor): void {
		foreach ($this->get(GroupNews::class)->kinds($this->l10n()) as $kind) {
			foreach (['coordinator', 'member'] as $role) {
				$entry = new NewsEntry(1, $kind->id, new ItemRef('group', 1), 1, true, $actor, ['role' => $role], 0);
				$sentence = $this->get(GroupNews::class)->sentence($entry, $this->l10n());
				self::assertStringContainsString('{group}', $sentence);
				self::assertTrue($actor !== null || !str_contains($sentence, '{actor}'), $sentence);
			}
		}
	}

	/** @return iterable<array{?string}> */
	public static function languages(): iterable {
		yield 'named' => ['ann'];
		yield 'gone' => [null];
	}

	/** @return list<string> */
	private function told(): array {
		$store = $this->get(NewsStore::class);
		$news = $store->byIds(range(1, 50));
		$to = $store->recipients(array_keys($news));
		return array_values(array_map(static fn (NewsEntry $one): string => trim(
			$one->what . ' to ' . implode(',', $to[$one->id] ?? []) . ($one->actor === null ? '' : ' by ' . $one->actor) . ' ' . $one->string('role'),
		), $news));
	}
}
