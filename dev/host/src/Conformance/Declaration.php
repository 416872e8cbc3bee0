<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Conformance;

use PhpParser\Node;
use PhpParser\Node\Stmt;
use PhpParser\PrettyPrinter\Standard;

/** What a source file declares of one class, interface, trait or enum, with all names resolved. */
final class Declaration {
	private static ?Standard $printer = null;

	public function __construct(
		public readonly string $name,
		private readonly Stmt\ClassLike $node,
	) {
	}

	/** Whether a class is readonly concerns only itself and is left out. */
	public function kind(): string {
		$node = $this->node;
		return match (true) {
			$node instanceof Stmt\Interface_ => 'interface',
			$node instanceof Stmt\Trait_ => 'trait',
			$node instanceof Stmt\Enum_ => 'enum' . ($node->scalarType === null ? '' : ': ' . $node->scalarType->toString()),
			$node instanceof Stmt\Class_ => ($node->isAbstract() ? 'abstract ' : '') . ($node->isFinal() ? 'final ' : '') . 'class',
			default => $node::class,
		};
	}

	/** @return list<string> what it extends and implements */
	public function parents(): array {
		$node = $this->node;
		$names = match (true) {
			$node instanceof Stmt\Interface_ => $node->extends,
			$node instanceof Stmt\Enum_ => $node->implements,
			$node instanceof Stmt\Class_ => [...($node->extends === null ? [] : [$node->extends]), ...$node->implements],
			default => [],
		};
		return array_map(static fn (Node\Name $name): string => $name->toString(), array_values($names));
	}

	/** @return array<string, string> name => visibility and value */
	public function constants(): array {
		$constants = [];
		foreach ($this->node->stmts as $statement) {
			if ($statement instanceof Stmt\EnumCase) {
				$constants[$statement->name->toString()] = 'case ' . ($statement->expr === null ? '' : self::print($statement->expr));
			}
			if (!$statement instanceof Stmt\ClassConst || $statement->isPrivate()) {
				continue;
			}
			foreach ($statement->consts as $constant) {
				$constants[$constant->name->toString()] = ($statement->isProtected() ? 'protected ' : 'public ') . self::print($constant->value);
			}
		}
		return $constants;
	}

	/** @return array<string, string> name => visibility and native type (none is mixed); private ones left out */
	public function properties(): array {
		$properties = [];
		foreach ($this->node->getProperties() as $property) {
			foreach ($property->isPrivate() ? [] : $property->props as $one) {
				$properties[$one->name->toString()] = self::property($property->isProtected(), $property->isStatic(), $property->type);
			}
		}
		foreach ($this->node->getMethod('__construct')?->params ?? [] as $parameter) {
			if ($parameter->isPromoted() && !$parameter->isPrivate() && $parameter->var instanceof Node\Expr\Variable && is_string($parameter->var->name)) {
				$properties[$parameter->var->name] = self::property($parameter->isProtected(), false, $parameter->type);
			}
		}
		return $properties;
	}

	private static function property(bool $protected, bool $static, ?Node $type): string {
		return ($protected ? 'protected ' : 'public ') . ($static ? 'static ' : '') . ($type === null ? 'mixed' : self::print($type));
	}

	/** @return array<string, Stmt\ClassMethod> by name; private ones and those marked as the host's own left out */
	public function methods(): array {
		$methods = [];
		foreach ($this->node->getMethods() as $method) {
			$internal = str_contains((string)$method->getDocComment()?->getText(), '@internal host');
			if (!$method->isPrivate() && !$internal) {
				$methods[strtolower($method->name->toString())] = $method;
			}
		}
		return $methods;
	}

	/** @return list<string> names of the methods that a child must write */
	public function abstractMethods(): array {
		$names = [];
		foreach ($this->methods() as $method) {
			if ($this->node instanceof Stmt\Interface_ || $method->isAbstract()) {
				$names[] = $method->name->toString();
			}
		}
		return $names;
	}

	/** Where an attribute class may stand, null when it is no attribute class. */
	public function attributeTargets(): ?string {
		foreach ($this->node->attrGroups as $group) {
			foreach ($group->attrs as $attribute) {
				if ($attribute->name->toString() === 'Attribute') {
					return implode(', ', array_map(static fn (Node\Arg $argument): string => self::print($argument->value), $attribute->args));
				}
			}
		}
		return null;
	}

	/** @return array<string, true> template names that stand in its docblock */
	public function templates(): array {
		return PhpDoc::of($this->node)->templates;
	}

	public static function print(Node $node): string {
		self::$printer ??= new Standard();
		// array() and [] are the same value.
		return str_replace('array()', '[]', self::$printer->prettyPrint([$node]));
	}
}
