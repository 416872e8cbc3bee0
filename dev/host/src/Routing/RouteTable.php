<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Routing;

use SmartCommons\DevHost\Kernel\AppContainer;
use SmartCommons\DevHost\Kernel\AppManager;
use SmartCommons\DevHost\Kernel\HostConfig;
use SmartCommons\DevHost\Talk\TalkApp;
use Symfony\Component\Routing\Generator\CompiledUrlGenerator;
use Symfony\Component\Routing\Generator\Dumper\CompiledUrlGeneratorDumper;
use Symfony\Component\Routing\Matcher\CompiledUrlMatcher;
use Symfony\Component\Routing\Matcher\Dumper\CompiledUrlMatcherDumper;
use Symfony\Component\Routing\RequestContext;
use Symfony\Component\Routing\Route;
use Symfony\Component\Routing\RouteCollection;

/**
 * All routes, compiled into a file of the data folder. The file is made anew whenever a controller file (or a parent
 * class or trait of a controller) was added, removed or changed.
 *
 * @psalm-import-type RouteData from RouteScanner
 */
final class RouteTable {
	private const OCS_PREFIX = '/ocsapp';

	/** @var array{matcher: array<array-key, mixed>, generator: array<array-key, mixed>, list: list<RouteData>, files: array<string, int>, key: string}|null */
	private ?array $compiled = null;

	public function __construct(
		private readonly HostConfig $config,
		private readonly AppManager $apps,
		private readonly RouteScanner $scanner,
	) {
	}

	public function matcher(RequestContext $context): CompiledUrlMatcher {
		return new CompiledUrlMatcher($this->compiled()['matcher'], $context);
	}

	public function generator(RequestContext $context): CompiledUrlGenerator {
		return new CompiledUrlGenerator($this->compiled()['generator'], $context);
	}

	/** @return list<RouteData> in order of matching */
	public function all(): array {
		return $this->compiled()['list'];
	}

	/** @return array{matcher: array<array-key, mixed>, generator: array<array-key, mixed>, list: list<RouteData>, files: array<string, int>, key: string} */
	private function compiled(): array {
		if ($this->compiled === null) {
			$file = $this->config->dataPath('cache') . '/routes-' . substr(hash('sha256', $this->config->root), 0, 12) . '.php';
			$cached = is_file($file) ? include $file : null;
			$this->compiled = is_array($cached) && $this->isFresh($cached) ? $cached : $this->compile($file);
		}
		return $this->compiled;
	}

	private function isFresh(array $cached): bool {
		if (($cached['key'] ?? null) !== $this->key()) {
			return false;
		}
		foreach ($cached['files'] as $file => $time) {
			if (!is_file($file) || filemtime($file) !== $time) {
				return false;
			}
		}
		return true;
	}

	/** Changes when a controller file is added or removed: the folder's own time does. */
	private function key(): string {
		$times = '';
		foreach ($this->folders() as [, $folder]) {
			$times .= $folder . (is_dir($folder) ? (string)filemtime($folder) : '-') . ';';
		}
		return $times;
	}

	/** @return list<array{0: string, 1: string, 2: string}> app id, folder, namespace */
	private function folders(): array {
		$app = $this->config->appId;
		$talk = $this->apps->isEnabledForAnyone(TalkApp::ID)
			? [[TalkApp::ID, $this->config->hostDir . '/src/Talk/App/Controller', 'OCA\\' . TalkApp::NAMESPACE . '\\Controller']]
			: [];
		return [
			...$talk,
			[$app, $this->config->root . '/lib/Controller', 'OCA\\' . $this->apps->namespaceOf($app) . '\\Controller'],
			[AppContainer::CORE, $this->config->hostDir . '/src/Controller', AppContainer::CORE_NAMESPACE . '\\Controller'],
		];
	}

	/** @return array{matcher: array<array-key, mixed>, generator: array<array-key, mixed>, list: list<RouteData>, files: array<string, int>, key: string} */
	private function compile(string $cacheFile): array {
		clearstatcache();
		$list = [];
		foreach ($this->folders() as [$app, $folder, $namespace]) {
			array_push($list, ...$this->scanner->scan($folder, $namespace, $app));
		}
		$routes = new RouteCollection();
		foreach ($list as $route) {
			$defaults = ['_call' => [$route['class'], $route['method']]] + $route['defaults'];
			$url = ($route['ocs'] ? self::OCS_PREFIX : '') . $route['url'];
			$routes->add($route['name'], new Route($url, $defaults, $route['requirements'], [], '', [], [$route['verb']]));
		}
		$compiled = [
			'matcher' => (new CompiledUrlMatcherDumper($routes))->getCompiledRoutes(),
			'generator' => (new CompiledUrlGeneratorDumper($routes))->getCompiledRoutes(),
			'list' => $list,
			'files' => $this->sources($list),
			'key' => $this->key(),
		];
		$this->write($cacheFile, $compiled);
		return $compiled;
	}

	/**
	 * @param list<RouteData> $list
	 * @return array<string, int> file => time of change
	 */
	private function sources(array $list): array {
		$files = [];
		foreach ($this->folders() as [, $folder]) {
			foreach ($this->scanner->files($folder) as $file) {
				$files[$file] = (int)filemtime($file);
			}
		}
		foreach (array_unique(array_column($list, 'class')) as $class) {
			for ($parent = new \ReflectionClass($class); $parent !== false; $parent = $parent->getParentClass()) {
				foreach ([$parent, ...array_values($parent->getTraits())] as $part) {
					$file = $part->getFileName();
					if ($file !== false) {
						$files[$file] = (int)filemtime($file);
					}
				}
			}
		}
		return $files;
	}

	private function write(string $file, array $compiled): void {
		$temporary = $file . '.' . bin2hex(random_bytes(4));
		file_put_contents($temporary, '<?php return ' . var_export($compiled, true) . ';');
		rename($temporary, $file);
		if (function_exists('opcache_invalidate')) {
			opcache_invalidate($file, true);
		}
	}
}
