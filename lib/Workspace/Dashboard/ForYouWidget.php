<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Dashboard;

use OCA\SmartCommons\Core\Home\HomeEntry;

/** What waits for a member's answer, and which groups fit. */
final class ForYouWidget extends HomeWidget {
	public function getId(): string {
		return 'smartcommons-for-you';
	}

	public function getTitle(): string {
		return $this->l10n->t('For you');
	}

	public function getOrder(): int {
		return 41;
	}

	protected function sections(): array {
		return [HomeEntry::WAITING, HomeEntry::NEAR];
	}

	protected function nothing(): string {
		return $this->l10n->t('Nothing waits for your answer. Fill in your card, and groups that fit you will be here.');
	}

	protected function more(): array {
		return ['', $this->l10n->t('Open Smart Commons')];
	}
}
