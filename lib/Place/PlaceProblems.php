<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Problems;
use OCA\SmartCommons\Place\Rules\Fault;
use OCA\SmartCommons\Place\Rules\InvalidFacts;

/** What can go wrong with places, in words that say what to do. */
final readonly class PlaceProblems extends Problems {
	/** Every field that is wrong, at once. */
	public function facts(InvalidFacts $invalid): Invalid {
		return new Invalid(
			'invalid',
			$this->l10n->t('Please look at the marked fields.'),
			array_map(fn (array $fault): string => $this->fault($fault[0], $fault[1]), $invalid->faults),
		);
	}

	/** What is wrong with one field, said alone: in a report of an import, beside a field of a form. */
	public function fault(Fault $fault, int|string $arg): string {
		return match ($fault) {
			Fault::Needed => $this->needed(),
			Fault::NotText => $this->l10n->t('This must be a text.'),
			Fault::NotObject => $this->l10n->t('This must be an object with named values.'),
			Fault::NotList => $this->l10n->t('This must be a list.'),
			Fault::NotNumber => $this->l10n->t('This must be a whole number.'),
			Fault::NotYesNo => $this->l10n->t('This must be yes or no.'),
			Fault::TooLong => $this->l10n->n('At most %n character.', 'At most %n characters.', (int)$arg),
			Fault::TooMany => $this->l10n->n('At most %n entry.', 'At most %n entries.', (int)$arg),
			Fault::OutOfRange => $this->l10n->t('This number is too small or too large.'),
			Fault::NotChoice => $this->l10n->t('Choose one of: %s.', [(string)$arg]),
			Fault::NotLink => $this->l10n->t('This is not an address of a web page. It starts with https:// or http://.'),
			Fault::NotMail => $this->l10n->t('This is not an e-mail address. It looks like name@example.org.'),
			Fault::NotPhone => $this->l10n->t('This is not a telephone number. Write digits, such as +32 9 123 45 67.'),
			Fault::NotDay => $this->l10n->t('This day does not exist. Write it as year-month-day.'),
			Fault::NotPosition => $this->l10n->t('Give the latitude and the longitude in degrees, such as 51.05 and 3.72.'),
			Fault::NeedsLocation => $this->l10n->t('Choose the municipality, or put the place on the map. Something that is only online has neither.'),
			Fault::NeedsArea => $this->l10n->t('Choose which province or region it is for.'),
			Fault::NeedsSuccessor => $this->l10n->t('A place that moved or was taken over goes with the place that goes on in its stead; any other has none.'),
			Fault::NeedsPause => $this->l10n->t('Only a place that is closed for a while opens again on a day.'),
			Fault::UnknownField => $this->l10n->t('A place has no such field.'),
			Fault::BadHours => $this->l10n->t('These opening hours can not be read. Fill them in day by day, or write them as text.'),
		};
	}

	public function needed(): string {
		return $this->l10n->t('This is needed.');
	}

	public function unknownThemes(): string {
		return $this->l10n->t('One of these themes does not exist. Choose them from the list.');
	}

	public function unknownLocation(): string {
		return $this->l10n->t('Choose a municipality from the list.');
	}

	public function unknownArea(): string {
		return $this->l10n->t('Choose the area from the list: it must be of the kind that you chose.');
	}

	public function unknownSuccessor(): string {
		return $this->l10n->t('The place that goes on in its stead does not exist, or it is this place itself.');
	}

	public function unknownEquipment(): string {
		return $this->l10n->t('This is not in the catalogue any more. Choose it again, or give it a name.');
	}

	public function farAway(int $km, string $municipality): string {
		return $this->l10n->t('This point is %1$s km from %2$s. Put it right, or choose another municipality.', [(string)$km, $municipality]);
	}

	/** @param non-empty-array<string, string> $fields */
	public function wrong(array $fields): Invalid {
		return new Invalid('invalid', $this->l10n->t('Please look at the marked fields.'), $fields);
	}

	public function hiddenStreet(): string {
		return $this->l10n->t('To keep the street from others, choose the municipality: they see that instead.');
	}

	public function notYours(): Forbidden {
		return new Forbidden('not-yours', $this->l10n->t('Only who answers for this place, a coordinator of its group, a steward of its area or a moderator changes it at once. Suggest the change instead: one of them looks at it.'));
	}

	public function nothingSuggested(): Invalid {
		return $this->field('fields', $this->l10n->t('Change at least one thing: what you sent is how it is already.'));
	}

	public function reasonNeeded(): Invalid {
		return $this->field('reason', $this->l10n->t('Write a sentence for who suggested it.'));
	}

	public function notToDecide(): Forbidden {
		return new Forbidden('not-yours', $this->l10n->t('Others decide on this suggestion: who answers for the place, a coordinator of its group, a steward of its area or a moderator.'));
	}

	public function notSuggestedByYou(): Forbidden {
		return new Forbidden('not-yours', $this->l10n->t('Only who suggested this can do that.'));
	}

	/** @param array<string, mixed> $current the contract's Suggestion */
	public function changedSince(array $current): Conflict {
		return new Conflict('changed-since', $this->l10n->t('Somebody else changed a field since this was suggested. Look at how it is now, and decide again.'), current: $current);
	}

	public function noSuchVersion(): Invalid {
		return $this->field('version', $this->l10n->t('The history of this place has no such moment.'));
	}

	public function unknownAreas(): Invalid {
		return $this->field('locations', $this->l10n->t('One of these areas does not exist. Choose them from the list.'));
	}

	public function gone(): Conflict {
		return new Conflict('gone', $this->l10n->t('This place is not there any more. Suggest a change if it is.'));
	}

	public function knownEquipment(string $name): Conflict {
		return new Conflict('known', $this->l10n->t('“%s” is in the catalogue already.', [$name]));
	}

	public function tooManySearches(int $most): Conflict {
		return new Conflict('too-many', $this->l10n->n('You can keep at most %n search. Forget one first.', 'You can keep at most %n searches. Forget one first.', $most));
	}

	/** @param list<array<string, mixed>> $candidates the contract's PlaceSummary */
	public function possibleDouble(array $candidates): Conflict {
		return new Conflict(
			'possible-duplicate',
			$this->l10n->t('This place may be known already. Look at those that are like it; if it is none of them, say so and save again.'),
			current: ['candidates' => $candidates],
		);
	}
}
