<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Member;

use OCA\SmartCommons\Community\CommunityData;
use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Community\Member\CardService;
use OCA\SmartCommons\Community\Member\Directory;
use OCA\SmartCommons\Community\Member\MemberSource;
use OCA\SmartCommons\Community\Member\MemberView;
use OCA\SmartCommons\Community\Member\Skill;
use OCA\SmartCommons\Community\Member\Welcome;
use OCA\SmartCommons\Community\Rules\CardField;
use OCA\SmartCommons\Community\Rules\FieldAudience;
use OCA\SmartCommons\Core\Search\Search;
use OCA\SmartCommons\Core\Search\SearchQuery;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use PHPUnit\Framework\Attributes\DataProvider;

final class DirectoryTest extends CommunityTestCase {
	protected function setUp(): void {
		parent::setUp();
		array_map($this->account(...), ['an', 'ben', 'cleo', 'dora']);
		// ben shares a group with an; cleo doesn't
		$group = $this->group('an', 'invitation');
		$this->bringIn($group, 'ben', 'an');
	}

	/** @return array<string, array{CardField, array<string, mixed>}> field, and the filter that finds a member by it */
	public static function fields(): array {
		return [
			'headline' => [CardField::Headline, ['q' => 'hobo']],
			'about' => [CardField::About, ['q' => 'conservatorium']],
			'themes' => [CardField::Themes, ['theme' => 3]],
			'skills' => [CardField::Skills, ['q' => 'lassen']],
			'languages' => [CardField::Languages, ['language' => 'fr', 'skill' => 'write']],
			'place' => [CardField::Place, ['near' => '44021', 'km' => 10]],
			'helps' => [CardField::Helps, ['helps' => true]],
			'contact' => [CardField::Contact, ['q' => 'telefoonnummer']],
		];
	}

	/** @param array<string, mixed> $filter */
	#[DataProvider('fields')]
	public function testAFieldIsFoundOnlyByWhoMaySeeIt(CardField $field, array $filter): void {
		$filter = isset($filter['near']) ? ['near' => $this->place($filter['near'])] + $filter : $filter;
		foreach (FieldAudience::cases() as $audience) {
			$this->fill('an', $this->everything([$field->value => $audience]));
			$this->deliver();
			// words are only indexed when all members may read them; contact is never searched
			$byWords = isset($filter['q']);
			$all = $audience === FieldAudience::Members && $field !== CardField::Contact;
			self::assertSame($all, in_array('an', $this->found('cleo', $filter), true), "$audience->name, stranger");
			self::assertSame($byWords ? $all : $audience !== FieldAudience::Nobody, in_array('an', $this->found('ben', $filter), true), "$audience->name, same group");
			self::assertSame($byWords ? $all : true, in_array('an', $this->found('an', $filter), true), "$audience->name, own");
			$this->assertShown($field, 'cleo', $audience === FieldAudience::Members);
			$this->assertShown($field, 'ben', $audience !== FieldAudience::Nobody);
			$this->assertShown($field, 'an', true);
		}
	}

	public function testWhoShowsNothingIsNotListed(): void {
		$nobody = array_fill_keys(array_map(static fn (CardField $field): string => $field->value, CardField::cases()), FieldAudience::Nobody);
		$this->fill('an', $this->everything($nobody));
		self::assertSame([], $this->found('ben', []));
		$this->fill('an', $this->everything(['contact' => FieldAudience::Groups] + $nobody));
		self::assertSame(['an'], $this->found('ben', []));
		self::assertSame([], $this->found('cleo', []));
		$this->deliver();
		self::assertSame([], $this->get(Search::class)->hits(new SearchQuery('an', [], ['member']), $this->reader('ben'), 10)->hits);
	}

	public function testSuspendedMembersAreNowhere(): void {
		$this->fill('an', $this->everything([]));
		$this->deliver();
		self::assertSame(['an'], $this->found('cleo', ['q' => 'hobo']));
		$this->suspend('an');
		$this->deliver();
		self::assertSame([], $this->found('cleo', []));
		self::assertSame([], $this->get(Search::class)->hits(new SearchQuery('hobo', [], ['member']), $this->reader('cleo'), 10)->hits);
		self::assertSame([], $this->get(MemberSource::class)->items([$this->cardId('an')], $this->reader('cleo')));
	}

	public function testANameIsFoundByItsFirstLetters(): void {
		foreach (['zoe' => 'Zoë Van den Broeck', 'anna' => 'Anne-Lise Dupont'] as $uid => $name) {
			$this->account($uid, name: $name);
			$this->fill($uid, new Answers(headline: 'x'));
		}
		foreach (['Zo' => ['zoe'], 'zoë van' => ['zoe'], 'br' => ['zoe'], 'LIS' => ['anna'], 'ann dup' => ['anna'], 'oe' => [], 'zo dup' => [], '%' => [], '_o' => []] as $typed => $uids) {
			self::assertSame($uids, $this->found('cleo', ['q' => $typed]), $typed);
		}
	}

