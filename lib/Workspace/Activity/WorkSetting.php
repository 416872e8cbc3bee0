<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Activity;

/** Work on calls. */
final class WorkSetting extends NewsSetting {
	public function getIdentifier(): string {
		return 'smartcommons_work';
	}

	public function getName(): string {
		return $this->l10n->t('The <strong>work</strong> on calls in which I take part');
	}
}
