<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Http;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Audience\ReaderSource;
use OCA\SmartCommons\Core\Audience\Role;
use OCA\SmartCommons\Core\Http\Access;
use OCA\SmartCommons\Core\Http\AccessMiddleware;
use OCA\SmartCommons\Core\Http\RequestBody;
use OCA\SmartCommons\Core\Problem\ChangedMeanwhile;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Problem\ProblemMiddleware;
use OCA\SmartCommons\Core\Problem\UnsupportedType;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\OCSController;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(AccessMiddleware::class)]
#[CoversClass(ProblemMiddleware::class)]
final class MiddlewareTest extends TestCase {
	use Fakes;

	/** @param list<Role> $roles */
	#[DataProvider('callers')]
	public function testAccessFailsClosed(bool $allowed, string $method, ?string $uid, array $roles = []): void {
		$readers = $this->createStub(ReaderSource::class);
		$readers->method('current')->willReturn(new Reader($uid, roles: $roles));
		if (!$allowed) {
			$this->expectException(Forbidden::class);
		}
		(new AccessMiddleware($readers, $this->l10n()))->beforeController($this->controller(), $method);
		$this->addToAssertionCount(1);
	}

	/** @return iterable<string, array{0: bool, 1: string, 2: ?string, 3?: list<Role>}> */
	public static function callers(): iterable {
		yield 'nothing stated, even for an admin' => [false, 'nothing', 'ann', [Role::Admin]];
		yield 'guests, a guest' => [true, 'guests', null];
		yield 'guests, a member' => [true, 'guests', 'ann'];
		yield 'members, a guest' => [false, 'members', null];
		yield 'members, a member' => [true, 'members', 'ann'];
		yield 'moderators, a guest' => [false, 'moderators', null];
		yield 'moderators, a member' => [false, 'moderators', 'ann'];
		yield 'moderators, an editor' => [false, 'moderators', 'ann', [Role::Editor]];
		yield 'moderators, a moderator' => [true, 'moderators', 'ann', [Role::Moderator]];
		yield 'moderators, an admin' => [true, 'moderators', 'ann', [Role::Admin]];
	}

	public function testAProblemBecomesAnAnswerOfOneShape(): void {
		$answer = $this->problems()->afterException($this->controller(), 'members', new ChangedMeanwhile('changed', 'Look again', ['a' => 'b'], ['version' => 3]));
		self::assertInstanceOf(JSONResponse::class, $answer);
		self::assertSame(412, $answer->getStatus());
		self::assertSame(['problem' => 'changed', 'message' => 'Look again', 'fields' => ['a' => 'b'], 'current' => ['version' => 3]], $answer->getData());
	}

	public function testInTheApiItIsWrappedAsEveryAnswer(): void {
		$controller = new class('smartcommons', $this->request()) extends OCSController {
			public string $format = '';

			public function buildResponse($response, $format = 'xml'): Response {
				$this->format = $format;
				return $response instanceof Response ? $response : new Response();
			}
		};
		$answer = $this->problems()->afterException($controller, 'x', new Forbidden('no', 'No'));
		self::assertInstanceOf(DataResponse::class, $answer);
		self::assertSame(403, $answer->getStatus());
		self::assertSame(['problem' => 'no', 'message' => 'No'], $answer->getData());
		self::assertSame('json', $controller->format);
		$this->problems('csv')->afterException($controller, 'x', new Forbidden('no', 'No'));
		self::assertSame('json', $controller->format);
		$this->problems('xml')->afterException($controller, 'x', new Forbidden('no', 'No'));
		self::assertSame('xml', $controller->format);
	}

	public function testWhatIsNoProblemGoesOn(): void {
		$this->expectException(\LogicException::class);
		$this->problems()->afterException($this->controller(), 'x', new \LogicException());
	}

	#[DataProvider('requests')]
	public function testRefusesWhatTheServerWouldStumbleOn(int $expected, ?string $format, string $method, string $type, string $body): void {
		$status = 200;
		try {
			$this->problems($format, $method, $type, $body)->beforeController($this->api(), 'change');
		} catch (Malformed|UnsupportedType $problem) {
			$status = $problem->status();
		}
		self::assertSame($expected, $status);
	}

	/** @return iterable<string, array{int, ?string, string, string, string}> */
	public static function requests(): iterable {
		yield 'plain' => [200, 'json', 'GET', '', ''];
		yield 'any format' => [200, null, 'GET', '', ''];
		yield 'all formats' => [200, '*', 'GET', '', ''];
		yield 'xml' => [200, 'xml', 'GET', '', ''];
		yield 'a format we lack' => [400, 'csv', 'GET', '', ''];
		yield 'a body' => [200, 'json', 'POST', 'application/json', '{"a":1}'];
		yield 'an empty body' => [200, 'json', 'DELETE', 'application/json', ' '];
		yield 'a form' => [200, 'json', 'POST', 'application/x-www-form-urlencoded', 'a=1'];
		yield 'a broken body' => [400, 'json', 'PUT', 'application/json; charset=utf-8', '{"a":'];
		yield 'a body that is a number' => [400, 'json', 'POST', 'application/json', '12'];
		yield 'a body that replaces the id in the path' => [400, 'json', 'PUT', 'application/json', '{"id":7}'];
		yield 'a form that replaces the id in the path' => [400, 'json', 'PUT', 'application/x-www-form-urlencoded', 'a=1&id=7'];
		yield 'a posted form, which cannot' => [200, 'json', 'POST', 'application/x-www-form-urlencoded', 'id=7'];
		yield 'a body that nobody reads' => [415, 'json', 'PUT', 'text/plain', '{"a":1}'];
		yield 'JSON under another name' => [415, 'json', 'POST', 'text/json', '{"a":1}'];
		yield 'files' => [200, 'json', 'POST', 'multipart/form-data; boundary=x', ''];
		yield 'nothing' => [200, 'json', 'POST', '', ''];
		yield 'a body that is a text' => [400, 'json', 'PATCH', 'application/merge-patch+json', '"x"'];
	}

	private function problems(?string $format = 'json', string $method = 'GET', string $type = '', string $body = ''): ProblemMiddleware {
		$bytes = new class($body) extends RequestBody {
			public function __construct(
				private readonly string $said,
			) {
			}

			public function bytes(): string {
				return $this->said;
			}
		};
		return new ProblemMiddleware($this->request([], $method, ['Content-Type' => $type], $format), $bytes, $this->l10n());
	}

	public function testAPathArgumentIsAlwaysAText(): void {
		$this->expectException(Malformed::class);
		$request = $this->request(['id' => ['x']], 'GET', [], 'json');
		(new ProblemMiddleware($request, new RequestBody(), $this->l10n()))->beforeController($this->api(), 'change');
	}

	private function api(): OCSController {
		return new class('smartcommons', $this->request()) extends OCSController {
			#[ApiRoute(verb: 'PUT', url: '/api/v1/things/{id}')]
			public function change(string $id): DataResponse {
				return new DataResponse([$id]);
			}
		};
	}

	private function controller(): Controller {
		return new class('smartcommons', $this->request()) extends Controller {
			public function nothing(): void {
			}

			#[Access(Access::GUEST)]
			public function guests(): void {
			}

			#[Access(Access::MEMBER)]
			public function members(): void {
			}

			#[Access(Role::Moderator)]
			public function moderators(): void {
			}
		};
	}
}
