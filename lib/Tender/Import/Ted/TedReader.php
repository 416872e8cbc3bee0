<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Ted;

use OCA\SmartCommons\Core\File\Json;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\NoticeReader;
use OCA\SmartCommons\Tender\Import\RefusedRecord;

/** Answers of the TED search API, version 3: `{notices: […]}`, or a bare list of notices. */
final class TedReader implements NoticeReader {
	public function form(): string {
		return 'ted';
	}

	public function recognises(string $head, string $name): bool {
		return preg_match('/^(?:\xEF\xBB\xBF)?\s*[\[{]/', $head) === 1
			&& preg_match('/"(?:notices|publication-number|notice-identifier|totalNoticeCount|iterationNextToken)"\s*:/', $head) === 1;
	}

	public function read(string $bytes): iterable {
		$answer = Json::decode($bytes, NoticeReader::MAX_BYTES);
		$error = Json::text($answer, 'error', 'type');
		if ($error !== '' || Json::at($answer, 'message') !== null && Json::at($answer, 'notices') === null) {
			throw new Reason(CallReason::SOURCE_ERROR, ['error' => mb_substr($error === '' ? Json::text($answer, 'message') : $error, 0, 200)]);
		}
		/** @var mixed $notices */
		$notices = Json::at($answer, 'notices') ?? (array_is_list($answer) ? $answer : [$answer]);
		$number = 0;
		/** @var mixed $notice */
		foreach (is_array($notices) ? $notices : [] as $notice) {
			$number++;
			yield $this->record($notice, $number);
		}
	}

	private function record(mixed $notice, int $number): \OCA\SmartCommons\Tender\Import\NoticeRecord|RefusedRecord {
		if (!is_array($notice)) {
			return new RefusedRecord($number, null, '', new Reason(Reason::BAD_RECORD));
		}
		$one = new TedNotice($notice);
		try {
			return $one->record($number);
		} catch (Reason $reason) {
			return new RefusedRecord($number, null, $one->title(), $reason);
		}
	}
}
