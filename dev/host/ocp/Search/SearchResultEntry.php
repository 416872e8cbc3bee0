<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Search;

class SearchResultEntry implements \JsonSerializable {
	/** @var array<string, string> */
	protected $attributes = [];

	public function __construct(
		private string $thumbnailUrl,
		private string $title,
		private string $subline,
		private string $resourceUrl,
		private string $icon = '',
		private bool $rounded = false,
	) {
	}

	public function addAttribute(string $key, string $value): void {
		$this->attributes[$key] = $value;
	}

	/** @return array<array-key, mixed> */
	public function jsonSerialize(): array {
		return [
			'thumbnailUrl' => $this->thumbnailUrl,
			'title' => $this->title,
			'subline' => $this->subline,
			'resourceUrl' => $this->resourceUrl,
			'icon' => $this->icon,
			'rounded' => $this->rounded,
			'attributes' => $this->attributes,
		];
	}
}
