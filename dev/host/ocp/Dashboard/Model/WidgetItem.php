<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard\Model;

final class WidgetItem implements \JsonSerializable {
	public function __construct(
		private string $title = '',
		private string $subtitle = '',
		private string $link = '',
		private string $iconUrl = '',
		private string $sinceId = '',
		private string $overlayIconUrl = '',
	) {
	}

	public function getTitle(): string {
		return $this->title;
	}

	public function getSubtitle(): string {
		return $this->subtitle;
	}

	public function getLink(): string {
		return $this->link;
	}

	public function getIconUrl(): string {
		return $this->iconUrl;
	}

	public function getSinceId(): string {
		return $this->sinceId;
	}

	public function getOverlayIconUrl(): string {
		return $this->overlayIconUrl;
	}

	/**
	 * @return array{subtitle: string, title: string, link: string, iconUrl: string, overlayIconUrl: string, sinceId: string}
	 */
	public function jsonSerialize(): array {
		return [
			'subtitle' => $this->subtitle,
			'title' => $this->title,
			'link' => $this->link,
			'iconUrl' => $this->iconUrl,
			'overlayIconUrl' => $this->overlayIconUrl,
			'sinceId' => $this->sinceId,
		];
	}
}