	public function testTheNearestComeFirstAndPagesHoldEachOnce(): void {
		foreach (['an' => '11002', 'ben' => '44021', 'cleo' => '44021', 'dora' => '62063'] as $uid => $nis) {
			$this->fill($uid, new Answers(headline: 'x', placeId: $this->place($nis)));
		}
		$near = ['near' => $this->place('44021'), 'km' => 60];
		self::assertSame(['ben', 'cleo', 'an'], $this->found('dora', $near));
		$seen = [];
		$cursor = null;
		do {
			[$items, $cursor] = $this->get(Directory::class)->page($this->input($near + ['limit' => 1] + ($cursor === null ? [] : ['cursor' => $cursor])), $this->reader('dora'));
			foreach ($items as $item) {
				$seen[$item['uid']] = $item['km'];
			}
		} while ($cursor !== null);
		self::assertSame(['ben' => 0, 'cleo' => 0, 'an' => 51], $seen);
		self::assertSame(['an', 'ben', 'cleo', 'dora'], $this->found('dora', []));
	}

	public function testAGroupOfOthersDoesNotExist(): void {
		$group = $this->group('an', 'invitation');
		self::assertSame('not-found', $this->problem(fn () => $this->found('cleo', ['group' => $group])));
		self::assertSame('not-found', $this->problem(fn () => $this->found('cleo', ['near' => 999999])));
	}

	public function testSomebodyWhoWasFirstIsNotOverwritten(): void {
		$cards = $this->get(CardService::class);
		$card = $cards->own('an');
		$cards->save($card, new Answers(headline: 'first'), $card->version, static fn (): array => []);
		self::assertSame('changed-meanwhile', $this->problem(fn () => $cards->save($card, new Answers(headline: 'second'), $card->version, static fn (): array => [])));
		self::assertSame('first', $cards->own('an')->answers->headline);
		self::assertSame('invalid', $this->problem(fn () => $cards->save($card, new Answers(themes: [999999]), null, static fn (): array => [])));
		self::assertSame('invalid', $this->problem(fn () => $cards->save($card, new Answers(placeId: $this->place('40000')), null, static fn (): array => [])));
	}

	public function testTheFirstVisitKeepsWhatWasThere(): void {
		$this->fill('an', new Answers(headline: 'Oboist', languages: [new Skill('nl', 3, 3, 3), new Skill('de', 1, 1, 1)]));
		$cards = $this->get(CardService::class);
		$card = $cards->welcome($cards->own('an'), Welcome::of($this->input(['languages' => ['nl', 'fr'], 'wish' => 'share'])));
		self::assertSame('Oboist', $card->answers->headline);
		self::assertSame(['de' => 1, 'fr' => 2, 'nl' => 3], array_column(array_map(static fn (Skill $skill): array => $skill->view(), $card->answers->languages), 'read', 'language'));
		self::assertSame(['share', $this->now], [$card->wish, $card->welcomedAt]);
	}

	public function testNothingIsLeftOfAnAccountThatIsGone(): void {
		$this->fill('an', $this->everything([]));
		$this->deliver();
		$this->get(CommunityData::class)->erase('an');
		$this->deliver();
		self::assertNull($this->get(CardMapper::class)->find('an'));
		foreach (['smc_card', 'smc_membership', 'smc_card_theme', 'smc_card_lang', 'smc_theme'] as $table) {
			$rows = $this->db->getQueryBuilder();
			$all = $rows->select('*')->from($table)->executeQuery()->fetchAll();
			self::assertStringNotContainsString('"an"', json_encode($all, JSON_THROW_ON_ERROR), $table);
		}
		self::assertSame([], $this->get(Search::class)->hits(new SearchQuery('hobo', [], ['member']), $this->reader('cleo'), 10)->hits);
	}

	public function testTheDirectoryTakesAsManyQueriesForOneAsForMany(): void {
		foreach (['an', 'ben', 'cleo', 'dora'] as $uid) {
			$this->fill($uid, $this->everything([]));
		}
		$count = function (int $limit): int {
			$reader = $this->reader('ben');
			$before = $this->db->queryLog()->count();
			$this->get(Directory::class)->page($this->input(['limit' => $limit]), $reader);
			return $this->db->queryLog()->count() - $before;
		};
		$count(1);
		self::assertSame($count(1), $count(100));
	}

	/** @param array<string, FieldAudience> $audiences */
	private function everything(array $audiences): Answers {
		return new Answers('Hobo en decor', 'Conservatorium van Gent', [3], ['lassen'], [new Skill('fr', 2, 2, 2)], $this->place('44021'), 'Vrachtwagen', 'Telefoonnummer 000', $audiences);
	}

	/**
	 * @param array<string, mixed> $filter
	 * @return list<string>
	 */
	private function found(string $uid, array $filter): array {
		return array_column($this->get(Directory::class)->page($this->input($filter), $this->reader($uid))[0], 'uid');
	}

	private function assertShown(CardField $field, string $uid, bool $shown): void {
		$card = $this->get(CardMapper::class)->find('an');
		self::assertNotNull($card);
		$view = $this->get(MemberView::class)->card($card, $this->reader($uid));
		self::assertSame($shown, !in_array($view[$field->value], ['', [], null], true), "$field->value for $uid");
		foreach ($this->get(Directory::class)->page($this->input([]), $this->reader($uid))[0] as $summary) {
			if ($summary['uid'] === 'an' && array_key_exists($field->value, $summary)) {
				self::assertSame($shown, !in_array($summary[$field->value], ['', [], null], true), "summary of $field->value for $uid");
			}
		}
	}
}
