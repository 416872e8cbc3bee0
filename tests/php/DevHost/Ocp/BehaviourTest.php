<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Ocp;

use OCP\AppFramework\Controller;
use OCP\AppFramework\Http;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\DataDownloadResponse;
use OCP\AppFramework\Http\DataResponse;
use OCP\AppFramework\Http\EmptyContentSecurityPolicy;
use OCP\AppFramework\Http\FeaturePolicy;
use OCP\AppFramework\Http\JSONResponse;
use OCP\AppFramework\Http\Response;
use OCP\AppFramework\Middleware;
use OCP\AppFramework\OCS\OCSNotFoundException;
use OCP\Config\Lexicon\Entry;
use OCP\Config\Lexicon\Preset;
use OCP\Config\ValueType;
use OCP\HintException;
use OCP\IRequest;
use OCP\Search\SearchResult;
use OCP\Search\SearchResultEntry;
use OCP\SetupCheck\SetupResult;
use OCP\TaskProcessing\EShapeType;
use OCP\TaskProcessing\Exception\ValidationException;
use OCP\TaskProcessing\Task;
use OCP\Util;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Kernel\Host;

/** The classes of OCP that do something, compared with what a server's classes give. */
final class BehaviourTest extends TestCase {
	protected function setUp(): void {
		Host::shutdown();
	}

	public function testPolicyOfAUsualPage(): void {
		self::assertSame(
			"default-src 'none';base-uri 'none';manifest-src 'self';script-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self' data:;connect-src 'self';media-src 'self';frame-ancestors 'self';form-action 'self'",
			(new ContentSecurityPolicy())->buildPolicy(),
		);
		self::assertSame(
			"default-src 'none';base-uri 'none';manifest-src 'self';frame-ancestors 'none'",
			(new EmptyContentSecurityPolicy())->buildPolicy(),
		);
		self::assertSame(
			"autoplay 'self';camera 'none';fullscreen 'self';geolocation 'none';microphone 'none';payment 'none'",
			(new FeaturePolicy())->buildPolicy(),
		);
	}

	public function testNonceReplacesTheOwnServer(): void {
		$policy = (new ContentSecurityPolicy())->useJsNonce('abc')->addAllowedScriptDomain('https://x.y')->allowEvalWasm()
			->addAllowedImageDomain('*.tile.org')->addAllowedWorkerSrcDomain('blob:')->disallowConnectDomain("'self'");
		self::assertSame(
			"default-src 'none';base-uri 'none';manifest-src 'self';script-src 'nonce-abc' https://x.y 'wasm-unsafe-eval';script-src-elem 'strict-dynamic' 'nonce-abc' https://x.y 'wasm-unsafe-eval';style-src 'self' 'unsafe-inline';img-src 'self' data: blob: *.tile.org;font-src 'self' data:;media-src 'self';frame-ancestors 'self';worker-src blob:;form-action 'self'",
			$policy->buildPolicy(),
		);
	}

	public function testHeadersOfAResponse(): void {
		$response = (new Response(Http::STATUS_CREATED, ['X-Own' => 'yes']))->setETag('tag');
		$response->setLastModified(new \DateTime('2026-03-01 12:00:00 UTC'));
		$response->addHeader(' X-Gone ', 'x')->addHeader('X-Gone', null);
		$headers = $response->getHeaders();
		self::assertSame(['"tag"', 'Sun, 01 Mar 2026 12:00:00 GMT', 'yes'], [$headers['ETag'], $headers['Last-Modified'], $headers['X-Own']]);
		self::assertSame('no-cache, no-store, must-revalidate', $headers['Cache-Control']);
		self::assertArrayNotHasKey('X-Gone', $headers);
		$response->cacheFor(60, true, true);
		self::assertSame('public, max-age=60, immutable', $response->getHeaders()['Cache-Control']);
		$response->cacheFor(0);
		self::assertArrayNotHasKey('Expires', $response->getHeaders());
		self::assertFalse($response->isThrottled());
		$response->throttle(['login' => 'ann']);
		self::assertSame(['login' => 'ann'], $response->getThrottleMetadata());
	}

	public function testJsonIsSafeInsideAPage(): void {
		self::assertSame('{"a":"\u003Cb\u003E"}', (new JSONResponse(['a' => '<b>']))->render());
		$this->expectException(\JsonException::class);
		(new JSONResponse(["\xFF"]))->render();
	}

