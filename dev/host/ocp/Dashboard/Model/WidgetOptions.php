<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Dashboard\Model;

class WidgetOptions {
	public function __construct(
		private bool $roundItemIcons,
	) {
	}

	public static function getDefault(): WidgetOptions {
		return new WidgetOptions(false);
	}

	public function withRoundItemIcons(): bool {
		return $this->roundItemIcons;
	}
}
