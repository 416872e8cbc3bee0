<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Core\Problem\TooLarge;

/** What can go wrong with folders and documents, in words that say what to do. */
final readonly class FilesProblems extends Problems {
	public function coordinatorsOnly(): Forbidden {
		return new Forbidden('not-coordinator', $this->l10n->t('Only coordinators of the group can do this.'));
	}

	private function switchedOff(): Conflict {
		return new Conflict('folder-off', $this->l10n->t('The group has no shared folder. A coordinator can switch it on in the details of the group.'));
	}

	public function closed(): Conflict {
		return new Conflict('group-closed', $this->l10n->t('This group is closed. A coordinator can open it again.'));
	}

	public function noFolder(): Conflict {
		return new Conflict('no-folder', $this->l10n->t('There is no shared folder yet. Make one first.'));
	}

	public function beingMade(): Conflict {
		return new Conflict('being-made', $this->l10n->t('The folder is being made at this moment. Look again in a minute.'));
	}

	public function nobodyToOwn(): Conflict {
		return new Conflict('nobody-to-own', $this->l10n->t('No member of the group can have the folder in their files. Ask an administrator to allow a coordinator to use and share files.'));
	}

	public function folderGone(): Conflict {
		return new Conflict('folder-gone', $this->l10n->t('The shared folder of the group is no longer there. A coordinator can make a new one on the page of the group.'));
	}

	public function notInFolder(): Conflict {
		return new Conflict('not-in-folder', $this->l10n->t('The shared folder is not in your Files. Open the page of the group and put it there first.'));
	}

	/** @param bool $active whether the group works */
	public function notGrowing(bool $active): Conflict {
		return $active ? $this->switchedOff() : $this->closed();
	}

	/** @param string $owner name of who has the folder */
	public function refused(Trouble $trouble, string $owner): Conflict {
		return new Conflict('folder-refused', (new FolderWords($this->l10n))->of($trouble, $owner));
	}

	public function cannotTake(): Conflict {
		return new Conflict('cannot-take', $this->l10n->t('The folder could not be moved to this person: there may be too little space in their files, or somebody is writing in the folder now. Choose somebody else, or try again later.'));
	}

	public function badOwner(): Invalid {
		return $this->field('uid', $this->l10n->t('Choose another member of the group.'));
	}

	public function badTemplate(): Invalid {
		return $this->field('templateId', $this->l10n->t('Choose a folder inside the shared folder of the group.'));
	}

	public function noSuchFile(): NotFound {
		return new NotFound('no-such-file', $this->l10n->t('You cannot open this file, or it is not there. Choose another one.'));
	}

	public function notAFile(): Invalid {
		return $this->field('fileId', $this->l10n->t('Choose a file, not a folder.'));
	}

	public function lookOnly(): Forbidden {
		return new Forbidden('look-only', $this->l10n->t('Whoever shares this file with you lets you look at it, not copy it. Attach it without a copy, or ask that person.'));
	}

	public function tooMany(): Conflict {
		return new Conflict('too-many-documents', $this->l10n->t('There are already as many documents on the list as it can hold. Put more into the folder itself.'));
	}

	public function notYourDocument(): Forbidden {
		return new Forbidden('not-your-document', $this->l10n->t('Only who attached the document, or a coordinator, can take it off the list.'));
	}

	public function noUpload(): Malformed {
		$message = $this->l10n->t('Choose a file.');
		return new Malformed('no-file', $message, ['file' => $message]);
	}

	public function tooLarge(int $megabytes): TooLarge {
		return new TooLarge('too-large', $this->l10n->t('This file is larger than %s MB. Put it into the folder in Files instead.', [(string)$megabytes]));
	}

	public function notStored(): Conflict {
		return new Conflict('not-stored', $this->l10n->t('The file could not be stored: there may be too little space, or you may only read the folder. Ask who has the folder.'));
	}

	public function noLinks(): Conflict {
		return new Conflict('no-links', $this->l10n->t('This call names no documents that could be fetched. Look at its page for links.'));
	}
}
