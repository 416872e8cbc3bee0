<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Dashboard;

use OCA\SmartCommons\Core\Home\HomeEntry;

/** What closes soon for a member: calls of the member's groups, else of the member's themes. */
final class ClosingSoonWidget extends HomeWidget {
	public function getId(): string {
		return 'smartcommons-closing';
	}

	public function getTitle(): string {
		return $this->l10n->t('Closing soon');
	}

	public function getOrder(): int {
		return 40;
	}

	protected function sections(): array {
		return [HomeEntry::CLOSING];
	}

	protected function nothing(): string {
		return $this->l10n->t('Nothing closes in the next thirty days. Calls of your groups and themes will be here.');
	}

	protected function more(): array {
		return ['calls', $this->l10n->t('All calls')];
	}
}
