<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin\Check;

use OCA\SmartCommons\Workspace\Admin\Bridges;
use OCA\SmartCommons\Workspace\BridgeState;
use OCP\IL10N;
use OCP\SetupCheck\ISetupCheck;
use OCP\SetupCheck\SetupResult;

/** What is there on the other side, and does not do all it should. */
final class BridgesCheck implements ISetupCheck {
	public function __construct(
		private readonly Bridges $bridges,
		private readonly IL10N $l10n,
	) {
	}

	public function getCategory(): string {
		return 'smartcommons';
	}

	public function getName(): string {
		return $this->l10n->t('Smart Commons: connections');
	}

	public function run(): SetupResult {
		$partly = [];
		foreach ($this->bridges->all() as $bridge) {
			if ($bridge['state'] === BridgeState::PARTLY) {
				$partly[] = $bridge['name'] . ': ' . $bridge['text'];
			}
		}
		return $partly === []
			? SetupResult::success($this->l10n->t('Nothing is half working.'))
			: SetupResult::warning(implode(' ', $partly));
	}
}
