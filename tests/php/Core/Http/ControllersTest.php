<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Http;

use OCA\SmartCommons\Controller\PageController;
use OCA\SmartCommons\Core\Http\Access;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\AuthorizedAdminSetting;
use OCP\AppFramework\Http\Attribute\BruteForceProtection;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use OCP\AppFramework\Http\Attribute\NoAdminRequired;
use OCP\AppFramework\Http\Attribute\NoCSRFRequired;
use OCP\AppFramework\Http\Attribute\PublicPage;
use PHPUnit\Framework\Attributes\CoversNothing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** What the server enforces and what the app enforces say the same, for every route. */
#[CoversNothing]
final class ControllersTest extends TestCase {
	#[DataProvider('routes')]
	public function testTheServerAndTheAppAgreeOnWhoMayCall(\ReflectionMethod $method): void {
		$access = $method->getAttributes(Access::class);
		self::assertCount(1, $access, 'one rule');
		$public = $method->getAttributes(PublicPage::class) !== [];
		$member = $method->getAttributes(NoAdminRequired::class) !== [];
		$delegated = $method->getAttributes(AuthorizedAdminSetting::class) !== [];
		self::assertSame(1, (int)$public + (int)$member + (int)$delegated, 'guests, members or who has the settings, as the server sees it');
		$to = $access[0]->newInstance()->to;
		self::assertSame($to === Access::GUEST, $public, 'guests are let in by both or by none');
		self::assertSame($to === Access::ADMINISTRATION, $delegated, 'the settings are for the same people with both');
	}

	/** A page that is read, or one that a mail program asks for in the name of nobody, with a secret that isn't guessed. */
	#[DataProvider('routes')]
	public function testOnlyPagesThatAreReadOrHoldASecretGoWithoutAToken(\ReflectionMethod $method): void {
		$pages = $method->getAttributes(FrontpageRoute::class);
		$guarded = $method->getAttributes(PublicPage::class) !== [] && $method->getAttributes(BruteForceProtection::class) !== [];
		$free = array_filter($pages, static fn (\ReflectionAttribute $route): bool => ($route->getArguments()['verb'] ?? '') === 'GET'
			|| $guarded && str_contains((string)($route->getArguments()['url'] ?? ''), '{token}'));
		self::assertSame($pages !== [] && count($free) === count($pages), $method->getAttributes(NoCSRFRequired::class) !== []);
	}

	/** The server may read the page's route, which takes every other address, before those of other controllers. */
	#[DataProvider('routes')]
	public function testThePageOfTheClientLeavesTheAddressesOfOthersAlone(\ReflectionMethod $method): void {
		$page = (new \ReflectionMethod(PageController::class, 'page'))->getAttributes(FrontpageRoute::class)[0]->getArguments();
		$taken = '~^(?:' . (string)($page['requirements']['path'] ?? '') . ')$~D';
		foreach ($method->class === PageController::class ? [] : $method->getAttributes(FrontpageRoute::class) as $route) {
			['url' => $url, 'verb' => $verb] = $route->getArguments();
			if ($verb === $page['verb']) {
				self::assertDoesNotMatchRegularExpression($taken, ltrim((string)preg_replace('/\{\w+\}/', 'x', (string)$url), '/'));
			}
		}
		$this->addToAssertionCount(1);
	}

	#[DataProvider('routes')]
	public function testAMethodTakesOnlyWhatStandsInItsAddress(\ReflectionMethod $method): void {
		$routes = [...$method->getAttributes(ApiRoute::class), ...$method->getAttributes(FrontpageRoute::class)];
		foreach ($method->getParameters() as $parameter) {
			self::assertSame('string', (string)$parameter->getType(), '$' . $parameter->getName() . ': the server casts anything else without a word');
			self::assertFalse($parameter->isOptional());
			foreach ($routes as $route) {
				self::assertStringContainsString('{' . $parameter->getName() . '}', (string)($route->getArguments()['url'] ?? ''));
			}
		}
		$this->addToAssertionCount(1);
	}

	/** @return iterable<string, array{\ReflectionMethod}> */
	public static function routes(): iterable {
		foreach (glob(dirname(__DIR__, 4) . '/lib/Controller/*Controller.php') ?: [] as $file) {
			/** @var class-string $class */
			$class = 'OCA\\SmartCommons\\Controller\\' . basename($file, '.php');
			foreach ((new \ReflectionClass($class))->getMethods(\ReflectionMethod::IS_PUBLIC) as $method) {
				if ($method->getAttributes(ApiRoute::class) !== [] || $method->getAttributes(FrontpageRoute::class) !== []) {
					yield basename($file, '.php') . '::' . $method->getName() => [$method];
				}
			}
		}
	}
}
