<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Tender\Call;

use OCA\SmartCommons\Core\Home\HomeEntry;
use OCA\SmartCommons\Core\Item\Item;
use OCA\SmartCommons\Core\Item\ItemDate;
use OCA\SmartCommons\Core\Search\SearchField;
use OCA\SmartCommons\Tender\Call\CallHome;
use OCA\SmartCommons\Tender\Call\CallItems;
use OCA\SmartCommons\Tender\Call\CallStanding;
use OCA\SmartCommons\Tender\Call\Standing;
use OCP\DB\QueryBuilder\IQueryBuilder;

final class CallItemsTest extends CallWorld {
	public function testTheIndexHoldsTitlesLotsBuyerAndCodes(): void {
		$id = (int)$this->import(self::fixture('notice.xml'))[0]->callId;
		$documents = $this->get(CallItems::class)->documents([$id, 999]);
		self::assertCount(1, $documents);
		$texts = implode(' | ', array_map(static fn (SearchField $field): string => $field->language . ':' . $field->text, $documents[0]->fields));
		foreach (['nl:Muziek in de wijk', 'fr:Musique dans le quartier', 'und:Stad Gent', '92312120', 'nl:Perceel voor de concerten'] as $part) {
			self::assertStringContainsString($part, $texts);
		}
		self::assertSame([$id], $this->get(CallItems::class)->idsAfter(0, 10));
		self::assertSame([], $this->get(CallItems::class)->idsAfter($id, 10));
	}

	public function testTheCalendarHoldsWhatMyGroupsStandToAndNothingElse(): void {
		$mine = (int)$this->import(self::fixture('lots.xml'))[0]->callId;
		$this->import(self::fixture('notice.xml'));
		$this->put(CallStanding::class, $this->standing($mine));
		$items = $this->get(CallItems::class);
		$until = $this->now + 365 * 86400;

		$agenda = $items->agenda($this->member('anna', [5]), null, $this->now, $until);
		self::assertSame([$mine], array_map(static fn (Item $item): int => $item->ref->id, $agenda));
		self::assertSame(
			[['questions', true], ['participation', false], ['interest', true], ['submission', false]],
			array_map(static fn (ItemDate $date): array => [$date->what, $date->wholeDay], $agenda[0]->dates),
		);
		self::assertSame(
			['nl: Last day for questions', 'nl: Last day to ask to take part', 'nl: Last day to show interest', 'nl: Deadline'],
			array_map(static fn (ItemDate $date): string => $date->label, $agenda[0]->dates),
		);
		self::assertSame([], $items->agenda($this->member('bob'), null, $this->now, $until));
		self::assertSame([], $items->agenda($this->member('anna', [5]), 6, $this->now, $until), 'not my group');
		self::assertSame([], $items->agenda($this->member('anna', [5]), null, $this->now - 86400, $this->now));
	}

	public function testHomeTellsWhatClosesSoonInMyGroups(): void {
		$mine = (int)$this->import(self::fixture('notice.xml'))[0]->callId;
		$this->put(CallStanding::class, $this->standing($mine));
		$home = $this->get(CallHome::class);
		$entries = $home->home($this->member('anna', [5]));
		self::assertSame([[HomeEntry::CLOSING, 'call', (string)$mine, 'nl']], array_map(static fn (HomeEntry $one): array => [$one->section, $one->kind, $one->id, $one->language], $entries));
		self::assertSame([], $home->home($this->member('bob')));
		$this->now += 40 * 86400;
		self::assertSame([], $home->home($this->member('anna', [5])), 'closed');
	}

	private function standing(int $mine): CallStanding {
		$standing = $this->createStub(CallStanding::class);
		$standing->method('of')->willReturn([$mine => new Standing()]);
		$standing->method('callIds')->willReturnCallback(static fn (IQueryBuilder $qb): string => 'SELECT id FROM `*PREFIX*smc_call` WHERE id = ' . $mine);
		return $standing;
	}
}
