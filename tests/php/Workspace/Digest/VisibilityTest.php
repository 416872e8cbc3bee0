<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Digest;

use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Community\Group\MembershipService;
use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Community\Member\CardService;
use OCA\SmartCommons\Community\Rules\FieldAudience;
use OCA\SmartCommons\Core\Audience\Audience;
use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\AudienceStore;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\News\Rhythm;
use OCA\SmartCommons\Core\News\Rhythms;
use OCA\SmartCommons\Tender\Dossier\DossierService;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\DossierState;
use OCP\DB\QueryBuilder\IQueryBuilder;
use PHPUnit\Framework\Attributes\DataProvider;

/**
 * No mail reveals an item to somebody who may not see it when the mail goes out. The measure is what the app itself
 * would show that member at that moment, item by item.
 */
final class VisibilityTest extends DigestWorld {
	private const PEOPLE = ['stranger', 'anna', 'bram', 'left', 'invited', 'asked', 'other'];

	/** @var array<string, ItemRef> by the word that only its title has */
	private array $items = [];
	private int $group;
	private int $secret;
	private int $onRequest;

	protected function setUp(): void {
		parent::setUp();
		foreach (self::PEOPLE as $uid) {
			$this->account($uid);
		}
		$this->group = $this->named('OpenGroup', fn (string $name): int => $this->group($name, 'anna', ['bram', 'left']));
		$this->secret = $this->named('SecretGroup', fn (string $name): int => $this->group($name, 'anna', ['bram', 'left'], 'invitation'));
		$this->onRequest = $this->named('AskingGroup', fn (string $name): int => $this->group($name, 'anna', ['bram', 'left'], 'request'));
		$this->named('OtherGroup', fn (string $name): int => $this->group($name, 'other', [], 'invitation'));
		$this->get(MembershipService::class)->invite($this->secret, 'invited', $this->reader('anna'));
		$this->get(MembershipService::class)->join($this->onRequest, $this->reader('asked'), 'please');
		foreach (['CallForAll' => 0, 'CallOfGroup' => $this->group, 'CallOfSecret' => $this->secret, 'CallTakenBack' => 0] as $title => $group) {
			$this->items[$title] = new ItemRef('call', $this->call($title, $group));
		}
		foreach (['DossierOnOpen' => $this->group, 'DossierOnSecret' => $this->secret] as $title => $group) {
			$call = $this->call($title);
			$dossier = $this->get(DossierService::class)->take($group, $call, DossierState::Interesting, '', $this->reader('anna'));
			$this->items[$title] = new ItemRef('dossier', max(1, $dossier->id));
		}
		foreach (['Showncard' => FieldAudience::Members, 'Groupcard' => FieldAudience::Groups, 'Hiddencard' => FieldAudience::Nobody] as $title => $audience) {
			$this->account(strtolower($title));
			$this->bringIn($this->group, strtolower($title), 'anna');
			$this->fill(strtolower($title), $audience);
			$this->items[$title] = new ItemRef('member', max(1, $this->get(CardMapper::class)->find(strtolower($title))->id ?? 0));
		}
		$this->now += 60;
		$this->run_();
		foreach (self::PEOPLE as $uid) {
			$this->get(Rhythms::class)->set($uid, Rhythms::ALL, 0, Rhythm::Daily);
		}
	}

	/** @return iterable<string, array{\Closure(self): void}> what happens between the news and the mail */
	public static function changes(): iterable {
		yield 'nothing' => [static fn (self $world) => null];
		yield 'somebody leaves the groups' => [static function (self $world): void {
			foreach ([$world->group, $world->secret, $world->onRequest] as $group) {
				$world->leave($group, 'left');
			}
		}];
		yield 'calls are narrowed to a group, or taken back' => [static function (self $world): void {
			$world->narrow($world->items['CallForAll'], $world->secret);
			$world->narrow($world->items['CallOfGroup'], $world->secret);
			$world->set($world->items['CallTakenBack'], 'state', CallState::Withdrawn->value);
		}];
		yield 'groups close' => [static function (self $world): void {
			foreach ([$world->group, $world->onRequest] as $group) {
				$world->get(GroupService::class)->close($group, $world->reader('anna'));
			}
		}];
		yield 'cards are hidden, and an account is suspended' => [static function (self $world): void {
			$world->fill('showncard', FieldAudience::Nobody);
			$world->get(CardMapper::class)->suspend('groupcard', true);
		}];
		yield 'an invitation and a request are answered with no' => [static function (self $world): void {
			$world->leave($world->secret, 'invited');
			$world->leave($world->onRequest, 'asked');
		}];
	}

