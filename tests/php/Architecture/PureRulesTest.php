<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Architecture;

use PHPUnit\Framework\Attributes\CoversNothing;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

/** What is in a Rules folder depends on its arguments alone: no server, no clock, no chance, no files, no network. */
#[CoversNothing]
final class PureRulesTest extends TestCase {
	private const IMPURE = [
		'time', 'microtime', 'hrtime', 'getdate', 'localtime', 'date_create', 'date_create_immutable', 'strtotime', 'date_default_timezone_get',
		'rand', 'mt_rand', 'random_int', 'random_bytes', 'uniqid', 'shuffle', 'array_rand', 'str_shuffle', 'lcg_value',
		'file_get_contents', 'file_put_contents', 'fopen', 'file', 'unlink', 'mkdir', 'is_file', 'file_exists', 'curl_init', 'fsockopen',
		'getenv', 'setlocale', 'ini_set', 'sleep', 'usleep', 'error_log',
	];

	public function testRulesArePure(): void {
		$wrong = [];
		foreach (Code::all() as $code) {
			if (preg_match('#(^|/)Rules/#', $code->path) === 1) {
				array_push($wrong, ...self::impurities($code));
			}
		}
		self::assertSame([], $wrong);
	}

	#[DataProvider('examples')]
	public function testTellsPureFromImpure(string $source, bool $isPure): void {
		self::assertSame($isPure, self::impurities(Code::of('Tender/Rules/A.php', '<?php ' . $source)) === []);
	}

	/** @return iterable<string, array{string, bool}> */
	public static function examples(): iterable {
		yield 'arithmetic' => ['return intdiv($a, $b);', true];
		yield 'the clock' => ['return time();', false];
		yield 'now' => ['return new \DateTimeImmutable();', false];
		yield 'now, in words' => ["return new \\DateTimeImmutable('now');", false];
		yield 'now, without brackets' => ['return new \DateTime;', false];
		yield 'a given moment' => ['return new \DateTimeImmutable($text);', true];
		yield 'a method of that name' => ['return $this->time();', true];
		yield 'the server' => ['use OCP\IDBConnection;', false];
		yield 'chance' => ['return random_int(1, 2);', false];
		yield 'a mapper' => ['use OCA\SmartCommons\Tender\CallMapper;', false];
	}

	/** @return list<string> */
	private static function impurities(Code $code): array {
		$wrong = [];
		foreach ($code->classes() as $class) {
			if (preg_match('/^(OCP|OC|Doctrine|Psr)\\\\|(Mapper|Service|Controller)$/', $class) === 1) {
				$wrong[] = $code->path . ' uses ' . $class;
			}
		}
		foreach ($code->calls() as [$function]) {
			if (in_array($function, self::IMPURE, true)) {
				$wrong[] = $code->path . ' calls ' . $function . '()';
			}
		}
		if ($code->readsClock()) {
			$wrong[] = $code->path . ' reads the clock';
		}
		return $wrong;
	}
}
