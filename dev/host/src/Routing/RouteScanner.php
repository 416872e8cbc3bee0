<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Routing;

use OCP\AppFramework\Http\Attribute\Route as RouteAttribute;

/**
 * Finds the routes that controllers declare by attribute. As on the server: only files directly in the folder whose
 * name ends in `Controller.php`, in the order of the file system; inherited methods count, in declaration order.
 *
 * @psalm-type RouteData = array{name: string, ocs: bool, url: string, verb: string, class: class-string, method: string, requirements: array<string, string>, defaults: array<string, mixed>}
 */
final class RouteScanner {
	/** @return list<RouteData> */
	public function scan(string $folder, string $namespace, string $appId): array {
		$routes = [];
		foreach ($this->files($folder) as $file) {
			$class = $namespace . '\\' . basename($file, '.php');
			if (!class_exists($class)) {
				throw new \RuntimeException('The file ' . basename($file) . ' does not hold the class ' . $class);
			}
			array_push($routes, ...$this->ofClass(new \ReflectionClass($class), $appId));
		}
		return $routes;
	}

	/** @return list<string> */
	public function files(string $folder): array {
		$files = [];
		foreach (is_dir($folder) ? new \DirectoryIterator($folder) : [] as $file) {
			if ($file->isFile() && str_ends_with($file->getFilename(), 'Controller.php')) {
				$files[] = $file->getPathname();
			}
		}
		// The server takes the order of the file system, which differs between machines; sorted, it is the same on all.
		sort($files);
		return $files;
	}

	/**
	 * @param \ReflectionClass<object> $class
	 * @return list<RouteData>
	 */
	private function ofClass(\ReflectionClass $class, string $appId): array {
		$routes = [];
		$controller = substr($class->getShortName(), 0, -strlen('Controller'));
		foreach ($class->getMethods() as $method) {
			foreach ($method->getAttributes(RouteAttribute::class, \ReflectionAttribute::IS_INSTANCEOF) as $attribute) {
				$route = $attribute->newInstance();
				$data = $route->toArray();
				$ocs = $route->getType() === RouteAttribute::TYPE_API;
				$name = $appId . '.' . $controller . '.' . $method->getName() . ($data['postfix'] ?? '');
				$routes[] = [
					'name' => strtolower($ocs ? 'ocs.' . $name : $name),
					'ocs' => $ocs,
					'url' => $this->root($data, $appId, $ocs) . '/' . ltrim($data['url'], '/'),
					'verb' => strtoupper($data['verb']),
					'class' => $class->getName(),
					'method' => $method->getName(),
					'requirements' => $data['requirements'] ?? [],
					'defaults' => $data['defaults'] ?? [],
				];
			}
		}
		return $routes;
	}

	/** A page route lies below /apps/<id>, except those of the few apps that the server lets choose; API routes may. */
	private function root(array $data, string $appId, bool $ocs): string {
		$default = $appId === 'core' ? '' : '/apps/' . $appId;
		$root = $data['root'] ?? null;
		return is_string($root) && ($ocs || in_array($appId, ['core', 'spreed'], true)) ? $root : $default;
	}
}
