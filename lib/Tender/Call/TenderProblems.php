<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Call;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Problems;

/** What can go wrong with calls and imports, in words that say what to do. */
final readonly class TenderProblems extends Problems {
	public function notYours(): Forbidden {
		return new Forbidden('not-yours', $this->l10n->t('Only who added this call, a coordinator of its group or a moderator can change it. Calls from official sources change with their source.'));
	}

	public function mayNotImport(): Forbidden {
		return new Forbidden('may-not-import', $this->l10n->t('Only coordinators, moderators and newsletter editors can import calls. Ask one of them, or add the call by hand.'));
	}

	public function withdrawn(): Conflict {
		return new Conflict('withdrawn', $this->l10n->t('This call was taken back. Put it back first.'));
	}

	public function busy(): Conflict {
		return new Conflict('busy', $this->l10n->t('This import is being worked off at this moment. Wait a few seconds and look again.'));
	}

	public function badDate(): Invalid {
		return $this->field('deadlineDate', $this->l10n->t('This day does not exist. Write it as year-month-day.'));
	}

	public function badLink(): Invalid {
		return $this->field('url', $this->l10n->t('This is not an address of a web page. It starts with https:// or http://.'));
	}

	public function unknownPlaces(): Invalid {
		return $this->field('places', $this->l10n->t('One of these places does not exist. Choose them from the list.'));
	}

	public function unknownThemes(): Invalid {
		return $this->field('themes', $this->l10n->t('One of these themes does not exist. Choose them from the list.'));
	}

	public function unknownCpv(): Invalid {
		return $this->field('cpv', $this->l10n->t('One of these is not a CPV code.'));
	}
}
