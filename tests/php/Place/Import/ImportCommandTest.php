<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Import;

use OCA\SmartCommons\Place\Import\ImportCommand;
use OCA\SmartCommons\Tests\Place\PlaceTestCase;
use Symfony\Component\Console\Tester\CommandTester;

/** Whole lists by command, with the same report. */
final class ImportCommandTest extends PlaceTestCase {
	public function testTakesInAFileAndSaysWhatHappenedToEachRow(): void {
		$file = $this->file("id;name;municipality;email\n1;Werkplaats Alfa;Gent;\n2;Studio Beta;1000;\n3;Fout;Gent;geen mail\n");
		[$code, $told] = $this->take($file, ['--source' => 'lijst', '--licence' => 'CC0', '--attribution' => 'Jan']);
		self::assertSame(1, $code);
		self::assertStringContainsString('2 new, 0 updated, 0 unchanged, 0 duplicate, 1 refused', $told);
		self::assertMatchesRegularExpression('/refused   \S+:4 Fout\n +email: /', $told);
		[, $told] = $this->take($file, ['--source' => 'lijst', '--licence' => 'CC0', '--attribution' => 'Jan']);
		self::assertStringContainsString('0 new, 0 updated, 2 unchanged, 0 duplicate, 1 refused', $told);
		[, $told] = $this->take($file, ['--source' => 'een andere lijst', '--quiet-rows' => true]);
		self::assertStringContainsString('0 new, 0 updated, 0 unchanged, 2 duplicate, 1 refused', $told);
		self::assertStringContainsString('looks like place', $told);
	}

	public function testAFileThatIsNoneIsSaid(): void {
		self::assertSame(1, $this->take('/does/not/exist', [])[0]);
		self::assertStringContainsString('empty', $this->take($this->file(' '), [])[1]);
		self::assertStringContainsString('which column', $this->take($this->file("a;b\n1;2\n"), [])[1]);
		self::assertSame(2, $this->take('/does/not/exist', ['--group' => 'x'])[0]);
	}

	private function file(string $csv): string {
		$path = (string)tempnam(sys_get_temp_dir(), 'places') . '.csv';
		file_put_contents($path, $csv);
		register_shutdown_function(static fn () => @unlink($path));
		return $path;
	}

	/**
	 * @param array<string, mixed> $options
	 * @return array{int, string}
	 */
	private function take(string $file, array $options): array {
		$tester = new CommandTester($this->get(ImportCommand::class));
		return [$tester->execute($options + ['file' => [$file]]), $tester->getDisplay()];
	}
}
