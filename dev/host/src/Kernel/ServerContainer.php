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
use OCP\Files\Folder;
use OCP\Files\IRootFolder;
use OCP\IL10N;
use OCP\IServerContainer;
use OCP\ISession;
use OCP\L10N\IFactory;
use Psr\Container\ContainerInterface;

/** The server's services: `OCP\` interfaces bound to this host's classes, built on first use. */
final class ServerContainer implements IServerContainer {
	private readonly Container $inner;

	/** @var array<string, string> interface => class */
	private array $aliases;

	public function __construct(HostConfig $config) {
		$this->aliases = Bindings::aliases();
		$definitions = new DefinitionArray([
			HostConfig::class => $config,
			self::class => $this,
			'appName' => AppContainer::CORE,
			'webRoot' => '',
		] + Bindings::factories());
		$chain = new SourceChain([$definitions, new ServerAutowiring(fn (): ContainerInterface => $this)]);
		$chain->setMutableDefinitionSource($definitions);
		$this->inner = new Container($chain);
	}

	/**
	 * @template T of object
	 * @param class-string<T>|string $id
	 * @return ($id is class-string<T> ? T : mixed)
	 */
	public function get(string $id): mixed {
		$id = ltrim($id, '\\');
		if ($id === ContainerInterface::class || $id === IServerContainer::class) {
			return $this;
		}
		$target = $this->aliases[$id] ?? $id;
		// The server's container knows its own classes; an app's classes belong to the app's container.
		if (str_starts_with($target, 'OCA\\')) {
			return $this->fromApp($target);
		}
		try {
			return $this->inner->get($target);
		} catch (NotFoundException $e) {
			throw $this->notFound($id, $e);
		}
	}

	public function has(string $id): bool {
		$id = ltrim($id, '\\');
		$target = $this->aliases[$id] ?? $id;
		if (str_starts_with($target, 'OCA\\')) {
			return class_exists($target);
		}
		return $id === ContainerInterface::class || $id === IServerContainer::class || $this->inner->has($target);
	}

	/** Replaces a service, for tests and for what is only known at run time (the request, the session). */
	public function set(string $id, object $service): void {
		unset($this->aliases[$id]);
		$this->inner->set($id, $service);
	}

	public function query(string $name, bool $autoload = true): mixed {
		return $this->get($name);
	}

	/**
	 * @template T of object
	 * @param class-string<T> $name
	 * @return T a new object of this class
	 */
	public function resolve($name): object {
		if (!class_exists($name)) {
			throw new NotFound('Class ' . $name . ' does not exist');
		}
		return (new ServerAutowiring(fn (): ContainerInterface => $this))->build($name);
	}

	public function registerParameter($name, $value): void {
		$this->inner->set($name, $value instanceof \Closure ? \DI\value($value) : $value);
	}

	public function registerService($name, \Closure $closure, $shared = true): void {
		if (!$shared) {
			throw new NotSupported('IServerContainer::registerService with shared = false');
		}
		unset($this->aliases[$name]);
		$this->inner->set($name, \DI\factory(fn (): mixed => $closure($this)));
	}

	public function registerAlias($alias, $target): void {
		$this->aliases[$alias] = $target;
	}

	public function getUserFolder($userId = null): ?Folder {
		$userId ??= $this->get(ISession::class)->get('user_id');
		return is_string($userId) ? $this->get(IRootFolder::class)->getUserFolder($userId) : null;
	}

	public function getL10N($app, $lang = null): IL10N {
		return $this->get(IFactory::class)->get($app, $lang);
	}

	public function getWebRoot(): string {
		return '';
	}

	private function fromApp(string $class): mixed {
		foreach ($this->get(AppManager::class)->namespaces() as $app => $namespace) {
			if (str_starts_with($class, 'OCA\\' . $namespace . '\\')) {
				return Host::appContainer($app)->get($class);
			}
		}
		throw new NotFound('Could not resolve ' . $class . '! Class can not be instantiated');
	}

	private function notFound(string $id, \Throwable $previous): \Throwable {
		if (str_starts_with($id, 'OCP\\') && interface_exists($id)) {
			return new MissingService($id, $previous);
		}
		return new NotFound('Could not resolve ' . $id . '! Class can not be instantiated', 1, $previous);
	}
}
