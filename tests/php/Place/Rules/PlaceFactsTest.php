<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Rules;

use Eris\Generators;
use Eris\TestTrait;
use OCA\SmartCommons\Place\PlaceFacts;
use OCA\SmartCommons\Place\Rules\FactReader;
use OCA\SmartCommons\Place\Rules\Fault;
use OCA\SmartCommons\Place\Rules\InvalidFacts;
use PHPUnit\Framework\Attributes\CoversClass;
use PHPUnit\Framework\TestCase;

#[CoversClass(PlaceFacts::class)]
#[CoversClass(FactReader::class)]
final class PlaceFactsTest extends TestCase {
	use TestTrait;

	private const LEAST = ['kind' => 'studio', 'names' => ['fr' => 'Atelier'], 'locationId' => 7];

	public function testIsWhatItsArraySays(): void {
		$text = Generators::elements('', 'Atelier', "  twee\twoorden ", 'é ü 字', "a\u{202E}b");
		$this->forAll(Generators::associative([
			'kind' => Generators::elements('studio', 'garden', 'other'),
			'names' => Generators::associative(['nl' => Generators::elements('Naam', 'Ruimte'), 'fr' => $text]),
			'sentence' => Generators::associative(['en' => $text]),
			'locationId' => Generators::choose(1, 600),
			'position' => Generators::map(static fn (array $at): array => ['lat' => $at[0] / 100_000, 'lon' => $at[1] / 100_000], Generators::tuple(Generators::choose(-9_000_000, 9_000_000), Generators::choose(-18_000_000, 18_000_000))),
			'depositCents' => Generators::elements(null, 0, 5000),
			'languages' => Generators::elements([], ['nl'], ['fr', 'en', 'fr']),
			'street' => $text,
			'hoursText' => $text,
			'themes' => Generators::elements([], [5, 3, 5]),
			'state' => Generators::elements('active', 'closed', 'paused'),
			'equipment' => Generators::elements([], [['entryId' => 4]], [['names' => ['nl' => 'Zaag'], 'amount' => 3, 'reservable' => true, 'seenOn' => '2026-02-28']]),
			'hours' => Generators::elements(null, ['periods' => [['week' => ['mo' => [['from' => '22:00', 'until' => '02:00']]]]]]),
			'fieldAudience' => Generators::elements([], ['email' => 'editors']),
		]))->then(static function (array $values): void {
			$facts = PlaceFacts::fromArray($values);
			self::assertSame(PlaceFacts::fields(), array_keys($facts->toArray()));
			$again = PlaceFacts::fromArray(json_decode(json_encode($facts->toArray(), JSON_THROW_ON_ERROR), true));
			self::assertSame(json_encode($facts->toArray()), json_encode($again->toArray()));
			self::assertSame([], $facts->changesTo($again));
		});
	}

	public function testWhateverComesIsReadOrRefusedByName(): void {
		$junk = Generators::elements(null, 0, -1, 1.5, INF, true, '', 'x', str_repeat('é', 20_000), "\xff", [], ['a'], ['nl' => 'x'], ['nl' => ['x']], [[]], [['url' => 5]], new \stdClass(), ['lat' => '1', 'lon' => NAN]);
		$this->limitTo(400)->forAll(Generators::elements(...PlaceFacts::fields()), Generators::elements(...PlaceFacts::fields()), $junk, $junk)
			->then(static function (string $one, string $other, mixed $a, mixed $b): void {
				try {
					$facts = PlaceFacts::fromArray([$one => $a, $other => $b] + self::LEAST);
					self::assertSame([], $facts->changesTo(PlaceFacts::fromArray($facts->toArray())));
				} catch (InvalidFacts $invalid) {
					foreach (array_keys($invalid->faults) as $field) {
						self::assertContains(explode('.', $field)[0], [$one, $other, 'locationId', 'scopeId', 'successorId', 'pausedUntil']);
					}
				}
			});
	}

