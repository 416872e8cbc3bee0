<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Import;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCA\SmartCommons\Tender\Import\Readers;
use OCA\SmartCommons\Tender\Import\RefusedRecord;
use OCA\SmartCommons\Tender\Rules\CallState;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/**
 * What each file says, record by record: our own small files always, and the official samples where they are at hand
 * (in the folder that SMARTCOMMONS_SAMPLES names, or beside the project).
 */
final class OfficialSamplesTest extends TestCase {
	/** file => per record: state and `kind date time offset warnings lots`, or the code of the refusal */
	private const OWN = [
		'notice.xml' => [['Open', 'submission 2026-12-15 12:00 +01:00']],
		'notice-published.xml' => [['Open', 'submission 2026-12-15 12:00 +01:00']],
		'change.xml' => [['Open', 'submission 2026-12-22 12:00 +01:00']],
		'cancelled.xml' => [['Cancelled', 'submission 2026-12-15 12:00 +01:00']],
		'award.xml' => [['Awarded']],
		'planning.xml' => [['Planned']],
		'lots.xml' => [[
			'Open',
			'questions 2026-12-01 - +01:00 no-time LOT-0001',
			'participation 2026-12-10 10:00 +02:00 offset-contradicts-zone LOT-0001',
			'interest 2027-01-08 - +01:00 no-time LOT-0002',
			'submission 2031-01-01 00:00 +00:00 offset-contradicts-zone implausible LOT-0003',
		]],
		'unknown-subtype.xml' => [['Open', 'submission 2026-12-15 12:00 +01:00']],
		'no-form.xml' => [CallReason::NO_FORM],
		'impossible-date.xml' => [CallReason::BAD_DATE],
		'ted.json' => [
			['Open', 'submission 2026-12-15 12:00 +01:00'],
			['Open', 'submission 2026-12-18 11:00 +01:00'],
			['Awarded', 'submission 2027-02-01 - +01:00 no-time'],
			['Open', 'submission 2026-12-20 16:00 +01:00', 'submission 2026-12-21 - +01:00 no-time'],
			CallReason::NO_ID,
			Reason::BAD_RECORD,
			CallReason::BAD_DATE,
		],
		'ocds.json' => [
			['Open', 'submission 2026-12-09 17:00 +01:00'],
			['Awarded'],
			CallReason::NO_TITLE,
			['Open', 'questions 2026-12-01 17:00 +01:00', 'submission 2026-12-16 17:00 +01:00'],
		],
		'calls-nl.csv' => [['Open', 'submission 2026-12-31 17:00 -'], ['Open'], CallReason::BAD_DATE, CallReason::BAD_LEVEL, CallReason::NO_TITLE, CallReason::BAD_URL],
		'calls-fr-1252.csv' => [['Open', 'submission 2027-03-31 12:00 -']],
	];

