<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Exchange;

/** What stands in a file for the ids of this server, so that it means the same on another one. */
interface Names {
	/** The code of an area (NIS); empty for one that has none. */
	public function area(int $id): string;

	/**
	 * The area with this code or name.
	 *
	 * @param string $postcode decides between municipalities of the same name
	 */
	public function areaOf(string $written, string $postcode): ?int;

	/** A profession by a label that findTheme() knows again. */
	public function theme(int $id): string;

	public function themeOf(string $label): ?int;

	/** An entry of the catalogue by a name that findEntry() knows again. */
	public function entry(int $id): string;

	public function entryOf(string $name): ?int;

	/** A place by whose list it is on and what the list calls it. */
	public function place(int $id): string;

	public function placeOf(string $reference): ?int;
}
