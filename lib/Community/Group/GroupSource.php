<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Community\Theme\ThemeMapper;
use OCA\SmartCommons\Core\Audience\AudienceKind;
use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\SharedItem;
use OCA\SmartCommons\Core\Item\SharedSource;
use OCA\SmartCommons\Core\Item\ShownSource;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCA\SmartCommons\Core\Search\SearchDocument;
use OCA\SmartCommons\Core\Search\SearchField;
use OCP\IL10N;

/** Groups as items. */
final class GroupSource implements TeamSource, ShownSource, SharedSource {
	public function __construct(
		private readonly GroupMapper $groups,
		private readonly ThemeMapper $themeLinks,
		private readonly ThemeDirectory $themes,
		private readonly GroupPlaceMapper $placeLinks,
		private readonly LocationService $places,
		private readonly GroupTeams $teams,
		private readonly MembershipMapper $memberships,
	) {
	}

	public function kind(): string {
		return Group::KIND;
	}

	public function label(IL10N $l10n): string {
		return $l10n->t('Group');
	}

	public function idAt(string $path): ?int {
		return preg_match('~^groups/([1-9]\d{0,17})$~', $path, $match) === 1 ? (int)$match[1] : null;
	}

	public function items(array $ids, Reader $reader): array {
		if ($reader->uid === null) {
			return [];
		}
		return array_map(self::item(...), $this->groups->visible($ids, $reader));
	}

	public function shared(array $ids, array $readers): array {
		$concerned = $this->memberships->concerned($ids, array_map(static fn (Reader $reader): string => $reader->uid ?? '', $readers));
		return array_map(static fn (Group $group): SharedItem => new SharedItem(
			self::item($group),
			// who is invited or asked to join knows of the group as well
			static fn (Reader $reader): bool => $reader->moderates()
				|| ($group->audience()->kind !== AudienceKind::Groups && $reader->uid !== null)
				|| isset($concerned[$group->id][$reader->uid ?? '']),
		), $this->groups->byIds($ids));
	}

	public function documents(array $ids): array {
		$groups = $this->groups->byIds($ids);
		$themes = $this->themeLinks->of(ThemeMapper::GROUPS, array_keys($groups));
		$links = $this->placeLinks->of(array_keys($groups));
		$places = $this->places->byIds(array_values(array_unique(array_merge(...$links))));
		$documents = [];
		foreach ($groups as $group) {
			$fields = [];
			foreach ($group->facts->names as $language => $name) {
				$fields[] = new SearchField($name, $language, SearchField::TITLE);
			}
			foreach ($group->facts->purposes as $language => $purpose) {
				$fields[] = new SearchField($purpose, $language);
			}
			foreach ($this->themes->resolve($themes[$group->id] ?? []) as $theme) {
				$fields[] = new SearchField(implode(', ', $this->themes->all()[$theme]->words()), 'und', SearchField::KEYWORD);
			}
			foreach ($links[$group->id] ?? [] as $id) {
				$place = $places[$id] ?? null;
				if ($place !== null) {
					$fields[] = new SearchField(implode(', ', $place->names()), 'und', SearchField::KEYWORD);
				}
			}
			$documents[] = new SearchDocument(self::ref($group), $group->audience(), $fields, $group->changedAt);
		}
		return $documents;
	}

	public function idsAfter(int $after, int $limit): array {
		return $this->groups->idsAfter($after, $limit);
	}

	public function agenda(Reader $reader, ?int $groupId, int $from, int $until): array {
		return [];
	}

	public function teams(array $ids): array {
		return $this->teams->of($ids);
	}

	public function within(array $groupIds, int $limit): array {
		return [];
	}

	private static function item(Group $group): Item {
		return new Item(
			self::ref($group),
			$group->facts->names,
			array_key_first($group->facts->names) ?? 'und',
			$group->audience(),
			'groups/' . $group->id,
			$group->facts->purposes,
			ownerGroupId: $group->id,
			changedAt: $group->changedAt,
		);
	}

	private static function ref(Group $group): ItemRef {
		return new ItemRef(Group::KIND, max(1, $group->id));
	}
}
