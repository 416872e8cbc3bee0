<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Problem\NotFound;

/** Reads one place. */
final readonly class PlaceReads {
	public function __construct(
		private PlaceMapper $places,
		private PlaceView $view,
		private PlaceProblems $problems,
	) {
	}

	/**
	 * One place that the reader may see.
	 *
	 * @throws NotFound
	 */
	public function get(int $id, Reader $reader): Place {
		return $this->places->find($id, $reader) ?? throw $this->problems->notFound();
	}

	/**
	 * One place, whoever asks.
	 *
	 * @throws NotFound
	 */
	public function any(int $id): Place {
		return $this->places->all([$id])[$id] ?? throw $this->problems->notFound();
	}

	/** @return array<string, mixed> the contract's Place */
	public function show(Place $place, Reader $reader): array {
		return $this->view->whole($place, $reader);
	}
}
