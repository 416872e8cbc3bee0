<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Demo;

use OCA\SmartCommons\Tender\Import\LotRecord;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCA\SmartCommons\Tender\Import\PlaceHint;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\Deadline;
use OCA\SmartCommons\Tender\Rules\DeadlineKind;
use OCA\SmartCommons\Tender\Rules\Deadlines;
use OCA\SmartCommons\Tender\Rules\Level;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\LotDeadline;
use OCA\SmartCommons\Tender\Rules\NoticeForm;
use OCA\SmartCommons\Tender\Rules\WallTime;

/**
 * The calls of the demonstration, as a source would give them: written out in calls.json, and for measuring as many
 * more as wanted, made from these. Dates are counted from the day given.
 *
 * @psalm-type DemoCall = array{level: string, type: 'tender'|'call', buyer: string, places: list<string>, cpv: non-empty-list<string>, publishedDaysAgo: int, dueInDays: ?int, dueTime: ?string, valueEuro: int, languages: list<string>, titles: array<string, string>, summaries: array<string, string>, lots?: list<array<string, string>>, state?: string}
 */
final class DemoCalls {
	/** The source's offset is wrong for one of them, as happens, so that the warning can be seen. */
	private const WRONG_OFFSET = 1;
	/** One of them got a later deadline, so that versions can be seen. */
	private const MOVED = 5;

	private const WIDE_SPREAD = 150;

	/** @var ?list<DemoCall> */
	private ?array $calls = null;

	/** @return iterable<NoticeRecord> */
	public function written(\DateTimeImmutable $today): iterable {
		foreach ($this->calls() as $i => $call) {
			yield $this->record($call, $i, $today, $i === self::MOVED ? -14 : 0, 1);
		}
		yield $this->record($this->calls()[self::MOVED], self::MOVED, $today, 0, 2);
	}

	/**
	 * More calls with other dates, buyers and places: enough to measure with, always the same for the same number.
	 *
	 * @return iterable<NoticeRecord>
	 */
	public function more(int $from, int $until, \DateTimeImmutable $today): iterable {
		$calls = $this->calls();
		for ($n = $from; $n < $until; $n++) {
			$base = $calls[$n % count($calls)];
			$other = $calls[intdiv($n, 7) % count($calls)];
			$base['buyer'] = $other['buyer'];
			$base['places'] = $other['places'];
			$base['level'] = $other['level'];
			$base['cpv'] = array_values(array_unique([...$base['cpv'], $calls[intdiv($n, 61) % count($calls)]['cpv'][0]]));
			$base['titles'] = array_map(static fn (string $title): string => $title . ' ' . $n, $base['titles']);
			$base['summaries'] = $base['summaries'] + $other['summaries'];
			$base['valueEuro'] = 1000 + $n * 7919 % 900000;
			if (($base['state'] ?? 'open') === 'open') {
				// one in four is still open, as in a real year of notices
				$base['dueInDays'] = $n * 31 % self::WIDE_SPREAD * ($n % 4 === 0 ? 1 : -1);
			}
			$base['publishedDaysAgo'] = max(0, -($base['dueInDays'] ?? 0)) + $n % 40;
			yield $this->record($base, $n, $today, 0, 1);
		}
	}

