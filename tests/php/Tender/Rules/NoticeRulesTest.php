<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Core\Text\LanguageGuess;
use OCA\SmartCommons\Tender\Rules\Amount;
use OCA\SmartCommons\Tender\Rules\CallState;
use OCA\SmartCommons\Tender\Rules\IsoLanguage;
use OCA\SmartCommons\Tender\Rules\LabelledTexts;
use OCA\SmartCommons\Tender\Rules\Level;
use OCA\SmartCommons\Tender\Rules\Link;
use OCA\SmartCommons\Tender\Rules\NoticeDiff;
use OCA\SmartCommons\Tender\Rules\NoticeForm;
use PHPUnit\Framework\TestCase;

final class NoticeRulesTest extends TestCase {
	use TestTrait;

	public function testOnlyCompetitionSubtypesAreOpen(): void {
		$open = [...array_map(strval(...), range(10, 24)), 'E3', 'CEI'];
		foreach ([...array_map(strval(...), range(1, 40)), 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'CEI', 'T01', 'T02', 'X01', 'X02'] as $subtype) {
			$form = NoticeForm::find($subtype, '');
			self::assertNotNull($form, $subtype);
			self::assertSame(in_array($subtype, $open, true), $form->state(false) === CallState::Open, $subtype);
			self::assertSame(CallState::Cancelled, $form->state(true), $subtype);
		}
		self::assertNull(NoticeForm::find('77', 'strange', 'stranger'));
		self::assertSame(NoticeForm::Competition, NoticeForm::find('77', 'competition'));
		self::assertSame(NoticeForm::Result, NoticeForm::find('', '', 'can-standard'));
		self::assertSame(CallState::Closed, NoticeForm::Result->state(false, true));
	}

	public function testAnOpenCallClosesByTheClock(): void {
		self::assertSame(['open', 'closed'], [CallState::Open->status(100, 99), CallState::Open->status(100, 100)]);
		self::assertSame('planned', CallState::Planned->status(100, 200));
		self::assertSame('awarded', CallState::Awarded->status(100, 50));
	}

	public function testADiffTellsAllThatDiffersAndNothingElse(): void {
		$fields = Generators::associative(['a' => Generators::elements('', 'x', 'y'), 'b' => Generators::elements('', 'x', 'y'), 'c' => Generators::elements('', 'x')]);
		$this->forAll($fields, $fields)->then(function (array $from, array $to): void {
			$result = array_map(strval(...), $from);
			$changes = NoticeDiff::between($result, array_map(strval(...), $to));
			foreach ($changes as $change) {
				self::assertNotSame($change['from'], $change['to']);
				$result[$change['field']] = $change['to'] ?? '';
			}
			self::assertEquals($to, $result);
		});
		self::assertSame([['field' => 'new', 'from' => null, 'to' => 'x'], ['field' => 'old', 'from' => 'y', 'to' => null]], NoticeDiff::between(['old' => 'y'], ['new' => 'x']));
	}

	public function testALabelIsNotTrustedWhereTheTextIsClear(): void {
		$guess = LanguageGuess::of(...);
		$french = 'Le service recherche des musiciens pour les concerts de la ville et pour les écoles du quartier';
		$dutch = 'De stad zoekt muzikanten voor een reeks concerten in het park, met aandacht voor de buurt';
		self::assertSame(['fr' => $french], LabelledTexts::settle([['NLD', $french]], $guess));
		self::assertSame(['nl' => $dutch, 'fr' => $french], LabelledTexts::settle([['NLD', $dutch], ['FRA', $french], ['ENG', $french]], $guess));
		self::assertSame(['nl' => 'Atelier 12'], LabelledTexts::settle([['nld', 'Atelier 12']], $guess), 'unsure: the label stays');
		self::assertSame(['und' => 'Dostawa'], LabelledTexts::settle([['POL', 'Dostawa'], ['CES', 'Dodávka']], static fn (): string => 'und'));
		self::assertSame([], LabelledTexts::settle([['NLD', '  ']], $guess));
	}

	public function testAmountsAsFilesWriteThem(): void {
		$read = ['500000' => 50_000_000, '500000.00' => 50_000_000, '0.5' => 50, '123.456' => 12_346, '12500.505' => 1_250_051, '15000.5' => 1_500_050, '000012.' => 1_200];
		foreach ($read as $written => $cents) {
			self::assertSame($cents, Amount::cents((string)$written), (string)$written);
		}
		foreach (['', 'veel', '-5', '1,2,3', '1e9', '99999999999999999999', '12.34.56', '12.500,50', '€ 5'] as $written) {
			self::assertNull(Amount::cents($written), $written);
		}
	}

	public function testEveryAmountComesBack(): void {
		$this->forAll(Generators::choose(0, 900_000_000_000))->then(function (int $cents): void {
			self::assertSame($cents, Amount::cents(sprintf('%d.%02d', intdiv($cents, 100), $cents % 100)));
		});
	}

	public function testOnlyAddressesOfTheWebBecomeLinks(): void {
		self::assertSame('example.org', Link::to(Link::OTHER, ' https://example.org/a?b=c#d ')?->label);
		foreach (['javascript:alert(1)', 'data:text/html,x', '//example.org', 'http://', 'https://a b', "https://example.org/\nx", 'ftp://example.org', 'https:///x', 'HTTPS://' . str_repeat('a', 2000)] as $url) {
			self::assertNull(Link::to(Link::OTHER, $url), $url);
		}
	}

	public function testLevelsAndLanguages(): void {
		self::assertSame(Level::Municipal, Level::guess('la', ''));
		self::assertSame(Level::European, Level::guess('eu-ins-bod-ag', 'x'));
		self::assertSame(Level::Municipal, Level::guess('', 'Stad Gent'));
		self::assertSame(Level::Regional, Level::guess('', 'Vlaamse overheid'));
		self::assertSame(Level::Federal, Level::guess('body-pl-cga', 'Stad'));
		self::assertSame([Level::Federal, Level::Private], [Level::guess('', 'X'), Level::guess('', 'X', Level::Private)]);
		self::assertSame(['nl', 'fr', 'de'], IsoLanguage::all(['NLD', 'français', 'DEU', 'nl', 'Klingon', '']));
	}
}
