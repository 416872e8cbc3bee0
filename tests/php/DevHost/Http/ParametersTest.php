<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

final class ParametersTest extends HostTestCase {
	public function testScalarsAreCastAsTheServerCastsThem(): void {
		self::assertSame(
			['id' => 12, 'flag' => false, 'ratio' => 0, 'limit' => 5, 'text' => null, 'tags' => []],
			self::call('GET', self::API . '/cast/12?flag=false&limit=5&ratio=abc')->data(),
		);
		$data = self::call('GET', self::API . '/cast/abc?flag=no&tags[]=a&tags[]=b&text=x')->data();
		self::assertSame([0, true, ['a', 'b'], 'x'], [$data['id'], $data['flag'], $data['tags'], $data['text']]);
		self::assertFalse(self::call('GET', self::API . '/cast/1?flag=0')->data()['flag']);
	}

	public function testARangeInThePsalmCommentIsKept(): void {
		self::assertSame(500, self::call('GET', self::API . '/cast/1?limit=101')->status);
		self::assertSame(100, self::call('GET', self::API . '/cast/1?limit=100')->data()['limit']);
	}

	public function testAMissingOrUnfittingArgumentIsAServerError(): void {
		self::assertSame(500, self::call('GET', self::API . '/needed')->status);
		self::assertSame(500, self::call('GET', self::API . '/needed?name[]=x')->status);
		self::assertSame(['name' => 'x'], self::call('GET', self::API . '/needed?name=x')->data());
	}

	public function testJsonBodiesOfAllVerbs(): void {
		foreach (['PUT', 'POST', 'DELETE'] as $verb) {
			$data = self::call($verb, self::API . '/cast/1?text=query', null, ['flag' => false, 'tags' => ['x'], 'text' => 'tést'])->data();
			self::assertSame([false, ['x'], 'tést'], [$data['flag'], $data['tags'], $data['text']], $verb);
		}
	}

	public function testTheJsonBodyGoesBeforeThePath(): void {
		self::assertSame(99, self::call('PUT', self::API . '/cast/1', null, ['id' => 99])->data()['id']);
	}

	public function testFormsOfAllVerbs(): void {
		foreach (['PUT', 'POST', 'DELETE'] as $verb) {
			$answer = self::send($verb, self::API . '/cast/1', ['OCS-APIRequest: true', 'Accept: application/json', 'Content-Type: application/x-www-form-urlencoded'], 'text=form&flag=0');
			self::assertSame(['form', false], [$answer->data()['text'], $answer->data()['flag']], $verb);
		}
	}

	/** The server hands on a body that it can't read as if it were empty; an app has to look for itself. */
	public function testJsonThatIsNone(): void {
		$headers = ['OCS-APIRequest: true', 'Accept: application/json', 'Content-Type: application/json'];
		foreach (['{"flag":', '"text"', '[1,2]', 'null', ''] as $body) {
			self::assertSame(200, self::send('POST', self::API . '/cast/1', $headers, $body)->status, $body);
		}
	}

	public function testAnUploadedFile(): void {
		$file = new \CURLStringFile('a;b', 'list.csv', 'text/csv');
		$answer = self::send('POST', self::API . '/upload', ['OCS-APIRequest: true', 'Accept: application/json'], ['file' => $file]);
		self::assertSame(['name' => 'list.csv', 'size' => 3, 'content' => 'a;b'], $answer->data());
	}
}
