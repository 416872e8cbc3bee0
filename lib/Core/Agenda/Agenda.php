<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Agenda;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Item\ItemRef;
use OCA\SmartCommons\Core\Item\ItemRegistry;
use OCP\AppFramework\Utility\ITimeFactory;
use OCP\IUserManager;
use OCP\L10N\IFactory;

/** The calendar behind a secret address, with what its owner may see now. */
final class Agenda {
	private const BEFORE = 92 * 86400;
	private const AFTER = 3 * 366 * 86400;

	public function __construct(
		private readonly FeedMapper $feeds,
		private readonly ItemRegistry $items,
		private readonly ReaderSource $readers,
		private readonly IUserManager $users,
		private readonly ITimeFactory $time,
		private readonly IFactory $l10n,
		private readonly AgendaEvents $events,
	) {
	}

	/**
	 * @param bool $alarms whether the calendar warns beforehand
	 * @return ?Calendar null when there is no such address, or its owner has gone or left the group
	 */
	public function read(string $token, bool $alarms): ?Calendar {
		$feed = $this->feeds->byToken($token);
		$owner = $feed === null ? null : $this->users->get($feed->uid);
		if ($feed === null || $owner === null || !$owner->isEnabled()) {
			return null;
		}
		$reader = $this->readers->of($feed->uid);
		if ($feed->groupId !== null && !$reader->isIn($feed->groupId)) {
			return null;
		}
		$items = [];
		$from = $this->time->getTime() - self::BEFORE;
		$until = $this->time->getTime() + self::AFTER;
		foreach ($this->items->all() as $source) {
			array_push($items, ...$source->agenda($reader, $feed->groupId, $from, $until));
		}
		return new Calendar($this->name($feed->groupId, $reader), $this->events->of($items, $reader, $alarms, $from, $until));
	}

	private function name(?int $groupId, Reader $reader): string {
		$name = $this->l10n->get('smartcommons', $reader->language())->t('Smart Commons');
		$group = $groupId === null || $groupId < 1 ? null : $this->items->items([new ItemRef('group', $groupId)], $reader)[0] ?? null;
		return $group === null ? $name : $name . ': ' . $group->titleFor($reader->languages)['text'];
	}
}
