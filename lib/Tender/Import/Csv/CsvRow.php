<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Import\Csv;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\Money\Money;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCA\SmartCommons\Tender\Import\PlaceHint;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\CpvCode;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\InvalidValue;
use OCA\SmartCommons\Tender\Rules\IsoLanguage;
use OCA\SmartCommons\Tender\Rules\Level;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\NoticeForm;
use OCA\SmartCommons\Tender\Rules\WallTime;

/** One row of our CSV: a call that somebody wrote down, so Brussels time and as few columns as they like. */
final class CsvRow {
	private const LEVELS = [
		'europ' => Level::European, 'eu' => Level::European,
		'fed' => Level::Federal,
		'reg' => Level::Regional, 'gewest' => Level::Regional, 'prov' => Level::Regional, 'gemeenschap' => Level::Regional, 'communaut' => Level::Regional,
		'gemeent' => Level::Municipal, 'commun' => Level::Municipal, 'munic' => Level::Municipal, 'stad' => Level::Municipal, 'ville' => Level::Municipal, 'lokaal' => Level::Municipal, 'local' => Level::Municipal,
		'priv' => Level::Private,
	];

	/** @param list<string> $cells */
	public function __construct(
		private readonly CsvColumns $columns,
		private readonly array $cells,
	) {
	}

	/** @throws Reason */
	public function record(int $number, int $line): NoticeRecord {
		$title = $this->cell('title');
		if ($title === '') {
			throw new Reason(CallReason::NO_TITLE);
		}
		if (mb_strlen($title) > 1000 || mb_strlen($this->cell('summary')) > 20_000 || mb_strlen($this->cell('organisation')) > 300) {
			throw new Reason(Reason::TOO_LONG);
		}
		$languages = IsoLanguage::all(preg_split('~[\s,;/+|]+~', $this->cell('language')) ?: []);
		$label = $languages[0] ?? '';
		$published = $this->date('published');
		$codes = $this->codes();
		$cents = $this->cents();
		return new NoticeRecord(
			number: $number,
			line: $line,
			source: 'csv',
			sourceId: mb_substr($this->cell('id') === '' ? $this->cell('url') : $this->cell('id'), 0, 190),
			keys: [$this->key()],
			hash: sha1(implode("\x1F", array_map($this->cell(...), ['title', 'organisation', 'level', 'sector', 'language', 'deadline_date', 'deadline_time', 'url', 'summary', 'place', 'cpv', 'value', 'published', 'type', 'id']))),
			form: NoticeForm::Competition,
			state: CallState::Open,
			titles: [[$label, $title]],
			level: $this->level(),
			type: preg_match('/^(aanbesteding|march|public tender|tender|overheidsopdracht)/i', CsvColumns::plain($this->cell('type'))) === 1 ? 'tender' : 'call',
			issuedAt: $published === null ? 0 : (new \DateTimeImmutable($published . ' 00:00 UTC'))->getTimestamp(),
			publishedOn: $published,
			buyer: $this->cell('organisation'),
			summaries: $this->cell('summary') === '' ? [] : [[$label, $this->cell('summary')]],
			noticeLanguages: $languages,
			answerLanguages: $languages,
			cpv: $codes[0] ?? null,
			cpvs: $codes,
			places: array_map(static fn (string $name): PlaceHint => new PlaceHint('', '', $name), $this->words('place')),
			themes: $this->words('sector'),
			valueCents: $cents,
			currency: $cents === null ? null : 'EUR',
			deadlines: Deadlines::of($this->deadline($published)),
			links: $this->links(),
		);
	}

	public function title(): string {
		return mb_substr($this->cell('title'), 0, 300);
	}

	/** The number that the organisation gave, else the link with the title: the same row twice is one call. */
	private function key(): string {
		$names = $this->cell('id') === ''
			? ['row', $this->cell('url'), CsvColumns::plain($this->cell('title')), CsvColumns::plain($this->cell('organisation'))]
			: ['id', CsvColumns::plain($this->cell('organisation')), $this->cell('id')];
		return 'csv:' . sha1(implode("\x1F", $names));
	}

