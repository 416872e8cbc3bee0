<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Http;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Http\Idempotency\IdempotencyMiddleware;
use OCA\SmartCommons\Core\Http\Idempotency\KeyStore;
use OCA\SmartCommons\Core\Http\Idempotency\Replay;
use OCA\SmartCommons\Core\Http\Idempotency\StoredAnswer;
use OCA\SmartCommons\Core\Http\RequestBody;
use OCA\SmartCommons\Core\Problem\Conflict;
use OCA\SmartCommons\Core\Problem\Invalid;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCP\AppFramework\Controller;
use OCP\IDBConnection;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Db\TestDatabase;

#[CoversClass(IdempotencyMiddleware::class)]
#[CoversClass(KeyStore::class)]
#[CoversClass(StoredAnswer::class)]
final class IdempotencyTest extends TestCase {
	use Fakes;

	private int $now = 1_800_000_000;
	private IDBConnection $db;

	protected function setUp(): void {
		$this->db = TestDatabase::create();
	}

	public function testTheSameRequestGetsTheFirstAnswerAgain(): void {
		self::assertSame('made 1', $this->send('k', ['a' => 1], 'made 1'));
		self::assertSame('made 1', $this->send('k', ['a' => 1], 'made 2'));
		self::assertSame('made 3', $this->send('k2', ['a' => 1], 'made 3'));
		self::assertSame('made 4', $this->send('', ['a' => 1], 'made 4'));
		self::assertSame('made 5', $this->send('', ['a' => 1], 'made 5'));
	}

	public function testTheAnswerKeepsItsStatus(): void {
		$this->send('k', [], 'made');
		try {
			$this->middleware('k', [])->beforeController($this->controller(), 'x');
			self::fail('It went through');
		} catch (Replay $replay) {
			self::assertSame(201, $replay->answer->getStatus());
			self::assertSame('7-abc', $replay->answer->getETag());
		}
	}

	public function testOthersMayUseTheSameKey(): void {
		self::assertSame('ann', $this->send('k', [], 'ann'));
		self::assertSame('bob', $this->send('k', [], 'bob', uid: 'bob'));
	}

	public function testAnotherRequestWithTheSameKeyIsRefused(): void {
		$this->send('k', ['a' => 1], 'made 1');
		$this->expectException(Invalid::class);
		$this->send('k', ['a' => 2], 'made 2');
	}

	public function testAnotherMethodWithTheSameKeyIsRefused(): void {
		$this->send('k', [], 'made 1');
		$this->expectException(Invalid::class);
		$this->send('k', [], 'made 2', method: 'y');
	}

	public function testOfTwoAtTheSameTimeOneWins(): void {
		$this->middleware('k', [])->beforeController($this->controller(), 'x');
		$this->expectException(Conflict::class);
		$this->middleware('k', [])->beforeController($this->controller(), 'x');
	}

	public function testAFailedRequestMayBeSentAgain(): void {
		self::assertSame('bad', $this->send('k', [], 'bad', 422));
		self::assertSame('good', $this->send('k', ['mended' => 1], 'good'));
	}

	public function testARequestThatCrashedMayBeSentAgain(): void {
		$middleware = $this->middleware('k', []);
		$middleware->beforeController($this->controller(), 'x');
		try {
			$middleware->afterException($this->controller(), 'x', new \RuntimeException());
			self::fail('It was swallowed');
		} catch (\RuntimeException) {
			self::assertSame('good', $this->send('k', [], 'good'));
		}
	}

	public function testARequestWhoseProcessDiedMayBeSentAgainLater(): void {
		$this->middleware('k', [])->beforeController($this->controller(), 'x');
		$this->now += 301;
		self::assertSame('good', $this->send('k', [], 'good'));
		self::assertSame('good', $this->send('k', [], 'again'));
	}

	public function testAnswersAreKeptForADay(): void {
		$store = new KeyStore($this->db, $this->clock());
		self::assertSame('old', $this->send('k', [], 'old'));
		$this->now += KeyStore::KEPT;
		self::assertSame(0, $store->forgetOld());
		self::assertSame('old', $this->send('k', [], 'new'));
		$this->now++;
		self::assertSame('new', $this->send('k', ['other' => 1], 'new'), 'too old an answer counts as none');
		$this->now += KeyStore::KEPT + 1;
		self::assertSame(1, $store->forgetOld());
	}

	public function testGoesWithTheAccount(): void {
		$this->send('k', [], 'old');
		(new KeyStore($this->db, $this->clock()))->forgetMember('ann');
		self::assertSame('new', $this->send('k', [], 'new'));
	}

	#[DataProvider('badKeys')]
	public function testRefusesKeysThatAreNone(string $key): void {
		$this->expectException(Malformed::class);
		$this->middleware($key, [])->beforeController($this->controller(), 'x');
	}

	/** @return iterable<array{string}> */
	public static function badKeys(): iterable {
		yield [str_repeat('k', 81)];
		yield ["k\xff"];
		yield ['two words'];
	}

	public function testOnlyCreatingRequestsOfMembersAreKept(): void {
		$this->middleware('k', [], verb: 'PUT')->beforeController($this->controller(), 'x');
		$this->middleware('k', [], uid: null)->beforeController($this->controller(), 'x');
		self::assertSame('made', $this->send('k', [], 'made'));
	}

	/**
	 * Sends a request through the middleware as the server does.
	 *
	 * @param array<string, mixed> $params
	 * @param 200|201|422 $status
	 */
	private function send(string $key, array $params, string $answer, int $status = 201, string $uid = 'ann', string $method = 'x'): string {
		$middleware = $this->middleware($key, $params, $uid);
		try {
			$middleware->beforeController($this->controller(), $method);
			$response = new StoredAnswer($status, $answer, 'application/json; charset=utf-8', '7-abc');
		} catch (Replay $replay) {
			$response = $middleware->afterException($this->controller(), $method, $replay);
		}
		$response = $middleware->afterController($this->controller(), $method, $response);
		return (string)$response->render();
	}

	/** @param array<string, mixed> $params */
	private function middleware(string $key, array $params, ?string $uid = 'ann', string $verb = 'POST'): IdempotencyMiddleware {
		$readers = $this->createStub(ReaderSource::class);
		$readers->method('current')->willReturn(new Reader($uid));
		$body = $this->createStub(RequestBody::class);
		$body->method('bytes')->willReturn('');
		return new IdempotencyMiddleware(
			$this->request($params, $verb, ['Idempotency-Key' => $key]), $body, $readers, new KeyStore($this->db, $this->clock()), $this->l10n(),
		);
	}

	private function controller(): Controller {
		return $this->createStub(Controller::class);
	}
}