	public function testControllerTurnsDataIntoJson(): void {
		$controller = new class('app', $this->createStub(IRequest::class)) extends Controller {
		};
		$data = (new DataResponse([1], Http::STATUS_ACCEPTED, ['X-Own' => 'yes']))->setETag('tag');
		$response = $controller->buildResponse($data);
		self::assertSame(['[1]', 202, 'tag'], [$response->render(), $response->getStatus(), $response->getETag()]);
		self::assertSame('yes', $response->getHeaders()['X-Own']);
		self::assertSame('application/json; charset=utf-8', $response->getHeaders()['Content-Type']);
		self::assertSame('json', $controller->getResponderByHTTPHeader('text/html, application/json'));
		self::assertSame('xml', $controller->getResponderByHTTPHeader('text/html', 'xml'));
		$this->expectException(\DomainException::class);
		$controller->buildResponse($data, 'csv');
	}

	public function testFileNamesAreQuoted(): void {
		$headers = (new DataDownloadResponse('x', 'a"b\\c.csv', 'text/csv'))->getHeaders();
		self::assertSame('attachment; filename="a\\"b\\\\c.csv"', $headers['Content-Disposition']);
	}

	public function testMiddlewareWithoutAnswerThrowsOn(): void {
		$middleware = new class() extends Middleware {
		};
		$controller = new class('app', $this->createStub(IRequest::class)) extends Controller {
		};
		self::assertSame('out', $middleware->beforeOutput($controller, 'index', 'out'));
		$this->expectExceptionObject(new \RuntimeException('x'));
		$middleware->afterException($controller, 'index', new \RuntimeException('x'));
	}

	public function testRoutesAsTheRouterReadsThem(): void {
		$route = new ApiRoute('GET', '/api/v1/calls/{id}', ['id' => '\\d+'], postfix: 'one');
		self::assertSame('ocs', $route->getType());
		self::assertSame(['verb' => 'GET', 'url' => '/api/v1/calls/{id}', 'requirements' => ['id' => '\\d+'], 'postfix' => 'one'], $route->toArray());
	}

	public function testErrors(): void {
		self::assertSame([404, 'gone'], [(new OCSNotFoundException('gone'))->getCode(), (new OCSNotFoundException('gone'))->getMessage()]);
		self::assertSame('message', (new HintException('message'))->getHint());
		self::assertSame('hint', (new HintException('message', 'hint'))->getHint());
	}

	public function testLexiconDefaults(): void {
		self::assertSame('1', (new Entry('flag', ValueType::BOOL, true))->getDefault(Preset::NONE));
		self::assertSame('["a"]', (new Entry('list', ValueType::ARRAY, ['a']))->getDefault(Preset::NONE));
		self::assertSame('5', (new Entry('n', ValueType::INT, static fn (Preset $p): int => $p === Preset::NONE ? 5 : 6))->getDefault(Preset::NONE));
		self::assertNull((new Entry('none', ValueType::STRING))->getDefault(Preset::NONE));
		self::assertSame(ValueType::FLOAT, ValueType::fromStringDefinition('float'));
		self::assertSame(8, ValueType::INT->toAppConfigFlag());
		$this->expectException(\Exception::class);
		new Entry('not allowed', ValueType::INT);
	}

	public function testResults(): void {
		$result = SetupResult::warning('Careful', 'https://example.org');
		$result->setName('check');
		self::assertSame(['name' => 'check', 'severity' => 'warning', 'description' => 'Careful', 'descriptionParameters' => null, 'linkToDoc' => 'https://example.org'], $result->jsonSerialize());
		$found = SearchResult::paginated('Calls', [new SearchResultEntry('', 'Title', 'Sub', '/x')], 7)->jsonSerialize();
		self::assertSame([true, 7, 'Title'], [$found['isPaginated'], $found['cursor'], $found['entries'][0]->jsonSerialize()['title']]);
	}

	public function testTasks(): void {
		$task = new Task('core:text2text:translate', ['input' => 'a'], 'app', 'ann');
		$task->setStatus(Task::STATUS_SUCCESSFUL);
		self::assertSame('STATUS_SUCCESSFUL', $task->jsonSerialize()['status']);
		EShapeType::ListOfTexts->validateInput(['a', 'b']);
		$this->expectException(ValidationException::class);
		EShapeType::ListOfTexts->validateInput(['a', 1]);
	}

	public function testSizes(): void {
		self::assertSame(['?', '1 KB', '1.5 MB', '2 GB'], array_map(Util::humanFileSize(...), [-1, 1024, 1572864, 2147483648]));
		self::assertSame([8388608, 512, 1536, false], array_map(Util::computerFileSize(...), ['8M', '512', '1.5 kb', 'much']));
		self::assertSame('&lt;b&gt;&quot;', Util::sanitizeHTML('<b>"'));
		self::assertSame('a%20b/c', Util::encodePath('a b/c'));
	}
}
