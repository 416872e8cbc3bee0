<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Place\Rules;

/** A page, picture or film of a place elsewhere on the web. */
final readonly class PlaceLink {
	public const KINDS = ['page', 'photo', 'video'];

	/** @param value-of<self::KINDS> $kind */
	public function __construct(
		public string $kind,
		public string $url,
		public string $label,
	) {
	}

	/** @return array{kind: string, url: string, label: string} */
	public function toArray(): array {
		return ['kind' => $this->kind, 'url' => $this->url, 'label' => $this->label];
	}
}
