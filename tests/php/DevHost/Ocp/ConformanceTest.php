<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\DevHost\Ocp;

use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;
use SmartCommons\DevHost\Conformance\Comparison;
use SmartCommons\DevHost\Conformance\Reader;

final class ConformanceTest extends TestCase {
	private const REAL = <<<'PHP'
		interface IThing extends \Countable {
			public const KIND = 'thing';
			/** @return string|null */
			public function name($id);
			public function find(int $id, array $more = [], ?string $hint = null): ?IThing;
			public static function make(): self;
		}
		PHP;

	private string $folder;

	protected function setUp(): void {
		$this->folder = sys_get_temp_dir() . '/conformance-' . bin2hex(random_bytes(6));
		mkdir($this->folder . '/ours', 0o700, true);
		mkdir($this->folder . '/real', 0o700, true);
	}

	protected function tearDown(): void {
		array_map(unlink(...), glob($this->folder . '/*/*.php') ?: []);
		array_map(rmdir(...), [$this->folder . '/ours', $this->folder . '/real', $this->folder]);
	}

	public function testSameIsSame(): void {
		self::assertSame([], $this->compare(self::REAL));
	}

	#[DataProvider('changes')]
	public function testFindsEachChange(string $from, string $to, string $expected): void {
		self::assertStringContainsString($from, self::REAL);
		self::assertSame(['OCP\\IThing' . $expected], $this->compare(str_replace($from, $to, self::REAL)));
	}

	/** @return iterable<string, array{string, string, string}> */
	public static function changes(): iterable {
		yield 'parent' => [' extends \\Countable', '', ' extends or implements Countable only there'];
		yield 'constant' => ["'thing'", "'thin'", "::KIND is public 'thin' here, public 'thing' there"];
		yield 'name of a parameter' => ['int $id', 'int $key', '::find(): parameter $key is called $id there'];
		yield 'type of a parameter' => ['int $id', 'string $id', '::find(): type of $id is string here, int there'];
		yield 'default' => ['= []', "= ['a']", "::find(): default of \$more is ['a'] here, [] there"];
		yield 'return type' => ['?IThing', 'IThing', '::find(): return type \\OCP\\IThing here, ?\\OCP\\IThing there'];
		yield 'static' => ['public static function', 'public function', '::make(): static differs'];
		yield 'method that is not there' => ['function make', 'function build', '::build() does not exist there'];
		yield 'more parameters' => ['name($id)', 'name($id, $x)', '::name(): parameter $x does not exist there'];
		yield 'type that is not there' => ['name($id)', 'name(int $id)', '::name(): type of $id is int here, none there'];
	}

	public function testOptionalParametersAtTheEndMayBeLeftOut(): void {
		self::assertSame([], $this->compare(str_replace(', ?string $hint = null', '', self::REAL)));
		self::assertSame(
			['OCP\\IThing::name(): parameter $id is missing here'],
			$this->compare(str_replace('name($id)', 'name()', self::REAL)),
		);
	}

	public function testMethodsMayBeMissingUnlessAppsWriteThem(): void {
		$less = str_replace('public static function make(): self;', '', self::REAL);
		self::assertSame([], $this->compare($less));
		self::assertSame(['OCP\\IThing::make() must be written by apps there, and is missing here'], $this->compare($less, ['OCP\\IThing']));
	}

	public function testTypeMayStandInTheDocblockAndMustSayTheSame(): void {
		$documented = static fn (string $type): string => str_replace('public function find(int $id', "/** @param $type \$id */\n\tpublic function find(\$id", self::REAL);
		self::assertSame([], $this->compare($documented('int')));
		self::assertSame([], $this->compare($documented('positive-int')));
		self::assertSame(['OCP\\IThing::find(): type of $id is (docblock) string here, int there'], $this->compare($documented('string')));
	}

	public function testMissingFile(): void {
		$this->write('ours', self::REAL);
		$comparison = new Comparison(new Reader(), $this->folder . '/ours', $this->folder . '/real', []);
		self::assertSame(['OCP\\IThing does not exist there'], $comparison->differences());
	}

	public function testEveryDeclarationLoads(): void {
		$root = dirname(__DIR__, 4) . '/dev/host/ocp';
		$files = (new Comparison(new Reader(), $root, $root, []))->files();
		self::assertGreaterThan(300, count($files));
		foreach ($files as $file) {
			$class = 'OCP\\' . str_replace('/', '\\', substr($file, 0, -4));
			self::assertTrue(class_exists($class) || interface_exists($class) || trait_exists($class), $class);
		}
	}

	/**
	 * @param list<string> $implemented
	 * @return list<string>
	 */
	private function compare(string $ours, array $implemented = []): array {
		$this->write('ours', $ours);
		$this->write('real', self::REAL);
		return (new Comparison(new Reader(), $this->folder . '/ours', $this->folder . '/real', $implemented))->differences();
	}

	private function write(string $side, string $code): void {
		file_put_contents($this->folder . '/' . $side . '/IThing.php', "<?php\nnamespace OCP;\n" . $code);
	}
}