	/** the official samples; where a notice carries an offset that isn't the buyer's, that is said */
	private const OFFICIAL = [
		'eforms/CEI.xml' => [['Open', 'interest 2024-06-09 23:59 +02:00 implausible']],
		'eforms/E3_minimal.xml' => [['Open']],
		'eforms/INVALID_cn_24_empty.xml' => [CallReason::NO_ID],
		'eforms/INVALID_cn_24_multiple.xml' => [CallReason::EMPTY_ORGANISATION],
		'eforms/can-modif_24_duration.xml' => [['Awarded']],
		'eforms/can_24_minimal.xml' => [['Awarded']],
		'eforms/change-cn_24_open_dates.xml' => [['Open', 'submission 2020-06-12 12:00 +01:00']],
		'eforms/change-cn_24_void.xml' => [['Cancelled', 'submission 2020-02-04 10:00 +02:00 offset-contradicts-zone']],
		'eforms/cn-desg_24.xml' => [['Open', 'participation 2020-06-05 12:00 +01:00 offset-contradicts-zone']],
		'eforms/cn-desg_25.xml' => [['Open', 'submission 2023-07-13 15:00 +03:00']],
		'eforms/cn_24_FRA_comments.xml' => [['Open', 'submission 2019-06-24 16:00 +00:00 offset-contradicts-zone']],
		'eforms/cn_24_maximal_100_lots.xml' => [['Open', 'questions 2023-05-20 20:59 +01:00 offset-contradicts-zone', 'participation 2023-05-22 20:59 +01:00 offset-contradicts-zone']],
		'eforms/cn_24_minimal.xml' => [['Open', 'submission 2020-02-04 10:00 +02:00 offset-contradicts-zone']],
		'eforms/cn_24_multilingual.xml' => [['Open', 'submission 2020-02-03 13:00 +00:00 offset-contradicts-zone']],
		'eforms/pin-cfc-social_24.xml' => [['Open', 'interest 2023-05-31 15:00 +03:00']],
		'eforms/pin-only_24.xml' => [['Planned']],
		'eforms/qu-sy_25.xml' => [['Open', 'participation 2020-04-29 12:00 +01:00 offset-contradicts-zone']],
		'eforms/veat_24.xml' => [['Awarded']],
		'ocds/ocds-213czf-000-00001-01-planning.json' => [['Planned']],
		'ocds/ocds-213czf-000-00001-02-tender.json' => [['Open', 'questions 2010-03-14 17:30 +00:00', 'submission 2010-04-01 18:00 +00:00 offset-contradicts-zone']],
		'ocds/ocds-213czf-000-00001-03-tenderAmendment.json' => [['Open', 'questions 2010-03-14 17:30 +00:00', 'submission 2010-04-08 18:00 +00:00 offset-contradicts-zone']],
		'ocds/ocds-213czf-000-00001-04-award.json' => [['Awarded']],
		'ocds/ocds-213czf-000-00001-05-contract.json' => [['Awarded']],
		'ocds/ocds-213czf-000-00001-06-implementation.json' => [['Awarded']],
		'ocds/ocds-213czf-000-00001.json' => [['Awarded', 'questions 2010-03-14 17:30 +00:00', 'submission 2010-04-08 18:00 +00:00 offset-contradicts-zone']],
		'ocds/ocds-213czf-000-00001-withversions.json' => [['Awarded', 'questions 2010-03-14 17:30 +00:00', 'submission 2010-04-08 18:00 +00:00 offset-contradicts-zone']],
	];

	/** @return iterable<string, array{string, list<mixed>}> */
	public static function files(): iterable {
		foreach (self::OWN as $file => $expected) {
			yield $file => [dirname(__DIR__, 3) . '/fixtures/tenders/' . $file, $expected];
		}
		$samples = getenv('SMARTCOMMONS_SAMPLES') ?: dirname(__DIR__, 5) . '/shared/data';
		foreach (self::OFFICIAL as $file => $expected) {
			if (is_file($samples . '/' . $file)) {
				yield $file => [$samples . '/' . $file, $expected];
			}
		}
	}

	/** @param list<mixed> $expected */
	#[DataProvider('files')]
	public function testEachRecordIsReadAsItShould(string $file, array $expected): void {
		$bytes = (string)file_get_contents($file);
		$read = [];
		foreach ((new Readers())->for($bytes, basename($file))->read($bytes) as $record) {
			$read[] = $record instanceof RefusedRecord ? $record->reason->reason : self::told($record);
		}
		self::assertSame($expected, $read);
	}

	public function testOnlyCompetitionsCanBeOpen(): void {
		foreach (self::files() as [$file]) {
			$bytes = (string)file_get_contents($file);
			foreach ((new Readers())->for($bytes, basename($file))->read($bytes) as $record) {
				if ($record instanceof NoticeRecord && $record->state === CallState::Open) {
					self::assertSame('competition', $record->form->value, $file);
				}
			}
		}
	}

	/** @return list<string> */
	private static function told(NoticeRecord $record): array {
		$told = [$record->state->name];
		foreach ($record->deadlines->all ?? [] as $one) {
			$words = [$one->deadline->kind->value, $one->deadline->date, $one->deadline->time ?? '-', $one->deadline->offset ?? '-'];
			foreach ($one->deadline->warnings as $warning) {
				$words[] = $warning->value;
			}
			$told[] = implode(' ', [...$words, ...$one->lots]);
		}
		return $told;
	}
}
