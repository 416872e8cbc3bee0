<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Group;

use OCA\SmartCommons\Community\CommunityHome;
use OCA\SmartCommons\Community\Group\GroupDirectory;
use OCA\SmartCommons\Community\Group\GroupList;
use OCA\SmartCommons\Community\Group\GroupService;
use OCA\SmartCommons\Community\Group\GroupSource;
use OCA\SmartCommons\Community\Group\GroupSuggestions;
use OCA\SmartCommons\Community\Group\MembershipList;
use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchQuery;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use PHPUnit\Framework\Attributes\DataProvider;

/** What each kind of person learns of each kind of group, on every way there is. */
final class GroupVisibilityTest extends CommunityTestCase {
	/** @var array<string, int> group per way of joining */
	private array $groups = [];

	protected function setUp(): void {
		parent::setUp();
		foreach (['stranger', 'member', 'coordinator', 'asked', 'invited'] as $uid) {
			$this->account($uid);
		}
		$this->account('moderator', groups: ['smartcommons-moderators']);
		$this->account('boss', groups: ['admin']);
		$ghent = $this->place('44021');
		foreach (['open', 'request', 'invitation', 'closed'] as $kind) {
			$joining = $kind === 'closed' ? 'open' : $kind;
			$this->groups[$kind] = $this->group('coordinator', $joining, [
				'names' => ['nl' => "Zonnebloem $kind"],
				'purposes' => ['nl' => 'Samen decors bouwen'],
				'themes' => [$this->theme('theatre')],
				'area' => ['scope' => 'places', 'places' => [$ghent]],
				'channels' => ['talk' => true, 'digest' => false, 'forum' => false, 'folder' => false, 'link' => ['url' => 'https://chat.example.org/' . $kind, 'label' => 'Chat']],
			]);
			$this->bringIn($this->groups[$kind], 'member', 'coordinator');
			$this->memberships()->invite($this->groups[$kind], 'invited', $this->reader('coordinator'));
		}
		$this->memberships()->join($this->groups['request'], $this->reader('asked'), 'please');
		$this->get(GroupService::class)->close($this->groups['closed'], $this->reader('coordinator'));
		$this->deliver();
	}

	/** @return array<string, array{string, list<string>, list<string>}> who; groups they know of; groups they see inside */
	public static function people(): array {
		$all = ['open', 'request', 'invitation', 'closed'];
		return [
			'stranger' => ['stranger', ['open', 'request'], ['open']],
			'asked' => ['asked', ['open', 'request'], ['open']],
			'invited' => ['invited', $all, ['open']],
			'member' => ['member', $all, $all],
			'coordinator' => ['coordinator', $all, $all],
			'moderator' => ['moderator', $all, ['open']],
			'admin' => ['boss', $all, ['open']],
		];
	}

	/**
	 * @param list<string> $known
	 * @param list<string> $inside
	 */
	#[DataProvider('people')]
	public function testShowsNoMoreThanItShould(string $uid, array $known, array $inside): void {
		$reader = $this->reader($uid);
		self::assertEqualsCanonicalizing($known, $this->kinds(array_column($this->listed($uid), 'id')), 'list');
		self::assertEqualsCanonicalizing($known, $this->kinds(array_keys($this->get(GroupSource::class)->items(array_values($this->groups), $reader))), 'items');
		self::assertEqualsCanonicalizing($known, $this->kinds(array_keys($this->get(GroupDirectory::class)->names(array_values($this->groups), $reader))), 'names');
		foreach ($this->groups as $kind => $id) {
			$problem = $this->problem(fn () => $this->seen($id, $uid));
			self::assertSame(in_array($kind, $known, true) ? '' : 'not-found', $problem, $kind);
			$people = $this->problem(fn () => $this->get(MembershipList::class)->page($id, $this->input([]), $reader));
			self::assertSame(in_array($kind, $inside, true) ? '' : (in_array($kind, $known, true) ? 'not-member' : 'not-found'), $people, "members of $kind");
			if ($problem === '') {
				$this->assertFacts($this->seen($id, $uid), in_array($kind, $inside, true));
			}
		}
	}

	/** @param list<string> $known */
	#[DataProvider('people')]
	public function testSearchFindsNoMoreThanItShould(string $uid, array $known): void {
		$reader = $this->reader($uid);
		$hits = $this->get(Search::class)->hits(new SearchQuery('zonnebloem', ['nl'], ['group']), $reader, 50)->hits;
		// the index knows members and everybody; who was invited or moderates finds the rest in the lists
		$indexed = in_array($uid, ['member', 'coordinator'], true) ? $known : ['open', 'request'];
		self::assertEqualsCanonicalizing($indexed, $this->kinds(array_map(static fn ($hit): int => $hit->ref->id, $hits)));
		self::assertEqualsCanonicalizing($known, $this->kinds(array_column($this->listed($uid, ['q' => 'zonnebloem']), 'id')), 'list by words');
		self::assertSame([], $this->listed($uid, ['q' => 'paardenbloem']));
	}

