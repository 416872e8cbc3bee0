<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Core\Text;

/**
 * Tells Dutch, French and English apart, from a title upwards; says `und` when it isn't sure. Small words count most,
 * then letters and groups of letters that one language has and the others hardly. Pure.
 */
final class LanguageGuess {
	public const UNSURE = 'und';

	/** how far the best must be ahead of the next, and how much there must be to go by */
	private const LEAD = 1.4;
	private const LEAST = 2.0;

	/** share of a text that must be in its language */
	private const MOSTLY = 0.75;

	/** words that only that language has, folded */
	private const WORDS = [
		'nl' => 'de het een van en voor met naar aan bij uit op te niet wordt worden zijn deze ook als dan maar wij jij onze uw der tot over onder tijdens tussen zonder door om wat wie waar hoe geen alle nieuwe leden gezocht oproep opdracht levering uitvoering werken diensten publieke plaatsing aankoop huur onderhoud stad gemeente beste samen zoeken zoekt is was er hij zij je wil kan moet nog naar hebben heeft jouw mijn waarom wanneer hulp graag en/of ter ten inzake betreffende kunst geluid vlaanderen brussel gent antwerpen vlaamse nederlandse technicus theater',
		'fr' => 'le la les de des du en un une et pour dans sur par au aux est sont avec ce cette ces qui que ou ne pas nous vous votre notre leur leurs entre sans sous chez comme plus afin ainsi lors selon appel marche travaux fourniture fournitures services acquisition realisation mise mission entretien commune ville candidature candidatures recherche recherchons membres nouvelle nouveau il elle je tu mon ma mes ton ta tes son sa ses peut faire etre avoir comment pourquoi quand aide bonjour cherche relatif relative concernant projet projets spectacle jeunesse bruxelles wallonie bruxelloise etude etudes materiel public publics publique publiques',
		'en' => 'the of and to for with on at by is are was were be been this that these those from it its as an or not we you your our their they he she his her how what when where why who which will can may must should need needs help looking members new about into under between during without open call works supply supplies delivery purchase maintenance city wanted seeking join together have has do does my me request proposals tender provision framework services public',
	];

	/** @var array<string, array<string, float>> pieces of words, folded or not, with what they say */
	private const PIECES = [
		'nl' => ['ij' => 0.7, 'aa' => 0.6, 'uu' => 0.8, 'oe' => 0.25, 'sch' => 0.5, 'cht' => 0.7, 'eel' => 0.4, 'lijk' => 0.8, 'heid' => 0.8, 'ingen ' => 0.6, 'atie ' => 0.6, 'eerd ' => 0.4, ' ge' => 0.15, 'oo' => 0.2, 'ee' => 0.2, 'zo' => 0.3, ' ver' => 0.2, 'kk' => 0.4, 'ken ' => 0.3, 'ten ' => 0.2, 'uw' => 0.5, 'ui' => 0.15, 'euw' => 0.6, 'tje ' => 0.7],
		'fr' => ['eau' => 0.6, 'eux ' => 0.6, 'aux ' => 0.6, 'oir' => 0.4, 'ique ' => 0.6, 'eur ' => 0.3, 'euse ' => 0.6, 'ment ' => 0.2, 'tion ' => 0.1, 'ions ' => 0.15, 'ier ' => 0.2, 'iere ' => 0.6, 'elle ' => 0.3, 'ette ' => 0.4, 'aire ' => 0.6, ' qu' => 0.4, 'gne' => 0.5, 'ite ' => 0.5, 'iel ' => 0.4, 'uel ' => 0.2, 'ille ' => 0.4, 'ee ' => 0.2, 'ees ' => 0.3, 'age ' => 0.1, 'ance ' => 0.1, 'oeu' => 0.6, 'vail' => 0.6, 'ers ' => 0.05],
		'en' => ['th' => 0.4, 'ing ' => 0.45, 'wh' => 0.6, 'ough' => 0.8, 'ght' => 0.6, 'tion ' => 0.1, 'sh' => 0.4, 'ly ' => 0.5, 'ness ' => 0.6, 'ship ' => 0.6, 'ck' => 0.2, 'ry ' => 0.4, 'ty ' => 0.4, 'ow' => 0.3, 'ea' => 0.15, 'ess ' => 0.3, 'y ' => 0.15, 'ence ' => 0.1, 'ay ' => 0.3, 'ers ' => 0.1, 'ork' => 0.3],
	];

