<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Http;

use PHPUnit\Framework\Attributes\DataProvider;

final class OcsTest extends HostTestCase {
	public function testTheEnvelopeInJson(): void {
		$answer = self::call('GET', self::API . '/member', self::MEMBER);
		self::assertSame('{"ocs":{"meta":{"status":"ok","statuscode":200,"message":"OK"},"data":{"user":"mieke"}}}', $answer->body);
		self::assertSame('application/json; charset=utf-8', $answer->header('Content-Type'));
	}

	public function testTheEnvelopeIsXmlByDefault(): void {
		$answer = self::send('GET', self::API . '/member', ['OCS-APIRequest: true'], null, self::MEMBER);
		self::assertSame('application/xml; charset=utf-8', $answer->header('Content-Type'));
		$xml = new \SimpleXMLElement($answer->body);
		self::assertSame('200', (string)$xml->meta->statuscode);
		self::assertSame('mieke', (string)$xml->data->user);
	}

	public function testTheFormatParameterGoesBeforeAccept(): void {
		self::assertStringContainsString('json', self::send('GET', self::API . '/public?format=json', ['OCS-APIRequest: true', 'Accept: application/xml'])->header('Content-Type'));
		$answer = self::call('GET', self::API . '/public?format=csv');
		self::assertSame(500, $answer->status, 'the server has no responder for another format');
	}

	public function testVersion1HidesTheStatus(): void {
		$answer = self::call('GET', '/ocs/v1.php/apps/fixture/api/v1/public');
		self::assertSame([200, 100], [$answer->status, $answer->code()]);
		$answer = self::call('GET', '/ocs/v1.php/apps/fixture/api/v1/fail/missing');
		self::assertSame([200, 404], [$answer->status, $answer->code()]);
		$answer = self::call('GET', '/ocs/v1.php/apps/fixture/api/v1/member');
		self::assertSame([401, 997], [$answer->status, $answer->code()]);
	}

	/** @return iterable<string, array{string, int, int, string}> */
	public static function failures(): iterable {
		yield 'bad request' => ['bad', 400, 400, 'bad'];
		yield 'forbidden' => ['forbidden', 403, 403, 'forbidden'];
		yield 'not found' => ['missing', 404, 404, 'missing'];
		yield 'precondition' => ['precondition', 412, 412, 'precondition'];
		yield 'no code' => ['zero', 500, 999, 'zero'];
		yield 'code below 200' => ['odd', 400, 123, 'odd'];
		yield 'anything else' => ['other', 500, 996, "Internal Server Error\n"];
	}

	#[DataProvider('failures')]
	public function testAnExceptionBecomesAnAnswer(string $how, int $status, int $code, string $message): void {
		$answer = self::call('GET', self::API . '/fail/' . $how);
		self::assertSame([$status, $code, $message], [$answer->status, $answer->code(), $answer->json()['ocs']['meta']['message']]);
		self::assertStringNotContainsString('secret detail', $answer->body);
	}

	public function testTheMiddlewareOfTheAppMapsItsOwnExceptions(): void {
		$answer = self::call('GET', self::API . '/fail/teapot');
		self::assertSame(409, $answer->status);
		self::assertSame(['problem' => 'teapot'], $answer->data());
	}

	public function testAnEtagSavesTheBody(): void {
		$first = self::call('GET', self::API . '/etag');
		self::assertSame('"abc"', $first->header('ETag'));
		$second = self::call('GET', self::API . '/etag', null, null, ['If-None-Match: "abc"']);
		self::assertSame([304, ''], [$second->status, $second->body]);
		self::assertSame(200, self::call('GET', self::API . '/etag', null, null, ['If-None-Match: "old"'])->status);
	}

	public function testNoContentHasNoBody(): void {
		$answer = self::call('DELETE', self::API . '/empty');
		self::assertSame([204, ''], [$answer->status, $answer->body]);
	}

	public function testAnswersAreCompressedOnRequest(): void {
		$answer = self::call('GET', self::API . '/public', null, null, ['Accept-Encoding: gzip']);
		self::assertSame('gzip', $answer->header('Content-Encoding'));
		self::assertStringContainsString('"app":"fixture"', (string)gzdecode($answer->body));
	}

	public function testTheNumberOfQueriesIsToldWhenAsked(): void {
		self::assertMatchesRegularExpression('/^\d+$/', self::call('GET', self::API . '/public')->header('X-Query-Count'));
	}
}
