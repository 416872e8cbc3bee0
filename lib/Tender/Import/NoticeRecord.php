<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import;

use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\Level;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\NoticeForm;

/** One notice, as a source says it: texts still with the source's language labels, places still as codes. */
final readonly class NoticeRecord {
	/** How much a source tells of the same notice; the richer one decides. */
	private const RANKS = ['eforms' => 3, 'ocds' => 2, 'ted' => 1, 'csv' => 1];

	/**
	 * @param int $number place in the file, from 1
	 * @param ?int $line line in the file, where that helps
	 * @param string $source `eforms`, `ted`, `ocds` or `csv`
	 * @param non-empty-list<string> $keys every name of this call that the source gives (`procedure:…`, `notice:…`,
	 *        `publication:…`); two notices that share one are about the same call
	 * @param ?string $noticeId id of the notice without its version
	 * @param int $issuedAt when the notice was sent, unix seconds; 0 when not said
	 * @param ?string $publishedOn YYYY-MM-DD
	 * @param 'tender'|'call' $type
	 * @param list<array{string, string}> $titles label of the language and text, the notice's own language first
	 * @param list<array{string, string}> $summaries
	 * @param list<string> $noticeLanguages ISO 639-1
	 * @param list<string> $answerLanguages ISO 639-1; empty when not said
	 * @param ?string $cpv main code, 8 digits
	 * @param list<string> $cpvs all codes, lots included
	 * @param list<PlaceHint> $places
	 * @param list<string> $themes names of themes in the source's words
	 * @param list<LotRecord> $lots
	 * @param list<Link> $links
	 * @param string $reason why it changed, in the source's words
	 * @param string $hash SHA-1 of what was read
	 */
	public function __construct(
		public int $number,
		public ?int $line,
		public string $source,
		public string $sourceId,
		public array $keys,
		public string $hash,
		public NoticeForm $form,
		public CallState $state,
		public array $titles,
		public Level $level,
		public string $type = 'tender',
		public ?string $procedureId = null,
		public ?string $noticeId = null,
		public int $noticeVersion = 0,
		public int $issuedAt = 0,
		public ?string $publishedOn = null,
		public ?string $subtype = null,
		public string $buyer = '',
		public array $summaries = [],
		public array $noticeLanguages = [],
		public array $answerLanguages = [],
		public ?string $cpv = null,
		public array $cpvs = [],
		public array $places = [],
		public array $themes = [],
		public ?int $valueCents = null,
		public ?string $currency = null,
		public array $lots = [],
		public ?Deadlines $deadlines = null,
		public array $links = [],
		public string $reason = '',
	) {
	}

	public function rank(): int {
		return self::RANKS[$this->source] ?? 0;
	}

	/** The first title, for reports. */
	public function title(): string {
		return mb_substr(trim($this->titles[0][1] ?? ''), 0, 300);
	}
}