	/** letters with marks: how much one says; Dutch has a few, English none of its own */
	private const MARKS = [
		'fr' => ['é' => 0.8, 'è' => 0.9, 'ê' => 1.0, 'à' => 1.0, 'ç' => 1.2, 'ù' => 1.2, 'î' => 1.0, 'ô' => 0.9, 'û' => 1.0, 'œ' => 1.2, 'â' => 0.9],
		'nl' => ['ë' => 0.5, 'ï' => 0.3],
	];

	/** @return 'nl'|'fr'|'en'|'und' */
	public static function of(string $text): string {
		$text = mb_substr(mb_scrub($text, 'UTF-8'), 0, 4000, 'UTF-8');
		return self::isMixed($text) ? self::UNSURE : self::guess($text);
	}

	/** Whether parts of the text, between dashes, strokes or lines, are clearly in different languages. */
	private static function isMixed(string $text): bool {
		$letters = [];
		foreach (preg_split('~\s+[/|–—-]\s+|\n+~u', $text) ?: [] as $part) {
			$language = self::guess($part);
			if ($language !== self::UNSURE) {
				$letters[$language] = ($letters[$language] ?? 0) + strlen($part);
			}
		}
		return count($letters) > 1 && max([0, ...array_values($letters)]) < self::MOSTLY * array_sum($letters);
	}

	/** @return 'nl'|'fr'|'en'|'und' */
	private static function guess(string $text): string {
		$scores = self::scores($text);
		$best = 'nl';
		foreach (['fr', 'en'] as $language) {
			$best = $scores[$language] > $scores[$best] ? $language : $best;
		}
		$score = $scores[$best];
		unset($scores[$best]);
		return $score >= self::LEAST && $score >= self::LEAD * max([0.0, ...array_values($scores)]) ? $best : self::UNSURE;
	}

	/** @return array{nl: float, fr: float, en: float} */
	private static function scores(string $text): array {
		$words = self::words($text);
		$line = ' ' . implode(' ', $words) . ' ';
		$lower = mb_strtolower($text, 'UTF-8');
		$scores = ['nl' => 0.0, 'fr' => 0.0, 'en' => 0.0];
		foreach (array_keys($scores) as $language) {
			$known = ' ' . self::WORDS[$language] . ' ';
			foreach ($words as $word) {
				// a word of one letter or with a digit belongs to nobody
				if (strlen($word) > 1 && str_contains($known, ' ' . $word . ' ')) {
					$scores[$language] += self::shared($word) ? 0.5 : 1.0;
				}
			}
			foreach (self::PIECES[$language] as $piece => $worth) {
				$scores[$language] += $worth * min(6, substr_count($line, $piece));
			}
			foreach (self::MARKS[$language] ?? [] as $mark => $worth) {
				$scores[$language] += $worth * min(4, substr_count($lower, $mark));
			}
		}
		// l’, d’, qu’ before a word are French, and nothing else
		$scores['fr'] += 1.2 * min(4, preg_match_all("/(?<![\\p{L}])(?:l|d|qu|j|n|s|c)['’](?=\\p{L}{2})/u", $lower));
		return $scores;
	}

	/** Whether more than one language has the word. */
	private static function shared(string $word): bool {
		$languages = 0;
		foreach (self::WORDS as $known) {
			$languages += str_contains(' ' . $known . ' ', ' ' . $word . ' ') ? 1 : 0;
		}
		return $languages > 1;
	}

	/** @return list<string> folded words, elided ones too */
	private static function words(string $text): array {
		preg_match_all('/[a-z]+/', Fold::text($text), $words);
		return $words[0];
	}
}
