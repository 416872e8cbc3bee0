<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Services;

use OCP\Files\NotFoundException;
use OCP\Files\NotPermittedException;
use PHPUnit\Framework\Attributes\DataProvider;
use SmartCommons\DevHost\Services\AppData\AppDataFactory;

final class AppDataTest extends HostTestCase {
	public function testKeepsFiles(): void {
		$data = (new AppDataFactory($this->host))->get('smartcommons');
		$folder = $data->newFolder('imports');
		$file = $folder->newFile('notice.xml', '<a/>');
		self::assertSame('<a/>', $data->getFolder('imports')->getFile('notice.xml')->getContent());
		self::assertSame(4, $file->getSize());
		self::assertSame('xml', $file->getExtension());
		$before = $file->getETag();
		$file->putContent('<other/>');
		self::assertNotSame($before, $file->getETag());
		self::assertCount(1, $folder->getDirectoryListing());
		$file->delete();
		self::assertFalse($folder->fileExists('notice.xml'));
		$folder->newFolder('deep')->newFile('x', 'y');
		$folder->delete();
		self::assertSame([], $data->getDirectoryListing());
	}

	public function testMissingIsNotFound(): void {
		$this->expectException(NotFoundException::class);
		(new AppDataFactory($this->host))->get('smartcommons')->getFolder('nothing');
	}

	#[DataProvider('escapes')]
	public function testNamesStayInside(string $name): void {
		$folder = (new AppDataFactory($this->host))->get('smartcommons')->newFolder('imports');
		$this->expectException(NotPermittedException::class);
		$folder->newFile($name, 'x');
	}

	/** @return iterable<array{string}> */
	public static function escapes(): iterable {
		yield from [['../x'], ['a/../../x'], ['..'], [''], ["a\0b"]];
	}
}
