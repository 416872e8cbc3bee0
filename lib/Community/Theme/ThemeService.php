<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Theme;

use OCA\SmartCommons\Community\CommunityProblems;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Core\Text\Fold;
use OCA\SmartCommons\Core\Text\Texts;
use OCP\AppFramework\Db\TTransactional;
use OCP\DB\Exception;
use OCP\IDBConnection;

/** Members propose themes; moderators accept, refuse, rename or merge them. */
final class ThemeService {
	use TTransactional;

	/** topic of the event `{from, into}`: what named the first theme now names the second */
	public const MERGED = 'theme.merged';

	public function __construct(
		private readonly IDBConnection $db,
		private readonly ThemeMapper $themes,
		private readonly ThemeDirectory $directory,
		private readonly Outbox $outbox,
		private readonly CommunityProblems $problems,
	) {
	}

	/** @return list<Theme> the accepted ones, or the proposed ones that this reader may see, by label */
	public function list(Reader $reader, ThemeState $state): array {
		$moderates = $reader->moderates();
		$themes = array_filter(
			$this->directory->all(),
			static fn (Theme $theme): bool => $theme->state === $state
				&& ($state === ThemeState::Accepted || $moderates || ($theme->proposedBy !== null && $theme->proposedBy === $reader->uid)),
		);
		usort($themes, static fn (Theme $a, Theme $b): int => strcmp(Fold::text($a->label($reader->languages)), Fold::text($b->label($reader->languages))));
		return $themes;
	}

	/** @throws Problem */
	public function propose(ThemeInput $input, string $uid): Theme {
		$this->refuseDouble($input, null);
		try {
			$id = $this->atomic(fn (): int => $this->themes->insert($this->slug($input), $input, $uid), $this->db);
		} catch (Exception $e) {
			throw $e->getReason() === Exception::REASON_UNIQUE_CONSTRAINT_VIOLATION ? $this->problems->themeExists(array_values($input->labels)[0]) : $e;
		}
		return $this->fresh($id);
	}

	/**
	 * @param ?int $version what the caller last saw; null: whatever is there
	 * @param callable(Theme): array<array-key, mixed> $view what the answer shows when somebody was first
	 * @throws Problem
	 */
	public function rename(int $id, ThemeInput $input, ?int $version, callable $view): Theme {
		$theme = $this->get($id);
		if ($theme->state !== ThemeState::Proposed && $theme->state !== ThemeState::Accepted) {
			throw $this->problems->themeDecided();
		}
		$this->refuseDouble($input, $id);
		$this->atomic(function () use ($theme, $input, $version, $view): void {
			$this->themes->rename($theme->id, $version ?? $theme->version, $input->labels, $input->synonyms, $input->cpv)
				|| throw $this->problems->changed($view($this->fresh($theme->id)));
			$this->reindex($theme->id);
		}, $this->db);
		return $this->fresh($id);
	}

	/** @throws Problem */
	public function accept(int $id, ?string $reason): Theme {
		$theme = $this->get($id);
		if ($theme->state !== ThemeState::Proposed && $theme->state !== ThemeState::Refused) {
			throw $this->problems->themeDecided();
		}
		return $this->decide($theme, ThemeState::Accepted, null, $reason);
	}

	/** @throws Problem */
	public function refuse(int $id, ?string $reason): Theme {
		$theme = $this->get($id);
		if ($theme->state !== ThemeState::Proposed) {
			throw $this->problems->themeDecided();
		}
		return $this->decide($theme, ThemeState::Refused, null, $reason);
	}

	/**
	 * The theme goes up in another: what named it names that one, which is also found by its words from now on.
	 *
	 * @throws Problem
	 */
	public function merge(int $id, int $intoId, ?string $reason): Theme {
		$theme = $this->get($id);
		$into = $this->directory->accepted()[$intoId] ?? null;
		if ($into === null || $intoId === $id) {
			throw $this->problems->badMerge();
		}
		if ($theme->state !== ThemeState::Proposed && $theme->state !== ThemeState::Accepted) {
			throw $this->problems->themeDecided();
		}
		return $this->atomic(function () use ($theme, $into, $reason): Theme {
			$merged = $this->decide($theme, ThemeState::Merged, $into->id, $reason);
			$this->themes->rename($into->id, $into->version, $into->labels, self::words($theme, $into), array_values(array_unique([...$into->cpv, ...$theme->cpv])))
				|| throw $this->problems->themeDecided();
			foreach ([ThemeMapper::GROUPS, ThemeMapper::CARDS] as $link) {
				$this->themes->move($link, $this->themes->owners($link, $theme->id), $theme->id, $into->id);
			}
			$this->themes->follow($theme->id, $into->id);
			$this->outbox->add(self::MERGED, $theme->id . ':' . $into->id, ['from' => $theme->id, 'into' => $into->id]);
			$this->reindex($into->id);
			$this->directory->forget();
			return $merged;
		}, $this->db);
	}

	/** @throws Problem */
	private function get(int $id): Theme {
		return $this->directory->all()[$id] ?? throw $this->problems->notFound();
	}

	private function fresh(int $id): Theme {
		$this->directory->forget();
		return $this->get($id);
	}

	private function decide(Theme $theme, ThemeState $state, ?int $into, ?string $reason): Theme {
		$this->themes->decide($theme->id, $theme->version, $state, $into, $reason) || throw $this->problems->themeDecided();
		return $this->fresh($theme->id);
	}

	private function reindex(int $id): void {
		$this->outbox->itemsChanged('group', $this->themes->owners(ThemeMapper::GROUPS, $id));
		$this->outbox->itemsChanged('member', $this->themes->owners(ThemeMapper::CARDS, $id));
	}

	/** @throws Problem when a living theme already has one of these names (or, for a new one, these words) */
	private function refuseDouble(ThemeInput $input, ?int $self): void {
		$wanted = array_map(Fold::text(...), array_values($input->labels));
		foreach ($this->directory->all() as $theme) {
			$living = $theme->state === ThemeState::Accepted || $theme->state === ThemeState::Proposed;
			$words = $self === null ? $theme->words() : array_values($theme->labels);
			if ($living && $theme->id !== $self && array_intersect($wanted, array_map(Fold::text(...), $words)) !== []) {
				throw $this->problems->themeExists($theme->label(array_keys($input->labels)));
			}
		}
	}

	private function slug(ThemeInput $input): string {
		$label = $input->labels['en'] ?? array_values($input->labels)[0];
		$slug = trim(preg_replace('/[^a-z0-9]+/', '-', Fold::text($label)) ?? '', '-');
		$taken = array_map(static fn (Theme $theme): string => $theme->slug, $this->directory->all());
		$slug = substr($slug === '' ? 'theme' : $slug, 0, 56);
		// a refused or merged theme may have had the same name
		for ($number = 1, $free = $slug; in_array($free, $taken, true); $number++) {
			$free = $slug . '-' . ($number + 1);
		}
		return $free;
	}

	/** @return array<string, list<string>> the synonyms of $into, with the names and synonyms of $theme */
	private static function words(Theme $theme, Theme $into): array {
		$words = $into->synonyms;
		foreach (Texts::LANGUAGES as $language) {
			$more = [...(isset($theme->labels[$language]) ? [$theme->labels[$language]] : []), ...$theme->synonyms[$language] ?? []];
			$all = array_diff(array_unique([...$words[$language] ?? [], ...$more]), [$into->labels[$language] ?? '']);
			$words[$language] = array_slice(array_values($all), 0, 100);
		}
		return array_filter($words);
	}
}
