<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\File;

use OCA\SmartCommons\Core\File\FileWords;
use OCA\SmartCommons\Core\File\KeptFiles;
use OCA\SmartCommons\Core\File\Reason;
use OCA\SmartCommons\Core\File\Upload;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;

/** Files that people bring: read once, kept until they are worked off, and a sentence for each thing that can be wrong. */
final class UploadTest extends CommunityTestCase {
	public function testReadsTheBytesAndTheName(): void {
		$path = (string)tempnam(sys_get_temp_dir(), 'upload');
		file_put_contents($path, 'abc');
		try {
			$file = ['error' => UPLOAD_ERR_OK, 'tmp_name' => $path, 'name' => 'list.csv'];
			self::assertSame(['abc', 'list.csv'], $this->get(Upload::class)->read($file, 3));
			$this->refuses(Reason::TOO_LARGE, $file, 2);
			$this->refuses(Reason::TOO_LARGE, ['error' => UPLOAD_ERR_INI_SIZE], 100);
		} finally {
			unlink($path);
		}
	}

	public function testAFormWithoutAFileSaysSo(): void {
		$this->expectException(Malformed::class);
		$this->get(Upload::class)->read(null, 100);
	}

	public function testWhatIsKeptIsThereUntilItIsForgotten(): void {
		$files = $this->get(KeptFiles::class);
		$files->keep('places-7', "\0bytes");
		self::assertSame("\0bytes", $files->read('places-7'));
		$files->forget('places-7');
		$files->forget('places-7');
		self::assertNull($files->read('places-7'));
	}

	public function testEveryReasonOfAWholeFileHasASentenceOfItsOwn(): void {
		$words = $this->get(FileWords::class);
		$codes = [Reason::EMPTY, Reason::TOO_LARGE, Reason::TRUNCATED, Reason::NOT_XML, Reason::NOT_JSON, Reason::DOCTYPE, Reason::ENCODING, Reason::LEFT, Reason::FAILED];
		$sentences = array_map(static fn (string $code): ?string => $words->of(new Reason($code), 8 * 1024 * 1024), $codes);
		self::assertSame($sentences, array_values(array_unique(array_filter($sentences, is_string(...)))));
		self::assertStringContainsString('8 MB', (string)$words->of(new Reason(Reason::TOO_LARGE), 8 * 1024 * 1024));
		self::assertNull($words->of(new Reason('of-a-module'), 1));
	}

	/** @param array<string, mixed> $file */
	private function refuses(string $code, array $file, int $most): void {
		try {
			$this->get(Upload::class)->read($file, $most);
			self::fail('was read');
		} catch (Reason $reason) {
			self::assertSame($code, $reason->reason);
		}
	}
}
