<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Dossier;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Problems;

/** What can go wrong with a group's work, in words that say what to do. */
final readonly class DossierProblems extends Problems {
	public function onlyCoordinators(): Forbidden {
		return new Forbidden('coordinators-only', $this->l10n->t('Only a coordinator of the group can do this for somebody else. Ask one of them.'));
	}

	public function notYourNote(): Forbidden {
		return new Forbidden('not-your-note', $this->l10n->t('Only who wrote the note, or a coordinator, can remove it.'));
	}

	public function reasonNeeded(): Invalid {
		$reason = $this->l10n->t('Say in a few words why, so that nobody picks it up again in vain.');
		return new Invalid('reason-needed', $reason, ['reason' => $reason]);
	}

	public function cannotMove(): Conflict {
		return new Conflict('cannot-move', $this->l10n->t('It cannot go there from where it is now. Look at the page again for what it can become.'));
	}

	public function inHand(int $dossierId): Conflict {
		return new Conflict('in-hand', $this->l10n->t('Your group already has this call in hand. Open its work to go on there.'), current: ['id' => $dossierId]);
	}

	public function inUse(): Conflict {
		return new Conflict('in-use', $this->l10n->t('Somebody already works on it, so it cannot go back to the inbox. Drop it instead, with a reason.'));
	}

	public function notAMember(): Invalid {
		$sentence = $this->l10n->t('This person is not a member of the group. Invite them to the group first.');
		return new Invalid('not-a-member', $sentence, ['uid' => $sentence]);
	}
}
