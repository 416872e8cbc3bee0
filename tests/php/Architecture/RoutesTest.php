<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Architecture;

use OCA\SmartCommons\Core\Http\Access;
use OCP\AppFramework\Http\Attribute\ApiRoute;
use OCP\AppFramework\Http\Attribute\FrontpageRoute;
use PHPUnit\Framework\Attributes\CoversNothing;
use PHPUnit\Framework\TestCase;

/** The routes of the controllers, the contract and the permissions say the same. */
#[CoversNothing]
final class RoutesTest extends TestCase {
	private const BASE = '/api/v1';

	public function testEveryRouteIsInTheContractAndTheReverse(): void {
		$contract = json_decode((string)file_get_contents(dirname(__DIR__, 3) . '/openapi.json'), true, 512, JSON_THROW_ON_ERROR);
		$promised = [];
		foreach ($contract['paths'] as $url => $operations) {
			foreach (array_keys($operations) as $verb) {
				if (in_array($verb, ['get', 'post', 'put', 'patch', 'delete'], true)) {
					$promised[] = strtoupper($verb) . ' ' . self::BASE . $url;
				}
			}
		}
		$served = [];
		foreach (self::routes(ApiRoute::class) as $route) {
			array_push($served, ...array_keys($route));
		}
		self::assertSame([], array_values(array_diff($promised, $served)), 'In the contract, and no route');
		self::assertSame([], array_values(array_diff($served, $promised)), 'A route, and not in the contract');
	}

	public function testEveryRouteSaysWhoMayCallIt(): void {
		$open = [];
		foreach ([...self::routes(ApiRoute::class), ...self::routes(FrontpageRoute::class)] as $route) {
			foreach ($route as $name => $method) {
				if ($method->getAttributes(Access::class) === []) {
					$open[] = $name . ' (' . $method->class . '::' . $method->name . ')';
				}
			}
		}
		self::assertSame([], $open);
	}

	/**
	 * @param class-string $attribute
	 * @return list<array<string, \ReflectionMethod>> "VERB /url" to the method, one for each attribute
	 */
	private static function routes(string $attribute): array {
		$routes = [];
		foreach (glob(dirname(__DIR__, 3) . '/lib/Controller/*Controller.php') ?: [] as $file) {
			/** @var class-string $class */
			$class = 'OCA\\SmartCommons\\Controller\\' . basename($file, '.php');
			foreach ((new \ReflectionClass($class))->getMethods(\ReflectionMethod::IS_PUBLIC) as $method) {
				foreach ($method->getAttributes($attribute) as $found) {
					$arguments = $found->getArguments();
					$verb = (string)($arguments['verb'] ?? $arguments[0]);
					$url = (string)($arguments['url'] ?? $arguments[1]);
					$routes[] = [strtoupper($verb) . ' ' . $url => $method];
				}
			}
		}
		return $routes;
	}
}
