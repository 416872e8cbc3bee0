<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tests\Place;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Place\Find\PlaceFilter;
use OCA\SmartCommons\Place\Find\PlaceFinder;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceInput;
use OCA\SmartCommons\Place\PlaceModule;
use OCA\SmartCommons\Place\PlaceService;
use OCA\SmartCommons\Tests\Community\CommunityTestCase;

/** Places on a database of their own, with the members and groups of Community. */
abstract class PlaceTestCase extends CommunityTestCase {
	protected const GHENT = '44021';
	protected const BRUSSELS = '21004';
	protected const LIEGE = '62063';

	protected function modules(): array {
		return [...parent::modules(), PlaceModule::class];
	}

	/** @param array<string, mixed> $more of a PlaceInput */
	protected function add(string $uid, array $more = []): Place {
		return $this->get(PlaceService::class)->add($this->form($more), $this->reader($uid));
	}

	/** @param array<string, mixed> $more */
	protected function form(array $more = []): PlaceInput {
		return PlaceInput::of($this->input($more + ['kind' => 'makerspace', 'names' => ['en' => 'Workshop ' . bin2hex(random_bytes(6))], 'locationId' => $this->place(self::GHENT)]));
	}

	/**
	 * @param array<string, string> $query as in an address
	 * @return list<int>
	 */
	protected function find(array $query, string|Reader $reader): array {
		$filter = PlaceFilter::of(new \OCA\SmartCommons\Core\Http\Input($query, $this->l10n(), true), $this->l10n());
		return $this->get(PlaceFinder::class)->find($filter, is_string($reader) ? $this->reader($reader) : $reader)->ids();
	}

	protected function now(Place $place): Place {
		return $this->get(\OCA\SmartCommons\Place\PlaceReads::class)->any($place->id);
	}
}
