<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

/** The files of an account over WebDAV and on the page, as a server of version 32 has them. */
final class FilesTest extends HostTestCase {
	private const FILES = '/remote.php/dav/files/mieke';

	public function testWritesReadsMovesAndDeletes(): void {
		self::assertSame(201, self::send('MKCOL', self::FILES . '/Map', [], null, self::MEMBER)->status);
		self::assertSame(405, self::send('MKCOL', self::FILES . '/Map', [], null, self::MEMBER)->status);
		self::assertSame(409, self::send('PUT', self::FILES . '/Nowhere/a.txt', [], 'x', self::MEMBER)->status);
		self::assertSame(201, self::send('PUT', self::FILES . '/Map/a%20b.txt', [], 'one', self::MEMBER)->status);
		self::assertSame(204, self::send('PUT', self::FILES . '/Map/a%20b.txt', [], 'two', self::MEMBER)->status);
		self::assertSame('two', self::send('GET', self::FILES . '/Map/a%20b.txt', [], null, self::MEMBER)->body);
		$moved = self::send('MOVE', self::FILES . '/Map/a%20b.txt', ['Destination: http://localhost' . self::FILES . '/c.txt'], null, self::MEMBER);
		self::assertSame(201, $moved->status);
		self::assertSame(404, self::send('GET', self::FILES . '/Map/a%20b.txt', [], null, self::MEMBER)->status);
		self::assertSame(204, self::send('DELETE', self::FILES . '/Map', [], null, self::MEMBER)->status);
		self::assertStringContainsString('<strong>c.txt</strong>', self::send('GET', '/index.php/apps/files', [], null, self::MEMBER)->body);
	}

	public function testListsWithTheServersProperties(): void {
		self::send('PUT', self::FILES . '/list.txt', [], 'list', self::MEMBER);
		$body = '<d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:prop><oc:fileid/><d:getcontentlength/><oc:unheard/></d:prop></d:propfind>';
		$answer = self::send('PROPFIND', self::FILES . '/list.txt', ['Depth: 0'], $body, self::MEMBER);
		self::assertSame(207, $answer->status);
		self::assertMatchesRegularExpression('~<d:href>/remote\.php/dav/files/mieke/list\.txt</d:href>.*<oc:fileid>\d+</oc:fileid><d:getcontentlength>4</d:getcontentlength>.*200 OK.*<oc:unheard/>.*404 Not Found~s', $answer->body);
	}

	public function testNobodyReachesOthersFilesOrOutOfTheirOwn(): void {
		self::send('PUT', '/remote.php/dav/files/admin/secret.txt', [], 'secret', self::ADMIN);
		foreach (['/remote.php/dav/files/admin/secret.txt', self::FILES . '/../admin/secret.txt', self::FILES . '/%2e%2e/admin/secret.txt', '/remote.php/dav/files/mieke2/x'] as $path) {
			$answer = self::send('GET', $path, [], null, self::MEMBER);
			self::assertContains($answer->status, [400, 404], $path);
			self::assertStringNotContainsString('secret<', $answer->body);
		}
		self::assertSame(401, self::send('GET', self::FILES . '/', [], null)->status);
		self::assertSame(404, self::send('GET', '/index.php/f/999999', [], null, self::MEMBER)->status);
	}

	public function testWhatItCannotDoItSaysByName(): void {
		$answer = self::send('LOCK', self::FILES . '/list.txt', [], null, self::MEMBER);
		self::assertSame(501, $answer->status);
		self::assertStringContainsString('LOCK is not supported by the development host', $answer->body);
	}
}