	/** @throws Reason */
	private function level(): Level {
		$word = CsvColumns::plain($this->cell('level'));
		if ($word === '') {
			return Level::guess('', $this->cell('organisation'), Level::Private);
		}
		foreach (self::LEVELS as $start => $level) {
			if (str_starts_with($word, $start)) {
				return $level;
			}
		}
		throw new Reason(CallReason::BAD_LEVEL, ['level' => mb_substr($this->cell('level'), 0, 60)]);
	}

	/**
	 * @return list<LotDeadline>
	 * @throws Reason
	 */
	private function deadline(?string $published): array {
		$date = $this->date('deadline_date');
		if ($date === null) {
			return [];
		}
		$time = $this->time($this->cell('deadline_time'));
		return [new LotDeadline(Deadline::of(DeadlineKind::Submission, WallTime::parse($date, $time), Deadline::BRUSSELS, $published))];
	}

	/**
	 * Reads 31/12/2026, 31-12-2026, 31.12.2026 and 2026-12-31: the day comes before the month, as in Belgium.
	 *
	 * @throws Reason
	 */
	private function date(string $column): ?string {
		$written = $this->cell($column);
		if ($written === '') {
			return null;
		}
		$iso = preg_match('~^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})$~D', $written, $d) === 1
			? sprintf('%04d-%02d-%02d', (int)$d[3], (int)$d[2], (int)$d[1])
			: (preg_match('~^\d{4}[/-]\d{1,2}[/-]\d{1,2}(?:[T ]00:00(?::00)?)?$~D', $written) === 1 ? vsprintf('%04d-%02d-%02d', array_map(intval(...), preg_split('~[/\-T ]~', $written) ?: [])) : $written);
		try {
			return WallTime::parse($iso)->date;
		} catch (InvalidValue) {
			throw new Reason(CallReason::BAD_DATE, ['date' => mb_substr($written, 0, 40)]);
		}
	}

	/**
	 * Reads 17:00, 17.00, 17u00, 17h, 17 h 30.
	 *
	 * @throws Reason
	 */
	private function time(string $written): ?string {
		if ($written === '') {
			return null;
		}
		$read = preg_match('/^(\d{1,2})\s*(?:[:.uhUH]\s*(\d{2})?(?::00)?|$)$/D', $written, $t) === 1;
		if (!$read || (int)$t[1] > 24 || (int)($t[2] ?? 0) > 59 || (int)$t[1] === 24 && (int)($t[2] ?? 0) > 0) {
			throw new Reason(CallReason::BAD_TIME, ['time' => mb_substr($written, 0, 40)]);
		}
		return sprintf('%02d:%02d', (int)$t[1], (int)($t[2] ?? 0));
	}

	/**
	 * @return list<string>
	 * @throws Reason
	 */
	private function codes(): array {
		$codes = [];
		foreach ($this->words('cpv') as $written) {
			$codes[] = (CpvCode::read($written) ?? throw new Reason(CallReason::BAD_CPV, ['cpv' => mb_substr($written, 0, 40)]))->code;
		}
		return array_values(array_unique($codes));
	}

	/** @throws Reason */
	private function cents(): ?int {
		$written = $this->cell('value');
		if ($written === '') {
			return null;
		}
		$money = Money::parse($written);
		if ($money === null || $money->cents < 0 || $money->currency !== 'EUR') {
			throw new Reason(CallReason::BAD_VALUE, ['value' => mb_substr($written, 0, 40)]);
		}
		return $money->cents;
	}

	/**
	 * @return list<Link>
	 * @throws Reason
	 */
	private function links(): array {
		$url = $this->cell('url');
		if ($url === '') {
			return [];
		}
		$link = Link::to(Link::NOTICE, preg_match('/^www\./i', $url) === 1 ? 'https://' . $url : $url);
		return [$link ?? throw new Reason(CallReason::BAD_URL, ['url' => mb_substr($url, 0, 80)])];
	}

	/** @return list<string> */
	private function words(string $column): array {
		$words = array_map(trim(...), preg_split('/[,;|\n]+/', $this->cell($column)) ?: []);
		return array_values(array_unique(array_filter($words, static fn (string $word): bool => $word !== '')));
	}

	private function cell(string $column): string {
		return $this->columns->cell($this->cells, $column);
	}
}
