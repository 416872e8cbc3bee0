<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Import;

use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Tender\Import\CallReason;
use OCA\SmartCommons\Tender\Import\NoticeReader;
use OCA\SmartCommons\Tender\Import\NoticeRecord;
use OCA\SmartCommons\Tender\Import\Readers;
use OCA\SmartCommons\Tender\Import\RefusedRecord;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** Files that are broken, hostile or absurd: a reason for each, no error, and memory stays bounded. */
final class BadInputTest extends TestCase {
	private const MUTATIONS = 2000;
	private const SEED = 20261123;
	private const MEMORY = 128 * 1024 * 1024;

	/** @return iterable<string, array{string, string, string}> bytes, name, reason */
	public static function broken(): iterable {
		$notice = self::fixture('notice.xml');
		yield 'empty' => ['', 'a.xml', Reason::EMPTY];
		yield 'blank' => [" \n\t", 'a.csv', Reason::EMPTY];
		yield 'only a mark' => ["\xEF\xBB\xBF", 'a.csv', Reason::EMPTY];
		yield 'too large' => [str_repeat('a', NoticeReader::MAX_BYTES + 1), 'a.csv', Reason::TOO_LARGE];
		yield 'a zip' => ["PK\x03\x04\x00\x00" . str_repeat("\x00\x01", 50), 'a.zip', Reason::UNKNOWN_FILE];
		yield 'a web page' => ['<!DOCTYPE html><html><body>202</body></html>', 'a.html', Reason::UNKNOWN_FILE];
		yield 'truncated XML' => [substr($notice, 0, 2500), 'a.xml', Reason::TRUNCATED];
		yield 'wrong root' => ['<?xml version="1.0"?><Invoice xmlns="urn:x"/>', 'a.xml', Reason::ROOT];
		yield 'right root, wrong namespace' => ['<?xml version="1.0"?><ContractNotice xmlns="urn:x"/>', 'a.xml', Reason::ROOT];
		yield 'a DTD' => ['<?xml version="1.0"?><!DOCTYPE ContractNotice [<!ENTITY a "b">]><ContractNotice/>', 'a.xml', Reason::DOCTYPE];
		yield 'a file read through an entity' => ['<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', 'a.xml', Reason::DOCTYPE];
		yield 'a hidden DTD in UTF-16' => [mb_convert_encoding("\u{FEFF}" . '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', 'UTF-16LE', 'UTF-8'), 'a.xml', Reason::ENCODING];
		yield 'Windows-1252 that says UTF-8' => [mb_convert_encoding(str_replace('Muziek', 'Musique été', $notice), 'Windows-1252', 'UTF-8'), 'a.xml', Reason::ENCODING];
		yield 'a strange encoding' => ['<?xml version="1.0" encoding="EBCDIC-CP-BE"?><x/>', 'a.xml', Reason::ENCODING];
		yield 'a mistake in the XML' => [str_replace('</cac:ContractingParty>', '</cac:Party>', $notice), 'a.xml', Reason::NOT_XML];
		yield 'nothing but tags' => ['<a>' . str_repeat('<b/>', 500_000) . '</a>', 'a.xml', Reason::TOO_COMPLEX];
		yield 'truncated JSON' => [substr(self::fixture('ted.json'), 0, 900), 'a.json', Reason::TRUNCATED];
		yield 'JSON that is not UTF-8' => ["{\"notices\": [\"\xE9t\xE9\"]}", 'a.json', Reason::ENCODING];
		yield 'nothing but brackets' => ['{"notices": [' . str_repeat('[1],', 200_000) . '0]}', 'a.json', Reason::TOO_COMPLEX];
		yield 'deeper than deep' => ['{"notices": ' . str_repeat('[', 1000) . str_repeat(']', 1000) . '}', 'a.json', Reason::NOT_JSON];
		yield 'an error of TED' => ['{"message": "Syntax error", "error": {"type": "QUERY_SYNTAX_ERROR"}, "notices": null}', 'a.json', CallReason::SOURCE_ERROR];
		yield 'a CSV without a title' => ["datum;bedrag\n1/1/2027;5\n", 'a.csv', CallReason::NO_TITLE_COLUMN];
		yield 'a quote that never ends' => ["titel;link\n\"een;twee\ndrie\n", 'a.csv', Reason::TRUNCATED];
	}

