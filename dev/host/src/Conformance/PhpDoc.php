<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Conformance;

use PhpParser\Node;

/** The types in a docblock. */
final class PhpDoc {
	/** @var array<string, string> parameter => type */
	public array $params = [];
	public ?string $return = null;

	/** @var array<string, true> */
	public array $templates = [];

	public static function of(Node $node): self {
		$doc = new self();
		$text = (string)preg_replace('#^\s*/?\*+/?[ \t]?|\s*\*/$#m', '', (string)$node->getDocComment()?->getText());
		foreach (preg_split('/^\s*(?=@)/m', $text) ?: [] as $tag) {
			if (preg_match('/^@param\s+(.+?)\s+(?:&|\.\.\.)*\$(\w+)(?![\w>])[^$]*$/s', $tag, $found) === 1) {
				$doc->params[$found[2]] = $found[1];
			} elseif (preg_match('/^@return\s+(.+)$/s', $tag, $found) === 1) {
				$doc->return = self::type($found[1]);
			} elseif (preg_match('/^@\S*template\S*\s+(\w+)/', $tag, $found) === 1) {
				$doc->templates[$found[1]] = true;
			}
		}
		return $doc;
	}

	/** The type at the start of a text; a description may follow. */
	private static function type(string $text): string {
		$depth = 0;
		for ($i = 0, $length = strlen($text); $i < $length; $i++) {
			$depth += match ($text[$i]) {
				'<', '{', '(', '[' => 1,
				'>', '}', ')', ']' => -1,
				default => 0,
			};
			if ($depth === 0 && ctype_space($text[$i]) && preg_match('/^\s*[|&]|^\s*$/', substr($text, $i)) !== 1 && !in_array($text[$i - 1] ?? '', ['|', '&', ':'], true)) {
				return substr($text, 0, $i);
			}
		}
		return trim($text);
	}
}
