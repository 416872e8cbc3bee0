<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Kernel;

use DI\Definition\Definition;
use DI\Definition\FactoryDefinition;
use DI\Definition\Source\DefinitionSource;
use Psr\Container\ContainerInterface;
use Psr\Container\NotFoundExceptionInterface;

/**
 * Builds classes the way the server's container does: each constructor parameter by its type, scalars by their
 * name; what cannot be had becomes the parameter's default, or null when it may be null.
 */
final class ServerAutowiring implements DefinitionSource {
	/** @param \Closure(): ContainerInterface $container whom to ask for parameters */
	public function __construct(
		private readonly \Closure $container,
	) {
	}

	public function getDefinition(string $name): ?Definition {
		if (!class_exists($name) || !(new \ReflectionClass($name))->isInstantiable()) {
			return null;
		}
		return new FactoryDefinition($name, fn (): object => $this->build($name));
	}

	public function getDefinitions(): array {
		return [];
	}

	/** @param class-string $name */
	public function build(string $name): object {
		$class = new \ReflectionClass($name);
		$constructor = $class->getConstructor();
		if ($constructor === null) {
			return $class->newInstance();
		}
		return $class->newInstanceArgs($this->arguments($constructor));
	}

	/** @return list<mixed> */
	public function arguments(\ReflectionFunctionAbstract $function): array {
		$arguments = [];
		foreach ($function->getParameters() as $parameter) {
			$arguments[] = $this->argument($parameter);
		}
		return $arguments;
	}

	private function argument(\ReflectionParameter $parameter): mixed {
		$type = $parameter->getType();
		$byType = $type instanceof \ReflectionNamedType && !$type->isBuiltin();
		$id = $byType ? $type->getName() : $parameter->getName();
		try {
			return ($this->container)()->get($id);
		} catch (NotFoundExceptionInterface $e) {
			if ($parameter->isDefaultValueAvailable()) {
				return $parameter->getDefaultValue();
			}
			if ($type !== null && $type->allowsNull()) {
				return null;
			}
			throw $e;
		}
	}
}
