<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

use OCA\SmartCommons\Workspace\Notification\Notices;
use OCA\SmartCommons\Workspace\Notification\RichNews;
use OCP\Activity\Exceptions\UnknownActivityException;
use OCP\Activity\IEvent;
use OCP\Activity\IProvider;
use OCP\L10N\IFactory;

/** Words for activities, made when somebody reads them; what that person may no longer see has none. */
final class NewsProvider implements IProvider {
	public function __construct(
		private readonly RichNews $rich,
		private readonly IFactory $l10n,
	) {
	}

	/**
	 * @param string $language
	 * @throws UnknownActivityException
	 */
	public function parse($language, IEvent $event, ?IEvent $previousEvent = null): IEvent {
		if ($event->getApp() !== Notices::APP) {
			throw new UnknownActivityException();
		}
		$l10n = $this->l10n->get(Notices::APP, $language);
		$event->setIcon($this->rich->icon());
		if ($event->getObjectType() === Activities::TEST) {
			return $event->setParsedSubject($l10n->t('The stream of activities shows Smart Commons'));
		}
		$told = $this->rich->tell((int)$event->getObjectId(), $event->getAffectedUser(), $language) ?? throw new UnknownActivityException();
		return $event->setRichSubject($this->rich->text($told, $l10n), $this->rich->objects($told))->setLink($told->url);
	}
}