	#[DataProvider('broken')]
	public function testEachHasAReason(string $bytes, string $name, string $reason): void {
		self::assertSame($reason, self::read($bytes, $name)[0] ?? null);
	}

	public function testAHundredLotsAndFiveMegabytesFitInMemory(): void {
		preg_match('~<cac:ProcurementProjectLot>.*?</cac:ProcurementProjectLot>~s', self::fixture('notice.xml'), $lot);
		$lots = '';
		for ($number = 2; strlen($lots) < 4_900_000; $number++) {
			$lots .= str_replace('LOT-0001', sprintf('LOT-%04d', $number), $lot[0]);
		}
		$bytes = str_replace($lot[0], $lot[0] . $lots, self::fixture('notice.xml'));
		memory_reset_peak_usage();
		$before = memory_get_usage();
		self::assertSame(['taken'], self::read($bytes, 'lots.xml'));
		self::assertLessThan(self::MEMORY, memory_get_peak_usage() - $before);
	}

	public function testWhatDatabasesCannotHoldIsTakenOut(): void {
		$bytes = '{"releases": [{"ocid": "o", "date": "2026-11-01", "tag": ["tender"], "tender": {"title": "A\\u0000B", "status": "active",'
			. ' "lots": [{"id": "a,b", "tenderPeriod": {"endDate": "2026-12-01"}}]}}]}';
		$records = iterator_to_array((new Readers())->for($bytes, 'a.json')->read($bytes), false);
		self::assertInstanceOf(NoticeRecord::class, $records[0]);
		self::assertSame('AB', $records[0]->title());
		self::assertSame('a b', $records[0]->lots[0]->id);
	}

	/** @return iterable<string, array{string}> */
	public static function forms(): iterable {
		foreach (['notice.xml', 'lots.xml', 'ted.json', 'ocds.json', 'calls-nl.csv'] as $file) {
			yield $file => [$file];
		}
	}

	#[DataProvider('forms')]
	public function testWhateverIsDoneToAFileItIsReadOrRefused(string $file): void {
		mt_srand(self::SEED);
		$original = self::fixture($file);
		memory_reset_peak_usage();
		$before = memory_get_usage();
		for ($at = 0; $at < self::MUTATIONS; $at++) {
			$bytes = self::mutated($original);
			foreach (self::read($bytes, $file) as $outcome) {
				self::assertNotSame('', $outcome);
			}
		}
		self::assertLessThan(self::MEMORY, memory_get_peak_usage() - $before);
	}

	/** One to four changes: bytes flipped, cut out, doubled, or replaced by something nasty. */
	private static function mutated(string $bytes): string {
		$nasty = ["\0", "\xFF", '"', '<', '&', '{', '[', ']', '}', ';', '9999999999999999999', '-1', 'null', "\u{202E}", '2026-02-30', '&#x0;', '1e999', "\r\n"];
		for ($times = mt_rand(1, 4); $times > 0; $times--) {
			$at = mt_rand(0, max(0, strlen($bytes) - 1));
			$length = mt_rand(1, 40);
			$bytes = match (mt_rand(0, 4)) {
				0 => substr_replace($bytes, chr(mt_rand(0, 255)), $at, 1),
				1 => substr_replace($bytes, '', $at, $length),
				2 => substr_replace($bytes, substr($bytes, $at, $length), $at, 0),
				3 => substr_replace($bytes, $nasty[mt_rand(0, count($nasty) - 1)], $at, mt_rand(0, 6)),
				default => substr($bytes, 0, max(1, strlen($bytes) - mt_rand(0, 200))),
			};
		}
		return $bytes;
	}

	/** @return list<string> per record `taken` or the reason of its refusal */
	private static function read(string $bytes, string $name): array {
		$outcomes = [];
		try {
			foreach ((new Readers())->for($bytes, $name)->read($bytes) as $record) {
				if ($record instanceof RefusedRecord) {
					$outcomes[] = $record->reason->reason;
					continue;
				}
				self::assertInstanceOf(NoticeRecord::class, $record);
				self::assertNotSame([], $record->titles);
				$outcomes[] = 'taken';
			}
		} catch (Reason $reason) {
			$outcomes[] = $reason->reason;
		}
		return $outcomes;
	}

	private static function fixture(string $name): string {
		return (string)file_get_contents(dirname(__DIR__, 3) . '/fixtures/tenders/' . $name);
	}
}
