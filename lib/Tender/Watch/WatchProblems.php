<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Watch;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Tender\Rules\InvalidCriteria;

/** What can go wrong with a watch, in words that say what to do. */
final readonly class WatchProblems extends Problems {
	public function onlyCoordinators(): Forbidden {
		return new Forbidden('coordinators-only', $this->l10n->t('Only a coordinator of the group can change what it looks for. Ask one of them.'));
	}

	public function empty(): Invalid {
		$sentence = $this->l10n->t('Give at least one word, subject, place or other mark; otherwise every call would come in.');
		return new Invalid('too-broad', $sentence, ['criteria' => $sentence]);
	}

	public function invalid(InvalidCriteria $invalid): Invalid {
		return $this->field('criteria.' . $invalid->field, $invalid->field === 'maxCents'
			? $this->l10n->t('The highest value must not be lower than the lowest.')
			: $this->l10n->t('This can\'t be used here. Remove it, or choose something from the list.'));
	}

	public function tooMany(int $most): Conflict {
		return new Conflict('too-many', $this->l10n->n('A group can have %n watch at most. Change or remove one.', 'A group can have %n watches at most. Change or remove one.', $most));
	}
}
