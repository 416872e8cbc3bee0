<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Files;

use OCA\SmartCommons\Workspace\Bridge;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\IL10N;

/** Shared folders, as an administrator sees them. */
final class FilesBridge implements Bridge {
	public function __construct(
		private readonly FolderGateway $files,
		private readonly FolderMapper $folders,
		private readonly ShareGateway $shares,
		private readonly FilesProblems $problems,
	) {
	}

	public function id(): string {
		return 'files';
	}

	public function name(IL10N $l10n): string {
		return $l10n->t('Shared folders');
	}

	public function state(IL10N $l10n): BridgeState {
		if ($this->shares->hindrance('') !== null) {
			return new BridgeState(BridgeState::ABSENT, $l10n->t('Sharing is switched off on this server, so groups have no shared folders. Switch it on under Sharing in the administration settings.'));
		}
		$sentences = [$l10n->t('Each group’s folder is in the files of a coordinator and counts to that person’s space; when the coordinator leaves, it goes to another one. A team folder would belong to nobody, but for that every group would have to be a group of the server too, with its name visible to all.')];
		if ($this->shares->onlyInOwnGroups()) {
			$sentences[] = $l10n->t('People on this server share only with those in the same group of the server, so some members may not get their group’s folder.');
		}
		$days = $this->shares->expiresAfter();
		if ($days !== null) {
			$sentences[] = $l10n->n('This server ends each share after %n day; the app puts that off in time.', 'This server ends each share after %n days; the app puts that off in time.', $days);
		}
		$troubled = $this->folders->troubled();
		if ($troubled > 0) {
			$sentences[] = $l10n->n('%n folder has a problem; the page of its group says which.', '%n folders have a problem; the pages of their groups say which.', $troubled);
		}
		return new BridgeState($troubled > 0 || $this->shares->onlyInOwnGroups() ? BridgeState::PARTLY : BridgeState::WORKS, implode(' ', $sentences));
	}

	public function test(string $uid, IL10N $l10n): string {
		$home = $this->files->home($uid) ?? throw $this->problems->nobodyToOwn();
		$name = $this->files->freeName($home, $l10n->t('Smart Commons test') . '.txt', 'test.txt', false);
		try {
			$home->newFile($name, $l10n->t('This file was written by Smart Commons. You can delete it.') . "\n");
		} catch (\Exception) {
			throw $this->problems->notStored();
		}
		return $l10n->t('There is a file “%s” in your Files now. You can delete it.', [$name]);
	}
}