	/** @param \Closure(self): void $change */
	#[DataProvider('changes')]
	public function testAMailTellsExactlyWhatTheAppWouldShow(\Closure $change): void {
		// named in person, whoever they are: the worst that a module could do
		foreach ($this->items as $item) {
			$this->tell('dossier.mention', $item, null, self::PEOPLE);
		}
		$change($this);
		$this->at('07:00');
		$this->run_();
		$seen = 0;
		foreach (self::PEOPLE as $uid) {
			foreach ($this->items as $title => $item) {
				$sees = $this->shown($item, $uid);
				$seen += $sees ? 1 : 0;
				self::assertSame($sees, str_contains($this->post->told($uid), $title), "$title to $uid");
			}
		}
		self::assertGreaterThan(20, $seen, 'it would also hold if nobody saw anything');
	}

	/** @param \Closure(self): void $change */
	#[DataProvider('changes')]
	public function testNewsOfAGroupIsForWhoIsInItThen(\Closure $change): void {
		foreach ([$this->group, $this->secret, $this->onRequest] as $group) {
			foreach ($this->items as $item) {
				$this->tell('call.match', $item, $group);
			}
		}
		$change($this);
		$this->at('07:00');
		$this->run_();
		foreach (self::PEOPLE as $uid) {
			foreach ($this->items as $title => $item) {
				$sees = $this->reader($uid)->groupIds !== [] && $uid !== 'other' && $this->shown($item, $uid);
				self::assertSame($sees, preg_match("/^  \\* $title\\b/m", $this->post->told($uid)) === 1, "$title to $uid");
			}
			$names = array_filter(['OpenGroup' => $this->group, 'SecretGroup' => $this->secret, 'AskingGroup' => $this->onRequest], fn (int $group): bool => !$this->reader($uid)->isIn($group));
			foreach ($names as $name => $group) {
				self::assertDoesNotMatchRegularExpression("/New call for .*$name/", $this->post->told($uid), "$name to $uid");
			}
		}
	}

	/** @param \Closure(self): void $change */
	#[DataProvider('changes')]
	public function testAskedForManyASourceSaysWhatItSaysToEach(\Closure $change): void {
		$change($this);
		$registry = $this->get(ItemRegistry::class);
		$readers = array_map($this->reader(...), self::PEOPLE);
		$shared = $registry->shared(array_values($this->items), $readers);
		foreach ($readers as $reader) {
			$alone = array_map(static fn (Item $item): string => $item->ref->key(), $registry->items(array_values($this->items), $reader));
			$together = array_keys(array_filter($shared, static fn ($one): bool => $one->seenBy($reader)));
			self::assertEqualsCanonicalizing($alone, $together, (string)$reader->uid);
		}
	}

	private function shown(ItemRef $item, string $uid): bool {
		return $this->get(ItemRegistry::class)->items([$item], $this->reader($uid)) !== [];
	}

	/** @param callable(string): int $make */
	private function named(string $name, callable $make): int {
		$id = $make($name);
		$this->items[$name] = new ItemRef('group', max(1, $id));
		return $id;
	}

	private function narrow(ItemRef $call, int $group): void {
		$this->set($call, 'audience', AudienceKind::Groups->value);
		$this->get(AudienceStore::class)->save($call, Audience::groups([$group]));
	}

	private function set(ItemRef $call, string $column, int $value): void {
		$qb = $this->db->getQueryBuilder();
		$qb->update('smc_call')->set($column, $qb->createNamedParameter($value, IQueryBuilder::PARAM_INT))
			->where($qb->expr()->eq('id', $qb->createNamedParameter($call->id, IQueryBuilder::PARAM_INT)))->executeStatement();
	}

	private function fill(string $uid, FieldAudience $audience): void {
		$cards = $this->get(CardService::class);
		$cards->save($cards->own($uid), new Answers(headline: 'Does things', audiences: ['headline' => $audience]), null, static fn (): array => []);
	}
}
