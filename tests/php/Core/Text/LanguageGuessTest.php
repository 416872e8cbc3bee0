<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Core\Text;

use OCA\SmartCommons\Core\Text\LanguageGuess;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\Attributes\DataProvider;
use PHPUnit\Framework\TestCase;

#[CoversClass(LanguageGuess::class)]
final class LanguageGuessTest extends TestCase {
	#[DataProvider('texts')]
	public function testTellsTheLanguage(string $expected, string $text): void {
		self::assertSame($expected, LanguageGuess::of($text));
	}

	/** @return iterable<string, array{string, string}> */
	public static function texts(): iterable {
		$texts = [
			'nl' => [
				'Levering van podiumverlichting voor het cultuurcentrum',
				'Oproep: kunstenaars gezocht',
				'LEVERING EN PLAATSING VAN MEUBILAIR VOOR DE STADSBIBLIOTHEEK',
				'Raamovereenkomst schoonmaakdiensten',
				'Wie helpt mij met een geluidsinstallatie?',
				'Uitvoeren van schilderwerken in gemeentelijke gebouwen',
				'Huur van geluidsmateriaal',
				'Onderhoud van het park',
				'De coöperatie zoekt vrijwilligers voor de ontmoetingsdag in Gent. Iedereen is welkom, ook wie nog geen lid is.',
			],
			'fr' => [
				'Fourniture d’éclairage de scène pour le centre culturel',
				'Appel à candidatures : résidence d’artistes',
				'TRAVAUX DE VOIRIE ET D’EGOUTTAGE',
				'Marché public de services de nettoyage',
				'Qui peut m’aider à traduire un dossier ?',
				'Acquisition de matériel audiovisuel',
				'Entretien des espaces verts',
				'Étude de faisabilité',
				'La coopérative cherche des bénévoles pour la journée de rencontre à Liège. Tout le monde est bienvenu.',
			],
			'en' => [
				'Supply of stage lighting for the cultural centre',
				'Open call for artists in residence',
				'FRAMEWORK AGREEMENT FOR CLEANING SERVICES',
				'Who can help me with my tender?',
				'Design and printing of brochures',
				'The provision of translation services',
				'The cooperative is looking for volunteers for the open day in Brussels. Everybody is welcome to join us.',
			],
			// nothing to go by, or two languages at once
			'und' => [
				'',
				'12345 / 2024-S',
				'Festival',
				'Audio',
				'Creative Europe MEDIA',
				'Info',
				'SMart',
				'Levering van meubilair voor de school / Fourniture de mobilier pour les écoles',
				'?!…',
				"\xff\xfe",
			],
		];
		foreach ($texts as $language => $some) {
			foreach ($some as $text) {
				yield mb_scrub($text) => [$language, $text];
			}
		}
	}
}
