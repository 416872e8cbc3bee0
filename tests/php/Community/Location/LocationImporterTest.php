<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Community\Location;

use OCA\SmartCommons\Community\Location\ImportCommand;
use OCA\SmartCommons\Community\Location\ImportReport;
use OCA\SmartCommons\Community\Location\LocationImporter;
use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;
use Symfony\Component\Console\Tester\CommandTester;

final class LocationImporterTest extends CommunityTestCase {
	public function testTheDumpAddsMunicipalitiesAndVillages(): void {
		$lines = [
			self::dump('Pajottegem', 'ADM4', 'A', '23106', 'Pajotteghem,Пайоттегем'),
			self::dump('Sint-Martens-Leerne', 'PPL', 'P', '44083', ''),
			self::dump('Leie', 'STM', 'H', '', ''),
			'',
			"half a line\twith two columns",
			self::dump('Nowhere', 'ADM4', 'A', '99001', ''),
			str_replace("\t50.", "\tnorth", self::dump('Odd', 'ADM4', 'A', '44021', '')),
			self::dump("\xff\xfe", 'ADM4', 'A', '44021', ''),
			str_replace("\tBE\t", "\tFR\t", self::dump('Lille', 'ADM4', 'A', '44021', '')),
		];
		$report = $this->import($lines);
		self::assertSame([1, 1, 0, 1], [$report->added, $report->updated, $report->unchanged, $report->ignored]);
		self::assertSame([5, 6, 7, 8, 9], array_keys($report->refused));
		self::assertStringContainsString('2 columns', $report->refused[5]);
		self::assertSame('23106', $this->get(LocationService::class)->search('pajottegem')[0]->nis ?? null);
		self::assertSame('44083', $this->get(LocationService::class)->search('leerne')[0]->nis ?? null);
		$again = $this->import($lines);
		self::assertSame([0, 0, 2, 1, 5], [$again->added, $again->updated, $again->unchanged, $again->ignored, count($again->refused)]);
	}

	public function testPostcodesFindTheirMunicipalityByNameOrByNearness(): void {
		$lines = [
			"BE\t9831\tDeurle\tVlaanderen\tVLG\tOost-Vlaanderen\tVOV\tGent\t44\t51.0017\t3.6081\t6",
			"BE\t9840\tDe Pinte\tVlaanderen\tVLG\tOost-Vlaanderen\tVOV\tGent\t44\t50.9934\t3.6475\t6",
			"BE\t98\tDe Pinte\tVlaanderen\tVLG\tOost-Vlaanderen\tVOV\tGent\t44\t50.9934\t3.6475\t6",
			"BE\t9999\tAtlantis\tVlaanderen\tVLG\tOost-Vlaanderen\tVOV\tGent\t44\t10.0\t3.6475\t6",
		];
		$report = $this->import($lines);
		self::assertSame([0, 2, 0], [$report->added, $report->updated, $report->unchanged]);
		self::assertSame([3 => 'no postcode of four digits', 4 => 'no municipality found for Atlantis'], $report->refused);
		self::assertSame('44012', $this->get(LocationService::class)->search('9840')[0]->nis ?? null);
		self::assertContains('9840', $this->get(LocationService::class)->byNis('44012')->postcodes ?? []);
		self::assertSame('44064', $this->get(LocationService::class)->search('deurle')[0]->nis ?? null);
		self::assertSame(2, $this->import($lines)->unchanged);
	}

	public function testTheCommandTellsWhatHappened(): void {
		$file = tempnam(sys_get_temp_dir(), 'places');
		self::assertIsString($file);
		file_put_contents($file, self::dump('Sint-Martens-Leerne', 'PPL', 'P', '44083', '') . "\nnonsense\n");
		$tester = new CommandTester($this->get(ImportCommand::class));
		self::assertSame(0, $tester->execute(['file' => $file]));
		self::assertStringContainsString('line 2 refused: 1 columns', $tester->getDisplay());
		self::assertStringContainsString('0 added, 1 completed, 0 unchanged, 0 of another kind, 1 refused', $tester->getDisplay());
		file_put_contents($file, "<html>\n");
		self::assertSame(1, $tester->execute(['file' => $file]));
		unlink($file);
		self::assertSame(1, $tester->execute(['file' => $file]));
	}

	/** @param list<string> $lines */
	private function import(array $lines): ImportReport {
		return $this->get(LocationImporter::class)->import($lines);
	}

	private static function dump(string $name, string $code, string $class, string $nis, string $others): string {
		return implode("\t", ['1', $name, $name, $others, '50.75', '4.0', $class, $code, 'BE', '', 'VLG', 'VBR', '23', $nis, '23000', '', '30', 'Europe/Brussels', '2025-01-01']);
	}
}
