<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Workspace\Notification\Notices;
use OCP\Activity\ActivitySettings;
use OCP\Activity\IManager;
use OCP\App\IAppManager;

/** The stream of activities of the server, where the app for it is on. */
final class Activities {
	public const TEST = 'test';

	public function __construct(
		private readonly IManager $manager,
		private readonly IAppManager $apps,
		private readonly GroupSetting $groups,
		private readonly CallSetting $calls,
		private readonly WorkSetting $work,
	) {
	}

	public function areKept(): bool {
		return $this->apps->isEnabledForAnyone('activity');
	}

	/**
	 * One event for all of them; the words are made when somebody reads.
	 *
	 * @param non-empty-list<string> $uids
	 */
	public function publish(NewsEntry $news, array $uids): void {
		$setting = $this->setting($news->what);
		$event = $this->manager->generateEvent()
			->setApp(Notices::APP)
			->setType($setting->getIdentifier())
			->setAuthor($news->actor ?? '')
			->setTimestamp($news->at)
			->setObject('news', $news->id)
			->setSubject($news->what);
		$this->manager->bulkPublish($event, $uids, $setting);
	}

	/** A sign of life. */
	public function test(string $uid, int $now): void {
		$event = $this->manager->generateEvent()
			->setApp(Notices::APP)
			->setType($this->groups->getIdentifier())
			->setAuthor($uid)
			->setTimestamp($now)
			->setObject(self::TEST, $now)
			->setSubject(self::TEST)
			->setAffectedUser($uid);
		$this->manager->publish($event);
	}

	private function setting(string $what): ActivitySettings {
		return match (true) {
			str_starts_with($what, 'group.') => $this->groups,
			str_starts_with($what, 'dossier.') => $this->work,
			default => $this->calls,
		};
	}
}
