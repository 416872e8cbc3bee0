<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Problems;

/** What can go wrong with conversations. */
final readonly class RoomProblems extends Problems {
	public function coordinatorsOnly(): Forbidden {
		return new Forbidden('not-coordinator', $this->l10n->t('Only coordinators of the group can do this.'));
	}

	public function noTalk(): Conflict {
		return new Conflict('no-talk', $this->l10n->t('There is no Talk on this server now, so there are no conversations. Ask your administrator.'));
	}

	public function cannotLook(): Conflict {
		return new Conflict('no-people', $this->l10n->t('This server doesn’t let us look into conversations, so none can be linked. Make a new one.'));
	}

	public function alreadyThere(): Conflict {
		return new Conflict('room-there', $this->l10n->t('There is a conversation already. Undo its link first.'));
	}

	public function none(): Conflict {
		return new Conflict('no-room', $this->l10n->t('There is no conversation now. Load the page again.'));
	}

	public function switchedOff(): Conflict {
		return new Conflict('room-unwanted', $this->l10n->t('This group has no conversation in its settings. Change that first.'));
	}

	public function closed(): Conflict {
		return new Conflict('team-closed', $this->l10n->t('The group is closed. Its conversation stays as it is.'));
	}

	public function nobody(): Conflict {
		return new Conflict('nobody-yet', $this->l10n->t('Nobody takes part yet. Say first that you take part, then there can be a conversation.'));
	}

	public function notInTeam(): Conflict {
		return new Conflict('not-in-team', $this->l10n->t('This is for those who take part.'));
	}

	public function notYours(): Invalid {
		return $this->field('token', $this->l10n->t('This is not a conversation that you moderate. Open it in Talk, and copy its link from there.'));
	}

	public function taken(): Conflict {
		return new Conflict('room-taken', $this->l10n->t('This conversation belongs to another group or dossier already.'));
	}
}
