<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Workspace\Files\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Workspace\Files\Rules\FileName;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(FileName::class)]
final class FileNameTest extends TestCase {
	use TestTrait;

	private const PIECES = ['a', 'É', "e\u{301}", '.', ' ', '/', '\\', ':', '*', '?', '"', '<', '>', '|', "\0", "\n", "\u{202E}", "\xFF", 'con', '.part', '.htaccess', '..', '(2)', '漢', '-', 'a long name that goes on and on and on, as those of tenders and of their annexes like to do, every year'];

	public function testWhateverItWasCalledEverySystemTakesTheName(): void {
		$this->limitTo(1500)->forAll(Generators::seq(Generators::elements(self::PIECES)))->then(function (array $pieces): void {
			$name = FileName::clean(implode('', $pieces), 'document');
			self::assertNotSame('', $name);
			self::assertLessThanOrEqual(FileName::MAX, strlen($name));
			self::assertTrue(mb_check_encoding($name, 'UTF-8'));
			self::assertDoesNotMatchRegularExpression('~[\\\\/:*?"<>|\p{C}]~u', $name);
			self::assertDoesNotMatchRegularExpression('/^[ .]|[ .]$|\.(part|filepart)$|^(con|prn|aux|nul)(\.|$)/i', $name);
		});
	}

	public function testANumberIsFreeAndNothingElseChanges(): void {
		$this->limitTo(300)->forAll(Generators::elements('plan.pdf', 'plan', 'Art. 5', 'a.tar.gz'), Generators::choose(0, 6), Generators::bool())->then(
			function (string $name, int $there, bool $folder): void {
				$taken = [];
				for ($i = 0; $i < $there; $i++) {
					$taken[] = FileName::numbered($name, static fn (string $one): bool => in_array($one, $taken, true), $folder);
				}
				self::assertCount($there, array_unique($taken));
				self::assertSame($there === 0 ? [] : [$name], array_slice($taken, 0, 1));
				foreach (array_slice($taken, 1) as $i => $numbered) {
					self::assertStringContainsString(' (' . ($i + 2) . ')', $numbered);
					self::assertSame($name, str_replace(' (' . ($i + 2) . ')', '', $numbered));
				}
			},
		);
	}

	#[DataProvider('names')]
	public function testNamesStayReadable(string $given, string $expected): void {
		self::assertSame($expected, FileName::clean($given, 'document'));
	}

	/** @return iterable<array{string, string}> */
	public static function names(): iterable {
		yield ['Bestek 2026/14: werken.pdf', 'Bestek 2026 - 14 - werken.pdf'];
		yield ['../../etc/passwd', 'etc - passwd'];
		yield ['offre ?.docx', 'offre.docx'];
		yield ['.htaccess', 'htaccess'];
		yield ['CON.txt', '_CON.txt'];
		yield ['???', 'document'];
		yield ["E\u{301}te\u{301}.txt", 'Été.txt'];
	}

	public function testTemplatesInThreeLanguages(): void {
		foreach (['Template', 'sjabloon', 'Modèle', "Mode\u{300}le", 'MODELE', ' Sjablonen '] as $name) {
			self::assertTrue(FileName::isTemplate($name), $name);
		}
		self::assertFalse(FileName::isTemplate('Template 2025'));
	}
}
