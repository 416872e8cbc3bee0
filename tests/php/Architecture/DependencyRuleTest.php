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

/** Core ← Community ← modules ← Bulletin and Workspace; a module never uses another. */
#[CoversNothing]
final class DependencyRuleTest extends TestCase {
	private const MODULES = ['Tender', 'Pool', 'Board', 'Place', 'Forum'];
	private const BELOW_MODULES = ['Core', 'Community'];
	private const OWN = 'OCA\\SmartCommons\\';

	public function testNoFileUsesWhatItMayNot(): void {
		$wrong = [];
		foreach (Code::all() as $code) {
			array_push($wrong, ...self::violations($code));
		}
		self::assertSame([], $wrong);
	}

	/** @param list<string> $expected the folders that it must not use */
	#[DataProvider('examples')]
	public function testSeesEveryWayOfNamingAClass(string $path, string $source, array $expected): void {
		$found = array_map(
			static fn (string $line): string => preg_replace('/^.* uses (\w+).*$/', '$1', $line) ?? '',
			self::violations(Code::of($path, '<?php namespace X; ' . $source)),
		);
		self::assertSame($expected, $found);
	}

	/** @return iterable<string, array{string, string, list<string>}> */
	public static function examples(): iterable {
		yield 'core knows no module' => ['Core/A.php', 'use OCA\SmartCommons\Tender\B;', ['Tender']];
		yield 'core does not know Community' => ['Core/A.php', 'use OCA\SmartCommons\Community\B;', ['Community']];
		yield 'a module may use what is below' => ['Tender/A.php', 'use OCA\SmartCommons\Core\B; use OCA\SmartCommons\Community\C;', []];
		yield 'a module must not use another' => ['Tender/A.php', 'new \OCA\SmartCommons\Pool\B();', ['Pool']];
		yield 'in a string' => ['Tender/A.php', '$x = "OCA\\\\SmartCommons\\\\Forum\\\\B";', ['Forum']];
		yield 'in a group' => ['Tender/A.php', 'use OCA\SmartCommons\{Core\A, Board\B};', ['Board']];
		yield 'in an attribute' => ['Community/A.php', '#[\OCA\SmartCommons\Place\B] class A {}', ['Place']];
		yield 'a module does not know controllers' => ['Tender/A.php', 'use OCA\SmartCommons\Controller\B;', ['Controller']];
		yield 'only its list of parts names them' => ['Tender/TenderModule.php', 'use OCA\SmartCommons\Controller\B;', []];
		yield 'a module does not know how it is wired' => ['Tender/A.php', 'use OCA\SmartCommons\AppInfo\Application;', ['AppInfo']];
		yield 'a controller serves one module' => ['Controller/A.php', 'use OCA\SmartCommons\Tender\A; use OCA\SmartCommons\Pool\B;', ['Pool']];
		yield 'a controller may use its module' => ['Controller/A.php', 'use OCA\SmartCommons\Tender\A; use OCA\SmartCommons\Core\B;', []];
		yield 'a migration fills the tables of one module' => ['Migration/A.php', 'use OCA\SmartCommons\Tender\A; use OCA\SmartCommons\Pool\B;', ['Pool']];
		yield 'the bulletin is above the modules' => ['Bulletin/A.php', 'use OCA\SmartCommons\Tender\B;', []];
		yield 'a folder that nobody knows' => ['Misc/A.php', 'use OCA\SmartCommons\Core\B;', ['Core']];
	}

	/** @return list<string> */
	private static function violations(Code $code): array {
		$used = [];
		foreach ($code->classes() as $class) {
			if (str_starts_with($class, self::OWN)) {
				$used[explode('\\', substr($class, strlen(self::OWN)))[0]][] = $class;
			}
		}
		$allowed = self::allowed($code->folder(), array_keys($used));
		if (str_ends_with($code->path, 'Module.php')) {
			// what a module is made of, so that it can be switched off
			$allowed[] = 'Controller';
		}
		$wrong = [];
		foreach (array_diff_key($used, array_flip($allowed)) as $folder => $classes) {
			if ($folder !== '') {
				$wrong[] = $code->path . ' uses ' . $folder . ' (' . implode(', ', $classes) . ')';
			}
		}
		return $wrong;
	}

	/**
	 * @param list<string> $used the folders that a file uses, in the order in which it names them
	 * @return list<string>
	 */
	private static function allowed(string $folder, array $used): array {
		$all = [...self::BELOW_MODULES, ...self::MODULES, 'Bulletin', 'Workspace', 'Controller', 'Migration', 'AppInfo', 'Demo'];
		return match (true) {
			$folder === 'Core' => ['Core'],
			$folder === 'Community' => self::BELOW_MODULES,
			in_array($folder, self::MODULES, true) => [...self::BELOW_MODULES, $folder],
			$folder === 'Bulletin', $folder === 'Workspace' => [...self::BELOW_MODULES, ...self::MODULES, $folder],
			// A controller, and a migration, belongs to the first module that it names; AppInfo has the app's id.
			$folder === 'Controller', $folder === 'Migration' => [
				...self::BELOW_MODULES,
				$folder,
				'AppInfo',
				...array_slice(array_values(array_intersect($used, [...self::MODULES, 'Bulletin', 'Workspace'])), 0, 1),
			],
			$folder === 'AppInfo' => $all,
			// Fills every module with examples.
			$folder === 'Demo' => array_values(array_diff($all, ['Controller', 'AppInfo', 'Migration'])),
			default => [],
		};
	}
}
