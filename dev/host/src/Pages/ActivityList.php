<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\Activity\Exceptions\UnknownActivityException;
use OCP\Activity\IEvent;
use OCP\Activity\IManager;
use OCP\IUserManager;
use OCP\L10N\IFactory;
use SmartCommons\DevHost\Services\Activity\ActivityStore;

/**
 * A member's activities, worded by the app's providers, in the shape of the activity app.
 *
 * @psalm-type ActivityData = array{activity_id: int, app: string, type: string, user: string, datetime: string, object_type: string, object_id: int, subject: string, subject_rich: array{string, array<string, mixed>|\stdClass}, link: string, icon: string}
 */
final class ActivityList {
	private const LIMIT = 50;

	public function __construct(
		private readonly ActivityStore $store,
		private readonly IManager $manager,
		private readonly IFactory $l10n,
		private readonly IUserManager $users,
	) {
	}

	/** @return list<ActivityData> newest first; what no provider has words for is left out */
	public function of(string $uid): array {
		$language = $this->l10n->getUserLanguage($this->users->get($uid));
		$list = [];
		foreach ($this->store->newest($uid, self::LIMIT) as $id => $event) {
			$event = $this->parse($event, $language);
			if ($event !== null) {
				$list[] = self::data($id, $event);
			}
		}
		return $list;
	}

	private function parse(IEvent $event, string $language): ?IEvent {
		foreach ($this->manager->getProviders() as $provider) {
			try {
				$event = $provider->parse($language, $event);
			} catch (UnknownActivityException) {
				continue;
			}
		}
		return $event->isValidParsed() ? $event : null;
	}

	/** @return ActivityData */
	private static function data(int $id, IEvent $event): array {
		return [
			'activity_id' => $id,
			'app' => $event->getApp(),
			'type' => $event->getType(),
			'user' => $event->getAuthor(),
			'datetime' => date('c', $event->getTimestamp()),
			'object_type' => $event->getObjectType(),
			'object_id' => (int)$event->getObjectId(),
			'subject' => $event->getParsedSubject(),
			'subject_rich' => [$event->getRichSubject(), $event->getRichSubjectParameters() ?: new \stdClass()],
			'link' => $event->getLink(),
			'icon' => $event->getIcon(),
		];
	}
}
