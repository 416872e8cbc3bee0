<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Theme;

use OCA\SmartCommons\Community\CommunityData;
use OCA\SmartCommons\Community\Member\Answers;
use OCA\SmartCommons\Community\Member\CardMapper;
use OCA\SmartCommons\Community\Theme\Theme;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Community\Theme\ThemeInput;
use OCA\SmartCommons\Community\Theme\ThemeSeeder;
use OCA\SmartCommons\Community\Theme\ThemeService;
use OCA\SmartCommons\Community\Theme\ThemeState;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;

final class ThemeServiceTest extends CommunityTestCase {
	protected function setUp(): void {
		parent::setUp();
		array_map($this->account(...), ['an', 'ben']);
		$this->account('mo', groups: ['smartcommons-moderators']);
	}

	public function testTheThemesToStartWithAreComplete(): void {
		$themes = $this->get(ThemeDirectory::class)->accepted();
		self::assertGreaterThanOrEqual(25, count($themes));
		foreach ($themes as $theme) {
			self::assertSame(['nl', 'fr', 'en'], array_keys($theme->labels), $theme->slug);
			self::assertSame(['nl', 'fr', 'en'], array_keys($theme->synonyms), $theme->slug);
			self::assertNotSame([], $theme->cpv, $theme->slug);
			foreach ($theme->cpv as $prefix) {
				self::assertMatchesRegularExpression('/^[0-9]{2,8}$/D', $prefix);
			}
		}
		self::assertSame(0, (new ThemeSeeder($this->db))->seed());
	}

	public function testAMemberProposesAndAModeratorAccepts(): void {
		$theme = $this->propose('an', ['nl' => 'Poppenspel', 'fr' => 'Marionnettes']);
		self::assertSame(['poppenspel', ThemeState::Proposed, 'an'], [$theme->slug, $theme->state, $theme->proposedBy]);
		$slugs = fn (string $uid): array => array_map(static fn (Theme $one): string => $one->slug, $this->service()->list($this->reader($uid), ThemeState::Proposed));
		self::assertSame([['poppenspel'], [], ['poppenspel']], [$slugs('an'), $slugs('ben'), $slugs('mo')]);
		$accepted = $this->service()->accept($theme->id, null);
		self::assertSame(ThemeState::Accepted, $accepted->state);
		self::assertSame('theme-decided', $this->problem(fn () => $this->service()->accept($theme->id, null)));
		self::assertSame('theme-decided', $this->problem(fn () => $this->service()->refuse($theme->id, null)));
	}

	public function testWhatIsThereAlreadyIsNotProposedAgain(): void {
		foreach ([['nl' => 'MUZIEK'], ['fr' => 'musique'], ['en' => 'Orchestra']] as $labels) {
			self::assertSame('theme-exists', $this->problem(fn () => $this->propose('an', $labels)));
		}
		$theme = $this->propose('an', ['en' => 'Puppetry']);
		self::assertSame('theme-exists', $this->problem(fn () => $this->propose('ben', ['fr' => 'puppetry'])));
		$this->service()->refuse($theme->id, 'too small');
		self::assertSame('puppetry-2', $this->propose('ben', ['en' => 'Puppetry'])->slug);
	}

	public function testMergingMovesWhatNamedItWithoutDoubles(): void {
		$music = $this->theme('music');
		$puppets = $this->service()->accept($this->propose('an', ['nl' => 'Koorzang', 'en' => 'Choirs'])->id, null)->id;
		$both = $this->group('an', 'open', ['themes' => [$music, $puppets]]);
		$one = $this->group('an', 'open', ['themes' => [$puppets]]);
		$this->fill('ben', new Answers(themes: [$puppets]));
		self::assertSame('invalid', $this->problem(fn () => $this->service()->merge($puppets, $puppets, null)));
		self::assertSame('invalid', $this->problem(fn () => $this->service()->merge($puppets, 999999, null)));
		$merged = $this->service()->merge($puppets, $music, 'the same');
		self::assertSame([ThemeState::Merged, $music, 'the same'], [$merged->state, $merged->mergedInto, $merged->reason]);
		self::assertSame([$music], array_column($this->seen($both, 'ben')['themes'], 'id'));
		self::assertSame([$music], array_column($this->seen($one, 'ben')['themes'], 'id'));
		self::assertSame([$music], $this->get(CardMapper::class)->find('ben')?->answers->themes);
		self::assertSame([$music], $this->get(ThemeDirectory::class)->resolve([$puppets, $music]));
		self::assertContains('Koorzang', $this->get(ThemeDirectory::class)->all()[$music]->synonyms['nl']);
		self::assertSame('theme-decided', $this->problem(fn () => $this->service()->merge($puppets, $music, null)));
	}

	public function testRenamingNamesItsVersion(): void {
		$music = $this->theme('music');
		$rename = fn (?int $version, string $label): Theme => $this->service()->rename($music, ThemeInput::of($this->input(['labels' => ['en' => $label]]), $this->l10n()), $version, static fn (): array => []);
		self::assertSame(2, $rename(1, 'Sound')->version);
		self::assertSame('changed-meanwhile', $this->problem(fn () => $rename(1, 'Noise')));
		self::assertSame('theme-exists', $this->problem(fn () => $rename(2, 'Photography')));
		self::assertSame('not-found', $this->problem(fn () => $this->service()->rename(999999, ThemeInput::of($this->input(['labels' => ['en' => 'x']]), $this->l10n()), null, static fn (): array => [])));
		self::assertSame(['en' => 'Sound'], $this->get(ThemeDirectory::class)->all()[$music]->labels);
	}

	public function testAProposalLosesItsNameWithTheAccount(): void {
		$theme = $this->propose('an', ['en' => 'Puppetry']);
		$this->get(CommunityData::class)->erase('an');
		$this->get(ThemeDirectory::class)->forget();
		self::assertNull($this->get(ThemeDirectory::class)->all()[$theme->id]->proposedBy);
	}

	private function service(): ThemeService {
		return $this->get(ThemeService::class);
	}

	/** @param array<string, string> $labels */
	private function propose(string $uid, array $labels): Theme {
		return $this->service()->propose(ThemeInput::of($this->input(['labels' => $labels]), $this->l10n()), $uid);
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
