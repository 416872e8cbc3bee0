<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard\Model;

class WidgetButton {
	public const TYPE_NEW = 'new';
	public const TYPE_MORE = 'more';
	public const TYPE_SETUP = 'setup';

	public function __construct(
		private string $type,
		private string $link,
		private string $text,
	) {
	}

	public function getType(): string {
		return $this->type;
	}

	public function getLink(): string {
		return $this->link;
	}

	public function getText(): string {
		return $this->text;
	}
}
