<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place\Demo;

use OCA\SmartCommons\Place\Demo\DemoPlaceCrowd;
use OCA\SmartCommons\Place\Demo\DemoPlaces;
use OCA\SmartCommons\Place\Demo\DemoPlaceWriter;
use OCA\SmartCommons\Place\Demo\PlaceDemo;
use OCA\SmartCommons\Place\Equipment\Catalogue;
use OCA\SmartCommons\Place\Equipment\FirstCatalogue;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\Rules\PlaceState;
use OCA\SmartCommons\Tests\Place\PlaceTestCase;
use OCP\Migration\IOutput;
use PHPUnit\Framework\Attributes\CoversClass;

#[CoversClass(PlaceDemo::class)]
#[CoversClass(DemoPlaces::class)]
#[CoversClass(DemoPlaceCrowd::class)]
#[CoversClass(DemoPlaceWriter::class)]
#[CoversClass(FirstCatalogue::class)]
final class PlaceDemoTest extends PlaceTestCase {
	public function testFillsOnceAndMoreWhenAsked(): void {
		$demo = $this->get(PlaceDemo::class);
		$demo->fill(0, static fn () => null);
		$written = $this->ids();
		$places = $this->get(PlaceMapper::class)->all($written);
		$states = array_map(static fn ($place): PlaceState => $place->facts->state, $places);
		foreach (PlaceState::cases() as $state) {
			self::assertContains($state, $states, $state->word());
		}
		self::assertGreaterThan(60, count($written));
		foreach ($places as $place) {
			self::assertTrue(in_array($place->facts->state, [PlaceState::Moved, PlaceState::Succeeded], true) === ($place->facts->successorId !== null));
		}
		$demo->fill(80, static fn () => null);
		$demo->fill(80, static fn () => null);
		self::assertCount(80, $this->ids());
		$this->deliver();
		$this->account('ann');
		self::assertNotSame([], $this->find(['q' => 'risograph', 'near' => (string)$this->place(self::GHENT), 'km' => '30'], 'ann'));
	}

	public function testTheFirstCatalogueIsWholeAndIsNotAddedTwice(): void {
		$entries = $this->get(Catalogue::class)->all();
		self::assertGreaterThan(120, count($entries));
		foreach ($entries as $entry) {
			self::assertSame(['nl', 'fr', 'en'], array_keys($entry->names), $entry->slug);
			self::assertNotSame([], $entry->themes, $entry->slug);
		}
		(new FirstCatalogue($this->db))->run($this->createStub(IOutput::class));
		$this->get(Catalogue::class)->forget();
		self::assertEquals($entries, $this->get(Catalogue::class)->all());
	}

	/** @return list<int> */
	private function ids(): array {
		return $this->get(PlaceMapper::class)->idsAfter(0, 1000);
	}
}