	public function testSaysWhatIsWrongWithEachField(): void {
		$wrong = [
			['kind', 'castle', Fault::NotChoice], ['names', ['nl' => ' '], Fault::Needed], ['names', 'x', Fault::NotObject], ['names.de', ['de' => 'x', 'nl' => 'y'], Fault::UnknownField],
			['sentence.nl', ['nl' => str_repeat('x', 301)], Fault::TooLong], ['about.fr', ['fr' => 5], Fault::NotText], ['language', 'de', Fault::NotChoice],
			['scope', 'world', Fault::NotChoice], ['scopeId', 0, Fault::OutOfRange], ['position', ['lat' => 91, 'lon' => 0], Fault::NotPosition], ['position.alt', ['lat' => 1, 'lon' => 2, 'alt' => 3], Fault::UnknownField],
			['locationId', '7', Fault::NotNumber], ['street', [], Fault::NotText], ['postcode', str_repeat('9', 13), Fault::TooLong], ['access', 'nobody', Fault::NotChoice],
			['price', 'dear', Fault::NotChoice], ['priceText', 1, Fault::NotText], ['depositCents', -1, Fault::OutOfRange], ['hours', 'always', Fault::NotObject], ['hours', ['periods' => [['week' => ['mo' => [['from' => '25:00', 'until' => '26:00']]]]]], Fault::BadHours],
			['hoursText', str_repeat('x', 501), Fault::TooLong], ['email', 'me@', Fault::NotMail], ['phone', 'call', Fault::NotPhone], ['person', false, Fault::NotText],
			['website', 'javascript:alert(1)', Fault::NotLink], ['website', 'http://a b.be', Fault::NotLink], ['languages.0', ['nld'], Fault::NotChoice], ['languages', 'nl', Fault::NotList], ['wheelchair', 'maybe', Fault::NotChoice],
			['links.0.url', [['url' => 'ftp://example.org']], Fault::NotLink], ['links.0', ['x'], Fault::NotObject], ['fieldAudience.email', ['email' => 'nobody'], Fault::NotChoice],
			['state', 'gone', Fault::NotChoice], ['pausedUntil', '2026-02-30', Fault::NotDay], ['pausedUntil', '2026-02-20', Fault::NeedsPause], ['successorId', 4, Fault::NeedsSuccessor],
			['themes.0', ['x'], Fault::NotNumber], ['themes', array_fill(0, 21, 1), Fault::TooMany], ['equipment.0.names', [['amount' => 2]], Fault::Needed], ['equipment.0.amount', [['entryId' => 1, 'amount' => 0]], Fault::OutOfRange],
			['equipment.0.reservable', [['entryId' => 1, 'reservable' => 'yes']], Fault::NotYesNo], ['equipment.0.seenOn', [['entryId' => 1, 'seenOn' => 'yesterday']], Fault::NotDay], ['colour', 'red', Fault::UnknownField],
		];
		foreach ($wrong as [$field, $value, $fault]) {
			try {
				PlaceFacts::fromArray([explode('.', $field)[0] => $value] + self::LEAST);
				self::fail($field . ' is wrong');
			} catch (InvalidFacts $invalid) {
				self::assertSame([$field => $fault], array_map(static fn (array $one): Fault => $one[0], $invalid->faults));
			}
		}
		foreach ([[['scope' => 'province'], 'scopeId'], [['locationId' => null], 'locationId'], [['state' => 'moved'], 'successorId'], [['kind' => null], 'kind']] as [$values, $field]) {
			try {
				PlaceFacts::fromArray($values + self::LEAST);
				self::fail($field . ' is needed');
			} catch (InvalidFacts $invalid) {
				self::assertSame([$field], array_keys($invalid->faults));
			}
		}
	}

	public function testTellsWhatDiffersByField(): void {
		$facts = PlaceFacts::fromArray(self::LEAST);
		$after = $facts->with(['street' => 'Dorp 1', 'languages' => ['nl']]);
		self::assertSame(['street' => ['was' => '', 'became' => 'Dorp 1'], 'languages' => ['was' => [], 'became' => ['nl']]], $facts->changesTo($after));
		self::assertSame('Atelier', $after->name());
	}
}
