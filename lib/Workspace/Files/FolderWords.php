<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCP\IL10N;

/** What is wrong with a folder, in a sentence that says what to do. */
final readonly class FolderWords {
	public function __construct(
		private IL10N $l10n,
	) {
	}

	/** @param string $owner name of who has the folder */
	public function of(Trouble $trouble, string $owner): string {
		return match ($trouble) {
			Trouble::SharingOff => $this->l10n->t('Sharing is switched off on this server, so only %s has the folder. Ask an administrator to switch it on.', [$owner]),
			Trouble::OwnerMayNotShare => $this->l10n->t('%s may not share files on this server, so nobody else has the folder. Give it to somebody who may.', [$owner]),
			Trouble::OnlyOwnGroups => $this->l10n->t('On this server people share only with those in the same group of the server, so some members do not have the folder. Ask an administrator.'),
			Trouble::Refused => $this->l10n->t('The server did not let us share the folder with some members. We try again by ourselves; if this stays, ask an administrator.'),
			Trouble::Declined => $this->l10n->t('You took the folder out of your Files.'),
			Trouble::Gone => $this->l10n->t('The folder was deleted. %s may find it among the deleted files and bring it back; otherwise a coordinator can make a new one.', [$owner]),
			Trouble::Lost => $this->l10n->t('The folder was in the files of somebody whose account is gone, and nobody could take it. An administrator was told. A coordinator can make a new one.'),
			Trouble::Nobody => $this->l10n->t('%s left the group, but nobody else could take the folder. Give it to a member with enough space.', [$owner]),
			Trouble::Template => $this->l10n->t('Not all of the template could be copied. Look in the template folder for what is missing.'),
		};
	}
}
