<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Core\File\FileWords;
use OCA\SmartCommons\Core\File\Reason;
use OCP\IL10N;

/** Reasons in the language of whoever reads them, each saying what can be done. */
final readonly class ReasonText {
	public function __construct(
		private IL10N $l10n,
		private FileWords $files,
	) {
	}

	public function of(?Reason $reason): string {
		return $reason === null ? '' : $this->files->of($reason, NoticeReader::MAX_BYTES) ?? $this->file($reason) ?? $this->record($reason) ?? $this->value($reason);
	}

	/** What is wrong with a whole file. */
	private function file(Reason $reason): ?string {
		return match ($reason->reason) {
			Reason::TOO_COMPLEX => $this->l10n->t('The file has far more parts than a file of calls. Check that it is the right one.'),
			Reason::UNKNOWN_FILE => $this->l10n->t('This kind of file cannot be read. Use an eForms notice (XML), an answer of TED (JSON), an OCDS package (JSON) or our CSV template.'),
			Reason::ROOT => $this->l10n->t('This XML is not an eForms notice: it starts with "%s".', [$reason->values['root'] ?? '']),
			Reason::NO_RECORDS => $this->l10n->t('There are no calls in the file.'),
			CallReason::NO_TITLE_COLUMN => $this->l10n->t('No column is called "title". Take our template, or name the columns as it does.'),
			CallReason::SOURCE_ERROR => $this->l10n->t('This is an error message of TED, not a list of notices: %s', [$reason->values['error'] ?? '']),
			default => null,
		};
	}

	/** What is wrong with one record, or why it changed nothing. */
	private function record(Reason $reason): ?string {
		return match ($reason->reason) {
			CallReason::NO_ID => $this->l10n->t('The notice has no number, so it cannot be recognised later. Download it again from its source.'),
			CallReason::NO_TITLE => $this->l10n->t('There is no title.'),
			CallReason::NO_FORM => $this->l10n->t('The notice does not say what it is (subtype "%s"), so it is not clear whether one can still answer.', [$reason->values['subtype'] ?? '']),
			CallReason::EMPTY_ORGANISATION => $this->l10n->t('One of the organisations in the notice is empty. The notice is incomplete.'),
			CallReason::LOT_WITHOUT_CPV => $this->l10n->t('Lot %s does not say what is bought (no CPV code). The notice is incomplete.', [$reason->values['lot'] ?? '']),
			Reason::BAD_RECORD => $this->l10n->t('This is not a notice.'),
			CallReason::OLDER => $this->l10n->t('A newer version is already here. This one was kept in the history.'),
			default => null,
		};
	}

	/** What is wrong with one value. */
	private function value(Reason $reason): string {
		return match ($reason->reason) {
			CallReason::BAD_DATE => $this->l10n->t('The date "%s" does not exist. Write it as 31/12/2026 or 2026-12-31.', [$reason->values['date'] ?? '']),
			CallReason::BAD_TIME => $this->l10n->t('The time "%s" cannot be read. Write it as 17:00.', [$reason->values['time'] ?? '']),
			CallReason::BAD_LEVEL => $this->l10n->t('The level "%s" is not known. Choose European, federal, regional, municipal or private.', [$reason->values['level'] ?? '']),
			CallReason::BAD_URL => $this->l10n->t('The link "%s" is not an address of a web page. It starts with https:// or http://.', [$reason->values['url'] ?? '']),
			CallReason::BAD_VALUE => $this->l10n->t('The amount "%s" cannot be read. Write it as 12500 or 12.500,50.', [$reason->values['value'] ?? '']),
			CallReason::BAD_CPV => $this->l10n->t('"%s" is not a CPV code. A code has eight digits, such as 92312200.', [$reason->values['cpv'] ?? '']),
			Reason::TOO_LONG => $this->l10n->t('One of the texts is too long. A title has at most 1,000 characters, a summary 20,000.'),
			default => $this->l10n->t('It could not be stored. Try again later; an administrator finds the cause in the log.'),
		};
	}
}
