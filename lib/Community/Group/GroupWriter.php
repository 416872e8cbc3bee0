<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Group;

use OCA\SmartCommons\Community\Rules\Joining;
use OCA\SmartCommons\Community\Theme\ThemeMapper;
use OCA\SmartCommons\Core\Audience\AudienceStore;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Outbox\Outbox;
use OCA\SmartCommons\Core\Problem\Problem;

/** Writes what hangs on a group: themes, places, audience, and the news that it changed. */
final class GroupWriter {
	public function __construct(
		private readonly GroupMapper $groups,
		private readonly ThemeMapper $themeLinks,
		private readonly GroupPlaceMapper $placeLinks,
		private readonly AudienceStore $audiences,
		private readonly Outbox $outbox,
		private readonly GroupLinksCheck $check,
	) {
	}

	/** @throws Problem when a theme or place doesn't exist */
	public function check(GroupInput $input): void {
		$this->check->all($input->themes ?? [], $input->places ?? []);
	}

	public function links(int $id, GroupInput $input): void {
		if ($input->themes !== null) {
			$this->themeLinks->replace(ThemeMapper::GROUPS, $id, $input->themes);
		}
		if ($input->places !== null) {
			$this->placeLinks->replace($id, $input->places);
		}
	}

	public function audience(int $id, Joining $joining, bool $closed): void {
		$audience = Group::audienceOf($id, $joining, $closed);
		$this->groups->setAudience($id, $audience->kind);
		$this->audiences->save(new ItemRef(Group::KIND, max(1, $id)), $audience);
		$this->outbox->itemsChanged(Group::KIND, [$id]);
		$this->outbox->teamChanged(new ItemRef(Group::KIND, max(1, $id)));
	}
}
