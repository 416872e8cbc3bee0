<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Http\PageLinks;
use OCP\L10N\IFactory;
use OCP\Notification\INotification;
use OCP\Notification\INotifier;
use OCP\Notification\UnknownNotificationException;

/** Words for what LossNotice tells. */
final class FolderNotifier implements INotifier {
	public function __construct(
		private readonly IFactory $l10n,
		private readonly PageLinks $links,
	) {
	}

	public function getID(): string {
		return 'smartcommons-files';
	}

	public function getName(): string {
		return $this->l10n->get('smartcommons')->t('Shared folders of groups');
	}

	public function prepare(INotification $notification, string $languageCode): INotification {
		if ($notification->getApp() !== 'smartcommons' || $notification->getSubject() !== LossNotice::SUBJECT) {
			throw new UnknownNotificationException();
		}
		$l10n = $this->l10n->get('smartcommons', $languageCode);
		$about = $notification->getSubjectParameters();
		$group = isset($about['group']) && is_string($about['group']) ? $about['group'] : '';
		$owner = isset($about['owner']) && is_string($about['owner']) ? $about['owner'] : '';
		$notification->setParsedSubject($group === ''
			? $l10n->t('A shared folder of a group is lost')
			: $l10n->t('The shared folder of %s is lost', [$group]));
		$notification->setParsedMessage($l10n->t('It was in the files of %s, whose account was deleted, and nobody else in the group could take it. If you have a backup, put the files into a new folder.', [$owner]));
		$notification->setIcon($this->links->icon());
		return $notification;
	}
}
