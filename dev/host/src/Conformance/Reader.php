<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Conformance;

use PhpParser\Node\Stmt;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\Parser;
use PhpParser\ParserFactory;

/** Reads declarations out of source files without loading them. */
final class Reader {
	private readonly Parser $parser;

	public function __construct() {
		$this->parser = (new ParserFactory())->createForNewestSupportedVersion();
	}

	/** @return list<Declaration> those of a file, none when there is no such file */
	public function read(string $file): array {
		if (!is_file($file)) {
			return [];
		}
		$statements = $this->parser->parse((string)file_get_contents($file)) ?? [];
		$statements = (new NodeTraverser(new NameResolver()))->traverse($statements);
		$declarations = [];
		foreach ((new NodeFinder())->findInstanceOf($statements, Stmt\ClassLike::class) as $node) {
			if ($node->namespacedName !== null) {
				$declarations[] = new Declaration($node->namespacedName->toString(), $node);
			}
		}
		return $declarations;
	}
}
