<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Pages;

use OCP\IGroupManager;
use OCP\IURLGenerator;
use OCP\IUser;
use OCP\L10N\IFactory;
use SmartCommons\DevHost\Security\CsrfTokens;
use SmartCommons\DevHost\Talk\TalkApp;

/** What the header bar of a member's page shows at its end: bell, and the member's menu. */
final class Header {
	private const LANGUAGES = ['nl' => 'Nederlands', 'fr' => 'Français', 'en' => 'English'];

	public function __construct(
		private readonly IURLGenerator $urls,
		private readonly IGroupManager $groups,
		private readonly NotificationList $notifications,
		private readonly IFactory $l10n,
		private readonly CsrfTokens $csrf,
		private readonly Themes $themes,
		private readonly TalkApp $talk,
	) {
	}

	/** @return array{unread: int, isAdmin: bool, language: string, languages: array<string, string>, theme: string, avatar: string, logout: string, notifications: string, files: string, outbox: string, search: string, cloud: array<string, string>} */
	public function of(IUser $user): array {
		$language = substr($this->l10n->getUserLanguage($user), 0, 2);
		return [
			'unread' => $this->notifications->count($user->getUID()),
			'isAdmin' => $this->groups->isAdmin($user->getUID()),
			'language' => $language,
			'languages' => self::LANGUAGES,
			'theme' => $this->themes->enabled($user)[0] ?? Themes::DEFAULT,
			'avatar' => $this->urls->linkToRoute('core.avatar.getAvatar', ['userId' => $user->getUID(), 'size' => 64]),
			'logout' => $this->urls->linkToRoute('core.login.logout', ['requesttoken' => $this->csrf->masked()]),
			'notifications' => $this->urls->linkToRoute('core.hostpage.notifications'),
			'files' => $this->urls->linkToRoute('core.files.index'),
			'settings' => $this->urls->linkToRoute('core.adminsettings.index', ['section' => 'overview']),
			'outbox' => $this->urls->linkToRoute('core.hostpage.mail'),
			'search' => $this->urls->linkToRoute('core.cloudpage.search'),
			'cloud' => ($this->talk->isOn() ? ['Conversations' => $this->urls->linkToRoute('spreed.page.index')] : []) + [
				'Dashboard' => $this->urls->linkToRoute('core.cloudpage.dashboard'),
				'Calendar' => $this->urls->linkToRoute('core.cloudpage.calendar'),
				'Contacts' => $this->urls->linkToRoute('core.cloudpage.people'),
				'Activity' => $this->urls->linkToRoute('core.hostpage.activity'),
				'Links that unfold' => $this->urls->linkToRoute('core.cloudpage.links'),
			],
		];
	}
}
