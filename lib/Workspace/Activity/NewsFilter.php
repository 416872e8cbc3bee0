<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

use OCA\SmartCommons\Workspace\Notification\Notices;
use OCA\SmartCommons\Workspace\Notification\RichNews;
use OCP\Activity\IFilter;
use OCP\IL10N;

/** Shows only our activities. */
final class NewsFilter implements IFilter {
	public function __construct(
		private readonly IL10N $l10n,
		private readonly RichNews $rich,
	) {
	}

	public function getIdentifier(): string {
		return Notices::APP;
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons');
	}

	public function getPriority(): int {
		return 60;
	}

	public function getIcon(): string {
		return $this->rich->icon();
	}

	/**
	 * @param string[] $types
	 * @return string[]
	 */
	public function filterTypes(array $types): array {
		return $types;
	}

	public function allowedApps(): array {
		return [Notices::APP];
	}
}
