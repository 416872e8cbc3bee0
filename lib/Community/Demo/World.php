<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Community\Demo;

use OCA\SmartCommons\Community\Location\LocationService;
use OCA\SmartCommons\Community\Theme\ThemeDirectory;
use OCA\SmartCommons\Core\Db\Row;
use OCA\SmartCommons\Core\Http\Input;
use OCP\IL10N;

/** The people and groups of the demonstration, as `world.json` tells them. */
final class World {
	public function __construct(
		private readonly IL10N $l10n,
		private readonly ThemeDirectory $themes,
		private readonly LocationService $places,
	) {
	}

	/** @return list<Input> */
	public function people(): array {
		return $this->read()->objects('people');
	}

	/** @return list<Input> */
	public function groups(): array {
		return $this->read()->objects('groups');
	}

	/**
	 * @param list<string> $slugs
	 * @return list<int> ids of the themes that (still) have these names
	 */
	public function themes(array $slugs): array {
		$ids = [];
		foreach ($this->themes->accepted() as $theme) {
			if (in_array($theme->slug, $slugs, true)) {
				$ids[] = $theme->id;
			}
		}
		return $ids;
	}

	/**
	 * @param list<string> $nis
	 * @return list<int>
	 */
	public function places(array $nis): array {
		$ids = [];
		foreach ($nis as $code) {
			$place = $this->places->byNis($code);
			if ($place !== null) {
				$ids[] = $place->id;
			}
		}
		return $ids;
	}

	private function read(): Input {
		$file = new Row(['world' => file_get_contents(__DIR__ . '/world.json')]);
		return new Input($file->json('world'), $this->l10n);
	}
}