	/** @param DemoCall $call */
	private function record(array $call, int $n, \DateTimeImmutable $today, int $sooner, int $version): NoticeRecord {
		$published = self::daysFrom($today, -$call['publishedDaysAgo']);
		$deadlines = [];
		if ($call['dueInDays'] !== null) {
			$due = self::daysFrom($today, $call['dueInDays'] + $sooner);
			$wrong = $n === self::WRONG_OFFSET ? ($due->format('P') === '+01:00' ? '+02:00' : '+01:00') : $due->format('P');
			$wall = WallTime::parse($due->format('Y-m-d'), $call['dueTime'] === null ? null : $call['dueTime'] . ':00' . $wrong);
			$deadlines[] = new LotDeadline(Deadline::of(DeadlineKind::Submission, $wall, Deadline::BRUSSELS, $published->format('Y-m-d')));
			if ($call['type'] === 'tender' && $call['dueInDays'] > 15) {
				$ask = self::daysFrom($due, -8);
				$questions = WallTime::parse($ask->format('Y-m-d'), '17:00:00' . $ask->format('P'));
				$deadlines[] = new LotDeadline(Deadline::of(DeadlineKind::Questions, $questions, Deadline::BRUSSELS, $published->format('Y-m-d')));
			}
		}
		$lots = [];
		foreach ($call['lots'] ?? [] as $i => $titles) {
			$lots[] = new LotRecord(sprintf('LOT-%04d', $i + 1), self::labelled($titles), sme: true);
		}
		$state = match ($call['state'] ?? 'open') {
			'planned' => CallState::Planned,
			'awarded' => CallState::Awarded,
			'cancelled' => CallState::Cancelled,
			default => CallState::Open,
		};
		return new NoticeRecord(
			number: $n + 1,
			line: null,
			source: $call['type'] === 'tender' ? 'eforms' : 'csv',
			sourceId: 'demo-' . $n,
			keys: ['own:demo-' . $n],
			hash: sha1("demo $n $version"),
			form: $state === CallState::Awarded ? NoticeForm::Result : ($state === CallState::Planned ? NoticeForm::Planning : NoticeForm::Competition),
			state: $state,
			titles: self::labelled($call['titles']),
			level: Level::from($call['level']),
			type: $call['type'],
			noticeId: 'demo-' . $n,
			noticeVersion: $version,
			issuedAt: $published->getTimestamp() + $version,
			publishedOn: $published->format('Y-m-d'),
			buyer: $call['buyer'],
			summaries: self::labelled($call['summaries']),
			noticeLanguages: array_values(array_intersect(array_keys($call['titles']), ['nl', 'fr', 'en'])),
			answerLanguages: $call['languages'],
			cpv: $call['cpv'][0],
			cpvs: $call['cpv'],
			places: self::places($call['places']),
			valueCents: $call['valueEuro'] * 100,
			currency: 'EUR',
			lots: $lots,
			deadlines: Deadlines::of($deadlines, array_map(static fn (LotRecord $lot): string => $lot->id, $lots)),
			links: Link::unique([
				Link::to(Link::NOTICE, "https://example.org/demo/$n"),
				$call['type'] === 'tender' ? Link::to(Link::DOCUMENTS, "https://example.org/demo/$n/documents") : null,
			]),
			reason: $version > 1 ? 'Two weeks more, at the request of candidates' : '',
		);
	}

	private static function daysFrom(\DateTimeImmutable $day, int $days): \DateTimeImmutable {
		$interval = new \DateInterval('P' . abs($days) . 'D');
		return $days < 0 ? $day->sub($interval) : $day->add($interval);
	}

	/**
	 * @param array<string, string> $texts
	 * @return list<array{string, string}>
	 */
	private static function labelled(array $texts): array {
		$labelled = [];
		foreach ($texts as $language => $text) {
			$labelled[] = [$language, $text];
		}
		return $labelled;
	}

	/**
	 * @param list<string> $codes
	 * @return list<PlaceHint> none for what is meant for all of the European Union
	 */
	private static function places(array $codes): array {
		$codes = array_values(array_filter($codes, static fn (string $code): bool => $code !== 'EU'));
		return array_map(static fn (string $code): PlaceHint => new PlaceHint($code), $codes);
	}

	/** @return list<DemoCall> */
	private function calls(): array {
		if ($this->calls === null) {
			/** @var array{calls: list<DemoCall>} $data our own file */
			$data = json_decode((string)file_get_contents(__DIR__ . '/calls.json'), true, 512, JSON_THROW_ON_ERROR);
			$this->calls = $data['calls'];
		}
		return $this->calls;
	}
}
