<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Talk;

use Psr\Container\ContainerExceptionInterface;
use Psr\Container\ContainerInterface;

/**
 * Services of another app, which may change with each of its releases: found by name, called by the names of their
 * parameters, and only where every parameter that they demand is one that we know.
 */
final class PrivateService {
	public function __construct(
		private readonly ContainerInterface $container,
	) {
	}

	/**
	 * Whether this method can be called with these parameters.
	 *
	 * @param list<string> $names of the parameters that will be given
	 */
	public function fits(string $class, string $method, array $names): bool {
		try {
			return $this->container->has($class) && $this->accepts(new \ReflectionMethod(class_exists($class) ? $class : $this->service($class), $method), $names);
		} catch (\ReflectionException|TalkFailed) {
			return false;
		}
	}

	/**
	 * @param array<string, mixed> $arguments by name
	 * @throws TalkFailed when it doesn't fit
	 */
	public function call(string $class, string $method, array $arguments): mixed {
		if (!$this->fits($class, $method, array_keys($arguments))) {
			throw new TalkFailed($class . '::' . $method . ' is not as expected');
		}
		$service = $this->service($class);
		return (new \ReflectionMethod($service, $method))->invokeArgs($service, $arguments);
	}

	/** @throws TalkFailed when it isn't there */
	private function service(string $class): object {
		try {
			/** @var mixed $service */
			$service = $this->container->get($class);
		} catch (ContainerExceptionInterface $problem) {
			throw new TalkFailed($class . ' is not there', previous: $problem);
		}
		return is_object($service) ? $service : throw new TalkFailed($class . ' is not there');
	}

	/**
	 * What an object says when it is asked without parameters; also one that answers to any `get…`.
	 *
	 * @throws TalkFailed when it can't be asked
	 */
	public static function ask(mixed $object, string $method): mixed {
		$question = [$object, $method];
		if (!is_object($object) || !is_callable($question)) {
			throw new TalkFailed(get_debug_type($object) . '::' . $method . ' is not as expected');
		}
		return $question();
	}

	/** @throws TalkFailed when it can't be told */
	public static function tell(object $object, string $method, string|int $value): void {
		$order = [$object, $method];
		if (!is_callable($order)) {
			throw new TalkFailed(get_debug_type($object) . '::' . $method . ' is not as expected');
		}
		$order($value);
	}

	/** @throws TalkFailed */
	public static function text(mixed $object, string $method): string {
		/** @var mixed $answer */
		$answer = self::ask($object, $method);
		return is_scalar($answer) ? (string)$answer : '';
	}

	/** @throws TalkFailed */
	public static function number(mixed $object, string $method): int {
		/** @var mixed $answer */
		$answer = self::ask($object, $method);
		return is_numeric($answer) ? (int)$answer : 0;
	}

	/** @param list<string> $names */
	private function accepts(\ReflectionMethod $method, array $names): bool {
		if (!$method->isPublic() || $method->isStatic()) {
			return false;
		}
		foreach ($method->getParameters() as $parameter) {
			$known = in_array($parameter->getName(), $names, true);
			if (!$known && !$parameter->isOptional()) {
				return false;
			}
			$names = array_values(array_diff($names, [$parameter->getName()]));
		}
		return $names === [];
	}
}
