<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use DI\Container;
use DI\Definition\Source\DefinitionArray;
use DI\Definition\Source\SourceChain;
use DI\NotFoundException;
use OCP\AppFramework\IAppContainer;
use OCP\AppFramework\Services\IAppConfig;
use OCP\AppFramework\Services\IInitialState;
use OCP\Files\AppData\IAppDataFactory;
use OCP\Files\IAppData;
use OCP\IAppConfig as IServerAppConfig;
use OCP\IConfig;
use OCP\IInitialStateService;
use OCP\IL10N;
use OCP\IRequest;
use OCP\ISession;
use OCP\L10N\IFactory;
use Psr\Container\ContainerInterface;
use Psr\Log\LoggerInterface;
use SmartCommons\DevHost\Pages\AppInitialState;
use SmartCommons\DevHost\Services\Config\ScopedAppConfig;

/**
 * Container of one app: its own classes and registrations, plus what the server scopes to an app
 * (`appName`, `userId`, IL10N, LoggerInterface, IInitialState, …). Everything else comes from the server container.
 */
final class AppContainer implements IAppContainer {
	/** Id of the host's own pages and API, which run through the same router and middlewares. */
	public const CORE = 'core';
	public const CORE_NAMESPACE = 'SmartCommons\\DevHost';

	private readonly Container $own;
	private readonly ServerAutowiring $autowiring;

	/** @var array<string, string> */
	private array $aliases = [
		'AppName' => 'appName',
		'UserId' => 'userId',
		'Request' => IRequest::class,
		IAppContainer::class => ContainerInterface::class,
	];

	/** @var array<string, callable> factories that make a new object at each call */
	private array $unshared = [];

	/** @var list<string> */
	private array $middlewares = [];

	private ?string $prefix = null;

	public function __construct(
		private readonly string $appName,
		private readonly ServerContainer $server,
	) {
		$this->autowiring = new ServerAutowiring(fn (): ContainerInterface => $this);
		$definitions = new DefinitionArray($this->scoped());
		$chain = new SourceChain([$definitions, $this->autowiring]);
		$chain->setMutableDefinitionSource($definitions);
		$this->own = new Container($chain);
	}

	public function get(string $id): mixed {
		$id = $this->resolveAlias(ltrim($id, '\\'));
		if ($id === ContainerInterface::class) {
			// the one inside would answer with itself, and it knows nothing of the server
			return $this;
		}
		if ($id === 'appName') {
			return $this->appName;
		}
		if ($id === 'userId') {
			return $this->server->get(ISession::class)->get('user_id');
		}
		if (isset($this->unshared[$id])) {
			return ($this->unshared[$id])($this);
		}
		if (in_array($id, $this->own->getKnownEntryNames(), true) || $this->isOwnClass($id)) {
			try {
				return $this->own->get($id);
			} catch (NotFoundException $e) {
				throw new NotFound('Could not resolve ' . $id . '! Class can not be instantiated', 1, $e);
			}
		}
		return $this->server->get($id);
	}

	public function has(string $id): bool {
		$id = $this->resolveAlias(ltrim($id, '\\'));
		return $id === 'appName' || $id === 'userId' || isset($this->unshared[$id])
			|| in_array($id, $this->own->getKnownEntryNames(), true)
			|| ($this->isOwnClass($id) && class_exists($id))
			|| $this->server->has($id);
	}

	public function resolve($name): mixed {
		if (!class_exists($name)) {
			throw new NotFound('Class ' . $name . ' does not exist');
		}
		return $this->autowiring->build($name);
	}

	public function query(string $name, bool $autoload = true): mixed {
		return $this->get($name);
	}

	public function registerParameter($name, $value): void {
		$this->own->set($name, $value instanceof \Closure ? \DI\value($value) : $value);
	}

	public function registerService($name, \Closure $closure, $shared = true): void {
		$this->registerFactory($name, $closure, $shared);
	}

	public function registerAlias($alias, $target): void {
		$this->aliases[$alias] = $target;
	}

	/** @param callable(ContainerInterface): mixed $factory */
	public function registerFactory(string $name, callable $factory, bool $shared): void {
		$name = ltrim($name, '\\');
		unset($this->unshared[$name], $this->aliases[$name]);
		if (!$shared) {
			$this->unshared[$name] = $factory;
			return;
		}
		$this->own->set($name, \DI\factory(fn (): mixed => $factory($this)));
	}

	public function getAppName(): string {
		return $this->appName;
	}

	public function getServer(): ServerContainer {
		return $this->server;
	}

	public function registerMiddleWare($middleWare): bool {
		if (in_array($middleWare, $this->middlewares, true)) {
			return false;
		}
		$this->middlewares[] = $middleWare;
		return true;
	}

	/** @return list<string> middlewares registered on this container itself */
	public function ownMiddlewares(): array {
		return $this->middlewares;
	}

	public function registerCapability($serviceName): void {
		$this->server->get(Registry::class)->add('capability', $serviceName);
	}

	/** Calls a function with its parameters taken from this container. */
	public function inject(callable $fn): mixed {
		return $fn(...$this->autowiring->arguments(new \ReflectionFunction(\Closure::fromCallable($fn))));
	}

	/** @return array<string, mixed> */
	private function scoped(): array {
		$app = $this->appName;
		$server = $this->server;
		return [
			IL10N::class => \DI\factory(static fn (): IL10N => $server->get(IFactory::class)->get($app)),
			LoggerInterface::class => \DI\factory(static fn (): LoggerInterface => new AppLogger($server->get(LoggerInterface::class), $app)),
			IInitialState::class => \DI\factory(static fn (): IInitialState => new AppInitialState($server->get(IInitialStateService::class), $app)),
			IAppConfig::class => \DI\factory(static fn (): IAppConfig => new ScopedAppConfig($server->get(IConfig::class), $server->get(IServerAppConfig::class), $app)),
			IAppData::class => \DI\factory(static fn (): IAppData => $server->get(IAppDataFactory::class)->get($app)),
			'webRoot' => '',
			'urlParams' => [],
			'corsMethods' => 'PUT, POST, GET, DELETE, PATCH',
			'corsAllowedHeaders' => 'Authorization, Content-Type, Accept',
			'corsMaxAge' => 1728000,
		];
	}

	private function resolveAlias(string $id): string {
		$seen = [];
		while (isset($this->aliases[$id]) && !isset($seen[$id])) {
			$seen[$id] = true;
			$id = ltrim($this->aliases[$id], '\\');
		}
		return $id;
	}

	private function isOwnClass(string $id): bool {
		if ($this->appName === self::CORE) {
			return false;
		}
		$this->prefix ??= Host::buildAppNamespace($this->appName) . '\\';
		return str_starts_with($id, $this->prefix);
	}
}
