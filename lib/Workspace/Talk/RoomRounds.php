<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCP\AppFramework\Services\IAppConfig;

/** Goes round the conversations: says what waits, and takes back what is no longer for its group. */
final class RoomRounds {
	private const AT_ONCE = 100;
	private const LOOKED_AT = 'talk_looked_at';

	public function __construct(
		private readonly RoomMapper $rooms,
		private readonly RoomNewsMapper $line,
		private readonly RoomPoster $poster,
		private readonly RoomRetraction $retraction,
		private readonly Teams $teams,
		private readonly IAppConfig $config,
	) {
	}

	/** What waited while Talk was away, or whose teller died. */
	public function say(): void {
		$waiting = $this->rooms->byIds($this->line->roomsWaiting(self::AT_ONCE));
		$teams = $this->teams->behind($waiting);
		foreach ($waiting as $room) {
			$this->poster->flush($room, $teams[$room->id]);
		}
	}

	/** What a message names may have become invisible by a roundabout way: all are looked at, some each time. */
	public function lookAgain(): void {
		$rooms = $this->line->roomsToldAfter($this->config->getAppValueInt(self::LOOKED_AT), self::AT_ONCE);
		$this->config->setAppValueInt(self::LOOKED_AT, $rooms === [] ? 0 : max($rooms));
		$this->retraction->check($rooms);
	}
}