	public function testFiltersAndTheirOpposites(): void {
		foreach ([['theme' => $this->theme('theatre')], ['place' => $this->place('44021')], ['place' => $this->place('40000')], ['language' => 'nl']] as $filter) {
			self::assertCount(2, $this->listed('stranger', $filter), json_encode($filter, JSON_THROW_ON_ERROR));
		}
		foreach ([['theme' => $this->theme('music')], ['theme' => 999999], ['place' => $this->place('62063')], ['language' => 'fr'], ['level' => 'federal'], ['mine' => true]] as $filter) {
			self::assertSame([], $this->listed('stranger', $filter), json_encode($filter, JSON_THROW_ON_ERROR));
		}
		self::assertCount(4, $this->listed('member', ['mine' => true]));
	}

	public function testPagesHoldEveryGroupOnce(): void {
		$seen = [];
		$cursor = null;
		do {
			[$items, $cursor] = $this->get(GroupList::class)->page($this->input(['limit' => 1] + ($cursor === null ? [] : ['cursor' => $cursor])), $this->reader('member'));
			array_push($seen, ...array_column($items, 'id'));
		} while ($cursor !== null);
		self::assertEqualsCanonicalizing(array_values($this->groups), $seen);
	}

	public function testSuggestionsAndHomeOnlyNameWhatFitsAndMayBeKnown(): void {
		$this->fill('stranger', new Answers(themes: [$this->theme('theatre')], placeId: $this->place('44021')));
		$card = $this->get(CardMapper::class)->find('stranger');
		self::assertNotNull($card);
		$suggested = $this->get(GroupSuggestions::class)->for($card, $this->reader('stranger'));
		self::assertSame([], $suggested, 'none of the groups works in a language that they speak');
		$this->account('stranger', 'nl');
		$suggested = $this->get(GroupSuggestions::class)->for($card, $this->reader('stranger'));
		self::assertEqualsCanonicalizing(['open', 'request'], $this->kinds(array_map(static fn ($group): int => $group->id, $suggested)));
		$home = $this->get(CommunityHome::class)->home($this->reader('stranger'));
		self::assertSame(['near', 'near'], array_map(static fn (HomeEntry $entry): string => $entry->section, $home));
	}

	public function testHomeTellsWhatWaits(): void {
		$kinds = fn (string $uid): array => array_count_values(array_map(static fn (HomeEntry $entry): string => $entry->kind, $this->get(CommunityHome::class)->home($this->reader($uid))));
		self::assertSame(['invitation' => 3], $kinds('invited'));
		self::assertSame(['request' => 1], $kinds('coordinator'));
		self::assertSame([], $kinds('member'));
		self::assertSame(['group:' . $this->groups['request'] => 1], $this->get(CommunityHome::class)->news($this->reader('coordinator')));
	}

	public function testOnlyCoordinatorsReadWhoAskedAndWhatTheyWrote(): void {
		$list = fn (string $uid): array => array_column($this->get(MembershipList::class)->page($this->groups['request'], $this->input([]), $this->reader($uid))[0], 'message', 'uid');
		self::assertSame(['asked' => 'please', 'coordinator' => '', 'member' => '', 'invited' => ''], $list('coordinator'));
		self::assertSame(['coordinator' => '', 'member' => ''], $list('member'));
	}

	public function testAListTakesAsManyQueriesForOneGroupAsForMany(): void {
		$count = function (int $limit): int {
			$reader = $this->reader('member');
			$before = $this->db->queryLog()->count();
			$this->get(GroupList::class)->page($this->input(['limit' => $limit]), $reader);
			return $this->db->queryLog()->count() - $before;
		};
		$count(1);
		self::assertSame($count(1), $count(100));
	}

	/** @param array<string, mixed> $view */
	private function assertFacts(array $view, bool $inside): void {
		self::assertSame(1, count($view['themes']));
		self::assertSame($inside, $view['memberCount'] !== null);
		self::assertSame($inside, $view['coordinators'] !== []);
		self::assertSame($inside, $view['channels']['link'] !== null);
		self::assertStringNotContainsString($inside ? '~' : 'chat.example.org', json_encode($view, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES));
	}

	/**
	 * @param array<string, mixed> $filter
	 * @return list<array<string, mixed>>
	 */
	private function listed(string $uid, array $filter = []): array {
		return $this->get(GroupList::class)->page($this->input($filter), $this->reader($uid))[0];
	}

	/**
	 * @param list<int> $ids
	 * @return list<string>
	 */
	private function kinds(array $ids): array {
		return array_map(fn (int $id): string => (string)array_search($id, $this->groups, true), $ids);
	}

	private function theme(string $slug): int {
		foreach ($this->get(ThemeDirectory::class)->all() as $theme) {
			if ($theme->slug === $slug) {
				return $theme->id;
			}
		}
		self::fail("no theme $slug");
	}
}
