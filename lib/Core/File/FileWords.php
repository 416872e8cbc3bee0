<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\File;

use OCP\IL10N;

/** What can be wrong with any file as a whole, in the language of whoever reads it. */
final readonly class FileWords {
	public function __construct(
		private IL10N $l10n,
	) {
	}

	/**
	 * @param int $most bytes that a file may have
	 * @return ?string null for what only some files have
	 */
	public function of(Reason $reason, int $most): ?string {
		$line = $reason->values['line'] ?? '';
		return match ($reason->reason) {
			Reason::EMPTY => $this->l10n->t('The file is empty.'),
			Reason::TOO_LARGE => $this->l10n->t('The file is larger than %s MB. Split it into smaller files.', [(string)intdiv($most, 1024 * 1024)]),
			Reason::TRUNCATED => $line === ''
				? $this->l10n->t('The file stops in the middle. Download it again.')
				: $this->l10n->t('The file stops in the middle, at line %s. Download it again.', [$line]),
			Reason::NOT_XML => $this->l10n->t('There is a mistake in the XML at line %s. Download the file again from its source.', [$line === '' ? '1' : $line]),
			Reason::NOT_JSON => $this->l10n->t('There is a mistake in the JSON. Download the file again from its source.'),
			Reason::DOCTYPE => $this->l10n->t('The file defines its own entities (DOCTYPE). Such files are not read, because they can do harm.'),
			Reason::ENCODING => $this->l10n->t('The letters in the file do not fit its encoding. Save it as UTF-8.'),
			Reason::LEFT => $this->l10n->t('Nobody went on with this file for a week. Upload it again.'),
			Reason::FAILED => $this->l10n->t('It could not be stored. Try again later; an administrator finds the cause in the log.'),
			default => null,
		};
	}
}
