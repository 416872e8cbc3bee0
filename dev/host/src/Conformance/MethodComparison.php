<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Conformance;

use PhpParser\Node;
use PhpParser\Node\Param;
use PhpParser\Node\Stmt\ClassMethod;

/** Differences between two declarations of one method. */
final class MethodComparison {
	private readonly PhpDoc $doc;

	/** @param array<string, true> $templates of the class */
	public function __construct(
		private readonly ClassMethod $ours,
		private readonly ClassMethod $real,
		private readonly bool $inInterface,
		private readonly array $templates,
	) {
		$this->doc = PhpDoc::of($ours);
	}

	/** @return list<string> */
	public function differences(): array {
		$found = [];
		foreach (['visibility' => $this->visibility(...), 'static' => static fn (ClassMethod $m): bool => $m->isStatic(), 'final' => static fn (ClassMethod $m): bool => $m->isFinal(), 'abstract' => fn (ClassMethod $m): bool => !$this->inInterface && $m->isAbstract(), 'by reference' => static fn (ClassMethod $m): bool => $m->byRef] as $what => $read) {
			if ($read($this->ours) !== $read($this->real)) {
				$found[] = $what . ' differs';
			}
		}
		foreach ($this->ours->params as $i => $param) {
			$real = $this->real->params[$i] ?? null;
			if ($real === null) {
				$found[] = 'parameter $' . $this->name($param) . ' does not exist there';
				continue;
			}
			array_push($found, ...$this->parameter($param, $real));
		}
		// What a release added at the end may be left out by a caller, and so by the declaration.
		foreach (array_slice($this->real->params, count($this->ours->params)) as $more) {
			if ($more->default === null && !$more->variadic) {
				$found[] = 'parameter $' . $this->name($more) . ' is missing here';
			}
		}
		if ($this->name($this->ours) !== '__construct' && !$this->sameType($this->ours->returnType, $this->real->returnType, $this->doc->return)) {
			$found[] = 'return type ' . $this->show($this->ours->returnType, $this->doc->return) . ' here, ' . $this->show($this->real->returnType) . ' there';
		}
		return $found;
	}

	/** @return list<string> */
	private function parameter(Param $ours, Param $real): array {
		$name = '$' . $this->name($ours);
		$found = [];
		if ($this->name($ours) !== $this->name($real)) {
			$found[] = 'parameter ' . $name . ' is called $' . $this->name($real) . ' there';
		}
		if ($ours->byRef !== $real->byRef || $ours->variadic !== $real->variadic) {
			$found[] = 'parameter ' . $name . ' differs in & or ...';
		}
		if ($this->printed($ours->default) !== $this->printed($real->default)) {
			$found[] = 'default of ' . $name . ' is ' . $this->printed($ours->default) . ' here, ' . $this->printed($real->default) . ' there';
		}
		$documented = $this->doc->params[$this->name($ours)] ?? null;
		if (!$this->sameType($ours->type, $real->type, $documented)) {
			$found[] = 'type of ' . $name . ' is ' . $this->show($ours->type, $documented) . ' here, ' . $this->show($real->type) . ' there';
		}
		return $found;
	}

	private function sameType(?Node $ours, ?Node $real, ?string $documented): bool {
		if ($ours !== null || $real === null) {
			return $ours !== null && $real !== null
				? TypeText::native(Declaration::print($ours)) === TypeText::native(Declaration::print($real))
				: $ours === $real;
		}
		if ($documented === null) {
			return false;
		}
		$says = TypeText::documented($documented, $this->templates + $this->doc->templates);
		if ($says === null || in_array('?constant', $says, true)) {
			return true;
		}
		// The docblock is written with imports, the native type is resolved: compare the last part of names.
		return self::short($says) === self::short(TypeText::native(Declaration::print($real)));
	}

	/**
	 * @param list<string> $types
	 * @return list<string>
	 */
	private static function short(array $types): array {
		$short = array_map(static fn (string $type): string => substr((string)strrchr('\\' . $type, '\\'), 1), $types);
		sort($short);
		return $short;
	}

	private function visibility(ClassMethod $method): string {
		return $method->isProtected() ? 'protected' : 'public';
	}

	private function name(ClassMethod|Param $node): string {
		if ($node instanceof ClassMethod) {
			return $node->name->toString();
		}
		return $node->var instanceof Node\Expr\Variable && is_string($node->var->name) ? $node->var->name : '';
	}

	private function printed(?Node $node): string {
		return $node === null ? 'none' : Declaration::print($node);
	}

	private function show(?Node $type, ?string $documented = null): string {
		return $type !== null ? Declaration::print($type) : ($documented === null ? 'none' : '(docblock) ' . $documented);
	}
}
