<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Notification;

use OCA\SmartCommons\Core\Http\PageLinks;
use OCA\SmartCommons\Core\News\NewsAction;
use OCA\SmartCommons\Core\News\NewsKinds;
use OCA\SmartCommons\Core\News\ToldNews;
use OCP\IL10N;
use OCP\IURLGenerator;
use OCP\L10N\IFactory;
use OCP\Notification\AlreadyProcessedException;
use OCP\Notification\INotification;
use OCP\Notification\InvalidValueException;
use OCP\Notification\IPreloadableNotifier;
use OCP\Notification\NotificationPreloadReason;
use OCP\Notification\UnknownNotificationException;

/** Words for notifications, made when somebody reads them: in that language, of what that person may see then. */
final class NewsNotifier implements IPreloadableNotifier {
	public function __construct(
		private readonly RichNews $rich,
		private readonly NewsKinds $kinds,
		private readonly IFactory $l10n,
		private readonly IURLGenerator $urls,
		private readonly PageLinks $links,
	) {
	}

	public function getID(): string {
		return Notices::APP;
	}

	public function getName(): string {
		return $this->l10n->get(Notices::APP)->t('Smart Commons');
	}

	/** @param INotification[] $notifications */
	public function preloadDataForParsing(array $notifications, string $languageCode, NotificationPreloadReason $reason): void {
		$ours = array_filter(
			$notifications,
			static fn (INotification $one): bool => $one->getApp() === Notices::APP && $one->getObjectType() === Notices::OBJECT,
		);
		foreach (array_unique(array_map(static fn (INotification $one): string => $one->getUser(), $ours)) as $uid) {
			$ids = array_map(
				static fn (INotification $one): int => (int)$one->getObjectId(),
				array_filter($ours, static fn (INotification $one): bool => $one->getUser() === $uid),
			);
			foreach (array_chunk($ids, 900) as $some) {
				$this->rich->preload($some, $uid, $languageCode);
			}
		}
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== Notices::APP) {
			throw new UnknownNotificationException();
		}
		$l10n = $this->l10n->get(Notices::APP, $languageCode);
		return match ($notification->getObjectType()) {
			Notices::OBJECT => $this->news($notification, $languageCode, $l10n),
			Notices::TEST => $notification
				->setParsedSubject($l10n->t('Notifications of Smart Commons work'))
				->setIcon($this->rich->icon())
				->setLink($this->links->page()),
			default => throw new UnknownNotificationException(),
		};
	}

	private function news(INotification $notification, string $language, IL10N $l10n): INotification {
		$id = (int)$notification->getObjectId();
		// the server removes what is over, and leaves out what nobody has words for now
		$told = $this->rich->tell($id, $notification->getUser(), $language)
			?? throw ($this->rich->isHidden($id) ? new UnknownNotificationException() : new AlreadyProcessedException());
		$notification
			->setParsedSubject(strtr($this->rich->text($told, $l10n), ['{item}' => $told->title, '{group}' => $told->group, '{actor}' => $told->actor]))
			->setRichSubject($this->rich->text($told, $l10n), $this->rich->objects($told))
			->setLink($told->url)
			->setIcon($this->rich->icon());
		foreach ($this->kinds->actions($told->news, $l10n) as $place => $action) {
			$this->add($notification, $action, $place === 0, $told);
		}
		return $notification;
	}

	private function add(INotification $notification, NewsAction $action, bool $primary, ToldNews $told): void {
		$args = array_map(
			static fn (string $value): string => $value === NewsAction::READER ? $notification->getUser() : $value,
			$action->args,
		);
		try {
			$notification->addParsedAction($notification->createAction()
				->setLabel(strtolower($action->verb) . '-' . (string)$told->news->id)
				->setParsedLabel($action->label)
				->setLink($this->urls->linkToOCSRouteAbsolute($action->route, $args), $action->verb)
				->setPrimary($primary));
		} catch (InvalidValueException) {
			// an address of more than 256 characters has no room in a notification; the page itself has the button
		}
	}
}
