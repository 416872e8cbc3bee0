<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Import;

use OCA\SmartCommons\Core\File\FileWords;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Problem;
use OCA\SmartCommons\Place\Exchange\PlaceFile;
use OCP\IL10N;

/** What an import says of files, rows and cells, each saying what can be done. */
final readonly class ImportWords {
	public function __construct(
		private IL10N $l10n,
		private FileWords $files,
	) {
	}

	public function file(Reason $reason): string {
		return $this->files->of($reason, PlaceFile::MAX_BYTES) ?? match ($reason->reason) {
			Reason::UNKNOWN_FILE => $this->l10n->t('This kind of file cannot be read. Use CSV, GeoJSON, KML, GPX, or an answer of OpenStreetMap (Overpass), OpenFairDB or GoGoCarto.'),
			Reason::NO_RECORDS => $this->l10n->t('There are no places in the file.'),
			Reason::TOO_COMPLEX => $this->l10n->t('The file has far more parts than a file of places. Check that it is the right one.'),
			default => $this->failed(),
		};
	}

	/** @return non-empty-array<string, string> by column; by '' where it isn't one field's fault */
	public function fields(Problem $problem): array {
		$reasons = [];
		foreach ($problem->fields as $field => $sentence) {
			$reasons[RowFacts::column($field)] = $sentence;
		}
		return $reasons === [] ? ['' => $problem->getMessage()] : $reasons;
	}

	/**
	 * @param array<string, string> $wrong sentences by field
	 * @throws Invalid when there is any
	 */
	public function refuse(array $wrong): void {
		if ($wrong !== []) {
			throw new Invalid('invalid', $this->l10n->t('Please look at the marked fields.'), $wrong);
		}
	}

	public function failed(): string {
		return $this->l10n->t('It could not be stored. Try again later; an administrator finds the cause in the log.');
	}

	public function noName(): string {
		return $this->l10n->t('The row has no name. Fill it in, or say which column has the names.');
	}

	public function notUnderstood(string $written): string {
		return $this->l10n->t('“%s” is not known here. Write it as it is called in the lists of this app, or leave it empty.', [mb_strimwidth($written, 0, 100, '…')]);
	}

	public function notYours(): string {
		return $this->l10n->t('Somebody else keeps the place with this number. Give your list a name of its own.');
	}

	/** The same number stands in an earlier row. */
	public function twice(int $line): string {
		return $this->l10n->t('Line %s has the same number, or the same name at the same address. Leave one of them out.', [(string)$line]);
	}

	public function mayNot(): Forbidden {
		return new Forbidden('may-not-import', $this->l10n->t('Moderators and editors bring files of places; coordinators bring those of their group. You can add a place by hand.'));
	}

	public function busy(): Conflict {
		return new Conflict('busy', $this->l10n->t('Somebody else is working on this file right now. Wait a minute and try again.'));
	}

	public function begun(): Conflict {
		return new Conflict('begun', $this->l10n->t('The first rows were taken in already. Upload the file again to read it differently.'));
	}

	public function decided(): Conflict {
		return new Conflict('decided', $this->l10n->t('This row has been decided already.'));
	}

	public function noNameColumn(): string {
		return $this->l10n->t('Say which column has the names.');
	}

	public function columnTwice(): string {
		return $this->l10n->t('Two columns cannot mean the same. Choose another meaning for one of them, or leave it out.');
	}

	public function noSource(): string {
		return $this->l10n->t('Say whose list this is, in a few words. The next time it comes, it must be called the same.');
	}

	public function noGroup(): string {
		return $this->l10n->t('Only a list that a group keeps can be for a group alone.');
	}
}
