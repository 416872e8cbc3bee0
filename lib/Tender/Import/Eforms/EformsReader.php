<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Eforms;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\NoticeReader;
use OCA\SmartCommons\Tender\Import\RefusedRecord;

/** eForms notices (UBL 2.3), one per file, of all subtypes and SDK versions. */
final class EformsReader implements NoticeReader {
	public function form(): string {
		return 'eforms';
	}

	public function recognises(string $head, string $name): bool {
		$start = ltrim(preg_replace('/^\xEF\xBB\xBF/', '', $head) ?? $head);
		return str_starts_with($start, '<') && !str_starts_with(strtolower($start), '<!doctype html') && !str_starts_with(strtolower($start), '<html')
			|| str_starts_with($head, "\xFF\xFE<\0") || str_starts_with($head, "\xFE\xFF\0<");
	}

	public function read(string $bytes): iterable {
		$title = '';
		try {
			$notice = NoticeDocument::parse($bytes);
			$title = $notice->text('cac:ProcurementProject/cbc:Name');
			yield (new EformsNotice($notice))->record(sha1($bytes));
		} catch (Reason $reason) {
			yield new RefusedRecord(1, isset($reason->values['line']) ? (int)$reason->values['line'] : null, mb_substr($title, 0, 300), $reason);
		}
	}
}
