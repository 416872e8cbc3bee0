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
use OCA\SmartCommons\Core\Http\Administration;
use OCA\SmartCommons\Core\Http\RequestBody;
use OCA\SmartCommons\Core\Modules;
use OCA\SmartCommons\Core\Problem\ChangedMeanwhile;
use OCA\SmartCommons\Core\Problem\Forbidden;
use OCA\SmartCommons\Core\Problem\Malformed;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Core\Problem\ProblemMiddleware;
use OCA\SmartCommons\Core\Problem\UnsupportedType;
use OCA\SmartCommons\Core\Settings;
use OCA\SmartCommons\Tests\Core\Fakes;
use OCP\AppFramework\Controller;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\OCSController;
use OCP\AppFramework\Services\IAppConfig;
use OCP\IGroupManager;
use OCP\IUser;
use OCP\IUserSession;
use OCP\Settings\IManager;
use OCP\Settings\ISettings;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use Psr\Container\ContainerInterface;
use Psr\Log\NullLogger;

#[CoversClass(AccessMiddleware::class)]
#[CoversClass(Administration::class)]
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
		$this->access($readers)->beforeController($this->controller(), $method);
		$this->addToAssertionCount(1);
	}

	#[DataProvider('administrators')]
	public function testTheSettingsAreForAdministratorsAndThoseToWhomTheyWereHanded(bool $allowed, ?string $uid): void {
		if (!$allowed) {
			$this->expectException(Forbidden::class);
		}
		$readers = $this->createStub(ReaderSource::class);
		// the app's own roles don't matter here
		$readers->method('current')->willReturn(new Reader($uid, roles: [Role::Moderator, Role::Admin]));
		$this->access($readers, $uid)->beforeController($this->controller(), 'administration');
		$this->addToAssertionCount(1);
	}

	/** @return iterable<string, array{bool, ?string}> */
	public static function administrators(): iterable {
		yield 'an administrator' => [true, 'root'];
		yield 'somebody to whom the settings were handed' => [true, 'deputy'];
		yield 'somebody else' => [false, 'ann'];
		yield 'a guest' => [false, null];
		yield 'where the server cannot say' => [false, 'broken'];
	}

	public function testAModuleThatIsSwitchedOffIsNotFound(): void {
		$readers = $this->createStub(ReaderSource::class);
		$readers->method('current')->willReturn(new Reader('ann'));
		$config = $this->createStub(IAppConfig::class);
		$config->method('getAppValueString')->willReturn('other, switched ');
		$modules = new Modules($this->createStub(ContainerInterface::class), [SwitchedModule::class], new Settings($config));
		$access = new AccessMiddleware($readers, $modules, $this->administration(), $this->session('ann'), $this->l10n());
		$access->beforeController($this->controller(), 'members');
		try {
			$access->beforeController(new SwitchedController('smartcommons', $this->request()), 'members');
			self::fail('It answered');
		} catch (NotFound $problem) {
			self::assertSame('module-off', $problem->problem);
		}
		$this->expectException(Forbidden::class);
		$access->beforeController(new SwitchedController('smartcommons', $this->request()), 'nothing');
	}

	private function access(ReaderSource $readers, ?string $uid = null): AccessMiddleware {
		$modules = new Modules($this->createStub(ContainerInterface::class), []);
		return new AccessMiddleware($readers, $modules, $this->administration(), $this->session($uid), $this->l10n());
	}

	private function administration(): Administration {
		$groups = $this->createStub(IGroupManager::class);
		$groups->method('isAdmin')->willReturnCallback(static fn (string $uid): bool => $uid === 'root');
		$manager = $this->createStub(IManager::class);
		$manager->method('getAllowedAdminSettings')->willReturnCallback(fn (string $section, IUser $user): array => match ([$section, $user->getUID()]) {
			['smartcommons', 'deputy'] => [10 => [$this->createStub(ISettings::class)]],
			['smartcommons', 'broken'] => throw new \RuntimeException('an app without its class'),
			default => [],
		});
		return new Administration($groups, $manager, new NullLogger());
	}

	private function session(?string $uid): IUserSession {
		$session = $this->createStub(IUserSession::class);
		$user = $this->createStub(IUser::class);
		$user->method('getUID')->willReturn((string)$uid);
		$session->method('getUser')->willReturn($uid === null ? null : $user);
		return $session;
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

			#[Access(Access::ADMINISTRATION)]
			public function administration(): void {
			}
		};
	}
}
