<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Architecture;

use PhpToken;

/** One PHP file of lib/, read by PHP's own tokenizer. */
final readonly class Code {
	/** @param list<PhpToken> $tokens without space and comments */
	private function __construct(
		public string $path,
		private array $tokens,
	) {
	}

	/** @return list<self> every PHP file below a folder of the project, with its path from there */
	public static function all(string $folder = 'lib'): array {
		$top = dirname(__DIR__, 3) . '/' . $folder;
		$files = [];
		foreach (new \RecursiveIteratorIterator(new \RecursiveDirectoryIterator($top, \FilesystemIterator::SKIP_DOTS)) as $file) {
			if ($file instanceof \SplFileInfo && $file->getExtension() === 'php') {
				$files[] = self::of(substr($file->getPathname(), strlen($top) + 1), (string)file_get_contents($file->getPathname()));
			}
		}
		usort($files, static fn (self $left, self $right): int => $left->path <=> $right->path);
		return $files;
	}

	public static function of(string $path, string $source): self {
		$tokens = array_filter(PhpToken::tokenize($source), static fn (PhpToken $token): bool => !$token->isIgnorable());
		return new self($path, array_values($tokens));
	}

	/** The folder of lib/ that it is in: Core, Tender, Controller … */
	public function folder(): string {
		return explode('/', $this->path)[0];
	}

	/**
	 * The classes it names, in full, wherever they stand: use, new, attribute, type, ::class, in a string.
	 * Names of its own folder that are written without a namespace are left out.
	 *
	 * @return list<string>
	 */
	public function classes(): array {
		$classes = [];
		foreach ($this->tokens as $at => $token) {
			if ($token->is([T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED])) {
				$classes[] = ltrim($token->text, '\\');
				array_push($classes, ...$this->grouped($at));
			} elseif ($token->is(T_CONSTANT_ENCAPSED_STRING)) {
				$classes[] = ltrim(strtr(substr($token->text, 1, -1), ['\\\\' => '\\']), '\\');
			}
		}
		return array_values(array_unique($classes));
	}

	/**
	 * The functions it calls by name, with the number of arguments; methods are left out.
	 *
	 * @return list<array{string, bool}> name in lower case, and whether it is called without any argument
	 */
	public function calls(): array {
		$calls = [];
		foreach ($this->tokens as $at => $token) {
			$before = $this->tokens[$at - 1] ?? null;
			$isName = $token->is([T_STRING, T_NAME_FULLY_QUALIFIED]) && ($this->tokens[$at + 1]->text ?? '') === '(';
			if ($isName && ($before === null || !$before->is([T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR, T_DOUBLE_COLON, T_FUNCTION, T_NEW, T_ATTRIBUTE]))) {
				$calls[] = [strtolower(ltrim($token->text, '\\')), ($this->tokens[$at + 2]->text ?? '') === ')'];
			}
		}
		return $calls;
	}

	/** Whether it declares a class, an interface, an enum or a trait; data files return an array instead. */
	public function declaresType(): bool {
		foreach ($this->tokens as $at => $token) {
			$before = $this->tokens[$at - 1] ?? null;
			if ($token->is([T_CLASS, T_INTERFACE, T_ENUM, T_TRAIT]) && ($before === null || !$before->is([T_DOUBLE_COLON, T_NEW]))) {
				return true;
			}
		}
		return false;
	}

	/** @return list<string> every name in it, and the last part of each full name */
	public function words(): array {
		$words = [];
		foreach ($this->tokens as $token) {
			if ($token->is([T_STRING, T_NAME_QUALIFIED, T_NAME_FULLY_QUALIFIED, T_NAME_RELATIVE])) {
				$parts = explode('\\', $token->text);
				$words[] = $parts[count($parts) - 1];
			}
		}
		return array_values(array_unique($words));
	}

	/** @return list<string> names after an arrow or a double colon, and names in quotes, which may be callables */
	public function membersUsed(): array {
		$names = [];
		foreach ($this->tokens as $at => $token) {
			$before = $this->tokens[$at - 1] ?? null;
			if ($token->is(T_STRING) && $before !== null && $before->is([T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR, T_DOUBLE_COLON])) {
				$names[] = $token->text;
			} elseif ($token->is(T_CONSTANT_ENCAPSED_STRING)) {
				$names[] = substr($token->text, 1, -1);
			}
		}
		return array_values(array_unique($names));
	}

	/** Whether it makes a date of the present moment: `new DateTimeImmutable()` or `('now')`. */
	public function readsClock(): bool {
		foreach ($this->tokens as $at => $token) {
			$name = strtolower(ltrim($token->text, '\\'));
			if (in_array($name, ['datetime', 'datetimeimmutable'], true) && ($this->tokens[$at - 1] ?? null)?->is(T_NEW)) {
				$arguments = ($this->tokens[$at + 1]->text ?? '') . ($this->tokens[$at + 2]->text ?? '');
				if (!str_starts_with($arguments, '(') || $arguments === '()' || $arguments === "('now'") {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * The names in braces after `use Some\Name\{…}`.
	 *
	 * @return list<string>
	 */
	private function grouped(int $at): array {
		if (($this->tokens[$at + 1]->text ?? '') !== '\\' || ($this->tokens[$at + 2]->text ?? '') !== '{') {
			return [];
		}
		$names = [];
		for ($next = $at + 3; isset($this->tokens[$next]) && $this->tokens[$next]->text !== '}'; $next++) {
			if ($this->tokens[$next]->is([T_STRING, T_NAME_QUALIFIED])) {
				$names[] = ltrim($this->tokens[$at]->text, '\\') . '\\' . $this->tokens[$next]->text;
			}
		}
		return $names;
	}
}
