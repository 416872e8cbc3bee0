<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/*
 * Prints, as JSON, every text that PHP code shows through IL10N::t() and IL10N::n():
 * `{file, line, key, call}`, where key is null if the text is not a literal.
 * Usage: php literals.php FOLDER…
 */

/** @var list<array{file: string, line: int, key: ?string, call: string}> $uses */
$uses = [];
foreach (array_slice($argv, 1) as $folder) {
	if (!is_dir($folder)) {
		continue;
	}
	foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)) as $file) {
		if ($file->getExtension() === 'php') {
			array_push($uses, ...usesIn($file->getPathname()));
		}
	}
}
echo json_encode($uses, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);

/** @return list<array{file: string, line: int, key: ?string, call: string}> */
function usesIn(string $file): array {
	$tokens = array_values(array_filter(
		PhpToken::tokenize((string)file_get_contents($file)),
		static fn (PhpToken $token): bool => !$token->isIgnorable(),
	));
	$uses = [];
	foreach ($tokens as $at => $token) {
		$call = $tokens[$at + 1] ?? null;
		if (!$token->is([T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR]) || $call === null || !$call->is(['t', 'n']) || ($tokens[$at + 2]->text ?? '') !== '(') {
			continue;
		}
		$one = literal($tokens, $at + 3);
		$key = $one;
		if ($call->text === 'n') {
			$many = $one === null ? null : literal($tokens, $at + 5);
			$key = $many === null ? null : '_' . $one . '_::_' . $many . '_';
		}
		$code = implode('', array_map(static fn (PhpToken $part): string => $part->text, array_slice($tokens, $at, 6)));
		$uses[] = ['file' => $file, 'line' => $token->line, 'key' => $key, 'call' => $code];
	}
	return $uses;
}

/**
 * The string that stands alone as an argument at that place.
 *
 * @param list<PhpToken> $tokens
 */
function literal(array $tokens, int $at): ?string {
	$token = $tokens[$at] ?? null;
	$next = $tokens[$at + 1]->text ?? '';
	if ($token === null || !$token->is(T_CONSTANT_ENCAPSED_STRING) || ($next !== ',' && $next !== ')')) {
		return null;
	}
	$body = substr($token->text, 1, -1);
	return $token->text[0] === "'" ? strtr($body, ['\\\\' => '\\', "\\'" => "'"]) : stripcslashes($body);
}
