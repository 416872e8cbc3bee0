<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\News;

use OCA\SmartCommons\Core\News\NewsAction;
use OCA\SmartCommons\Core\News\NewsEntry;
use OCA\SmartCommons\Core\News\NewsKind;
use OCA\SmartCommons\Core\News\NewsSource;
use OCA\SmartCommons\Core\News\Rhythm;
use OCP\IL10N;

/** What groups have to tell, in words. */
final class GroupNews implements NewsSource {
	public const REQUEST = 'group.request';
	public const INVITATION = 'group.invitation';
	public const ACCEPTED = 'group.accepted';
	public const DECLINED = 'group.declined';
	public const ROLE = 'group.role';
	public const JOINED = 'group.joined';

	public function kinds(IL10N $l10n): array {
		return [
			new NewsKind(self::INVITATION, $l10n->t('Somebody invites me to a group'), Rhythm::Now, waiting: true),
			new NewsKind(self::ACCEPTED, $l10n->t('A group takes me in'), Rhythm::Now),
			new NewsKind(self::DECLINED, $l10n->t('A group doesn’t take me in'), Rhythm::Now),
			new NewsKind(self::ROLE, $l10n->t('I get another role in a group'), Rhythm::Now),
			new NewsKind(self::REQUEST, $l10n->t('Somebody asks to join a group that I coordinate'), Rhythm::Now, leaders: true, waiting: true),
			new NewsKind(self::JOINED, $l10n->t('Somebody joined a group that I coordinate'), Rhythm::Weekly, leaders: true),
		];
	}

	public function sentence(NewsEntry $news, IL10N $l10n): string {
		$named = $news->actor !== null;
		return match ($news->what) {
			self::REQUEST => $named ? $l10n->t('{actor} asks to join {group}') : $l10n->t('Somebody asks to join {group}'),
			self::INVITATION => $named ? $l10n->t('{actor} invites you to {group}') : $l10n->t('You are invited to {group}'),
			self::ACCEPTED => $l10n->t('Welcome: you are now a member of {group}'),
			self::DECLINED => $l10n->t('{group} can’t take you in at this moment'),
			self::ROLE => $news->string('role') === 'coordinator'
				? ($named ? $l10n->t('{actor} made you coordinator of {group}') : $l10n->t('You are now coordinator of {group}'))
				: $l10n->t('You are a member of {group} again, no longer coordinator'),
			default => $named ? $l10n->t('{actor} joined {group}') : $l10n->t('Somebody joined {group}'),
		};
	}

	public function actions(NewsEntry $news, IL10N $l10n): array {
		$group = (string)$news->item->id;
		if ($news->what === self::INVITATION) {
			return [
				new NewsAction($l10n->t('Accept'), 'POST', 'smartcommons.membership.add', ['id' => $group]),
				new NewsAction($l10n->t('Decline'), 'DELETE', 'smartcommons.membership.remove', ['id' => $group, 'uid' => NewsAction::READER]),
			];
		}
		if ($news->what === self::REQUEST && $news->actor !== null) {
			return [
				new NewsAction($l10n->t('Accept'), 'PUT', 'smartcommons.membership.update', ['id' => $group, 'uid' => $news->actor, 'state' => 'member']),
				new NewsAction($l10n->t('Refuse'), 'DELETE', 'smartcommons.membership.remove', ['id' => $group, 'uid' => $news->actor]),
			];
		}
		return [];
	}
}
