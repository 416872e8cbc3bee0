<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Truth;

use OCA\SmartCommons\Core\Audience\Reader;
use OCA\SmartCommons\Core\Http\Cursor;
use OCA\SmartCommons\Core\Problem\NotFound;
use OCA\SmartCommons\Place\Place;
use OCA\SmartCommons\Place\PlaceMapper;
use OCA\SmartCommons\Place\PlaceProblems;

/** Reads suggestions, for who made them and who may decide. */
final readonly class SuggestionReads {
	public const CURSOR = 1;

	public function __construct(
		private SuggestionMapper $suggestions,
		private PlaceMapper $places,
		private SuggestionView $view,
		private PlaceProblems $problems,
	) {
	}

	/**
	 * @return array{Suggestion, ?Place} with its place, which a new one hasn't
	 * @throws NotFound for anybody else
	 */
	public function get(int $id, Reader $reader): array {
		$suggestion = $this->suggestions->find($id) ?? throw $this->problems->notFound();
		$place = $suggestion->placeId === null ? null : $this->places->find($suggestion->placeId, $reader);
		$isSeen = $reader->uid !== null && ($suggestion->placeId === null || $place !== null);
		if (!$isSeen || $suggestion->by !== $reader->uid && !$this->view->mayDecide($suggestion, $place, $reader)) {
			throw $this->problems->notFound();
		}
		return [$suggestion, $place];
	}

	/**
	 * @return array{shown: array<string, mixed>, version: int}
	 * @throws NotFound
	 */
	public function versioned(int $id, Reader $reader): array {
		$suggestion = $this->get($id, $reader)[0];
		return ['shown' => $this->view->many([$suggestion], $reader)[0] ?? [], 'version' => $suggestion->version];
	}

	/**
	 * @return array<string, mixed> the contract's Suggestion
	 * @throws NotFound
	 */
	public function show(int $id, Reader $reader): array {
		return $this->versioned($id, $reader)['shown'];
	}

	public function mayDecide(Suggestion $suggestion, ?Place $place, Reader $reader): bool {
		return $this->view->mayDecide($suggestion, $place, $reader);
	}

	/**
	 * @param bool $mine what I suggested; else what waits for my decision
	 * @param ?int $placeId only of this place
	 * @param ?list<int|string|null> $after decoded cursor: id of the last one given
	 * @return array{list<array<string, mixed>>, ?string} the contract's Suggestions, and where the list goes on
	 */
	public function page(bool $mine, ?int $placeId, Reader $reader, int $limit, ?array $after): array {
		$from = $after === null ? null : (int)$after[0];
		$found = $mine
			? $this->suggestions->by($reader->uid ?? '', $placeId, $from, $limit + 1)
			: $this->suggestions->toDecide($reader, $placeId, $from ?? 0, $limit + 1);
		$page = array_slice($found, 0, $limit);
		$last = end($page);
		return [$this->view->many($page, $reader), $last === false || count($found) <= $limit ? null : Cursor::encode([$last->id])];
	}
}
