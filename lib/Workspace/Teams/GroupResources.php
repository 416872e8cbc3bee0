<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Teams;

use OCA\SmartCommons\Community\Group\Group;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCA\SmartCommons\Core\Item\TeamSource;
use OCP\IL10N;
use OCP\Teams\ITeamResourceProvider;
use OCP\Teams\TeamResource;

/**
 * On a team's page: the groups linked to it, and the work that they have in hand. The server asks who is in the team,
 * not who may see our things: each is shown only to a reader who may see it.
 */
final class GroupResources implements ITeamResourceProvider {
	private const MOST = 50;
	private const ICON = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 24 24"><path d="M12 5.5A3.5 3.5 0 0 1 15.5 9a3.5 3.5 0 0 1-3.5 3.5A3.5 3.5 0 0 1 8.5 9 3.5 3.5 0 0 1 12 5.5M5 8c.56 0 1.08.15 1.53.42A5.1 5.1 0 0 0 7.66 12.28 3 3 0 0 1 5 14a3 3 0 1 1 0-6m14 0a3 3 0 1 1-2.66 4.28 5.1 5.1 0 0 0 1.13-3.86A3 3 0 0 1 19 8M5.5 18.25c0-2.07 2.91-3.75 6.5-3.75s6.5 1.68 6.5 3.75V20h-13z"/></svg>';

	public function __construct(
		private readonly TeamLinks $links,
		private readonly ItemRegistry $items,
		private readonly ReaderSource $readers,
		private readonly PageLinks $pages,
		private readonly IL10N $l10n,
	) {
	}

	public function getId(): string {
		return 'smartcommons';
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons');
	}

	public function getIconSvg(): string {
		return self::ICON;
	}

	public function getSharedWith(string $teamId): array {
		$groups = $this->links->groupsOf($teamId);
		$refs = array_map(static fn (int $id): ItemRef => new ItemRef(Group::KIND, max(1, $id)), $groups);
		foreach ($this->items->all() as $source) {
			foreach ($source instanceof TeamSource ? $source->within($groups, self::MOST) : [] as $id) {
				$refs[] = new ItemRef($source->kind(), max(1, $id));
			}
		}
		$reader = $this->readers->current();
		return array_map(fn (Item $item): TeamResource => new TeamResource(
			$this,
			$item->ref->key(),
			$item->titleFor($reader->languages)['text'],
			$this->pages->page($item->path),
			self::ICON,
		), $this->items->items($refs, $reader));
	}

	public function isSharedWithTeam(string $teamId, string $resourceId): bool {
		return in_array($teamId, $this->getTeamsForResource($resourceId), true);
	}

	public function getTeamsForResource(string $resourceId): array {
		[$kind, $id] = explode(':', $resourceId, 2) + [1 => ''];
		$id = preg_match('/^[1-9]\d{0,17}$/', $id) === 1 ? max(1, (int)$id) : 0;
		if ($kind === '' || $id === 0) {
			return [];
		}
		$ref = new ItemRef($kind, $id);
		$work = $this->items->teams([$ref])[$ref->key()] ?? null;
		if ($work === null || $this->items->items([$ref], $this->readers->current()) === []) {
			return [];
		}
		$team = $this->links->teamOf($work->within->id ?? $work->ref->id);
		return $team === null ? [] : [$team];
	}
}
