<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Http;

use OCP\AppFramework\Utility\IControllerMethodReflector;

/** What the called controller method says of itself: parameters with types, defaults and ranges, annotations. */
final class MethodReflector implements IControllerMethodReflector {
	private ?\ReflectionMethod $method = null;

	/** @var array<string, array<string, string>> lower-case annotation => its parameters */
	private array $annotations = [];

	/** @var array<string, string> */
	private array $types = [];

	/** @var array<string, mixed> name => default, null when there is none */
	private array $parameters = [];

	/** @var array<string, array{min: int, max: int}> */
	private array $ranges = [];

	public function reflect(object $object, string $method): void {
		$this->method = new \ReflectionMethod($object, $method);
		$this->annotations = $this->types = $this->parameters = $this->ranges = [];
		$this->readDocs((string)$this->method->getDocComment());
		foreach ($this->method->getParameters() as $parameter) {
			$type = $parameter->getType();
			if ($type instanceof \ReflectionNamedType) {
				$this->types[$parameter->getName()] = $type->getName();
			}
			$this->parameters[$parameter->getName()] = $parameter->isDefaultValueAvailable() ? $parameter->getDefaultValue() : null;
		}
	}

	public function getType(string $parameter): ?string {
		return $this->types[$parameter] ?? null;
	}

	public function getParameters(): array {
		return $this->parameters;
	}

	/** @return array{min: int, max: int}|null */
	public function getRange(string $parameter): ?array {
		return $this->ranges[$parameter] ?? null;
	}

	public function hasAnnotation(string $name): bool {
		return isset($this->annotations[strtolower($name)]);
	}

	public function getAnnotationParameter(string $name, string $key): string {
		return $this->annotations[strtolower($name)][$key] ?? '';
	}

	/** @param class-string $attributeClass */
	public function hasAnnotationOrAttribute(?string $annotationName, string $attributeClass): bool {
		return ($this->method !== null && $this->method->getAttributes($attributeClass) !== [])
			|| ($annotationName !== null && $this->hasAnnotation($annotationName));
	}

	/**
	 * @template T of object
	 * @param class-string<T> $class
	 * @return list<T>
	 */
	public function attributes(string $class): array {
		$attributes = [];
		foreach ($this->method?->getAttributes($class) ?? [] as $attribute) {
			$attributes[] = $attribute->newInstance();
		}
		return $attributes;
	}

	private function readDocs(string $docs): void {
		preg_match_all('/^\h+\*\h+@(?P<name>[A-Z]\w+)(?:\((?P<parameters>[^)]*)\))?/m', $docs, $found, PREG_SET_ORDER);
		foreach ($found as $annotation) {
			$parameters = [];
			foreach (explode(',', str_replace(' ', '', $annotation['parameters'] ?? '')) as $pair) {
				[$key, $value] = explode('=', $pair . '=', 3);
				$parameters[$key] = $value;
			}
			$this->annotations[strtolower($annotation['name'])] = $parameters;
		}
		preg_match_all('/@param\h+(?P<type>\w+)\h+\$(?P<var>\w+)/', $docs, $found, PREG_SET_ORDER);
		foreach ($found as $parameter) {
			$this->types[$parameter['var']] = $parameter['type'];
		}
		// The server looks for ranges only in @psalm-param, not in @param.
		preg_match_all('/@psalm-param\h+\??int<(?P<min>-?\d+|min),\h*(?P<max>-?\d+|max)>(?:\|null)?\h+\$(?P<var>\w+)/', $docs, $found, PREG_SET_ORDER);
		foreach ($found as $range) {
			$this->ranges[$range['var']] = [
				'min' => $range['min'] === 'min' ? PHP_INT_MIN : (int)$range['min'],
				'max' => $range['max'] === 'max' ? PHP_INT_MAX : (int)$range['max'],
			];
		}
	}
}
