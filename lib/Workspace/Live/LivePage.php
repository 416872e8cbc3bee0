<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Live;

use OCA\SmartCommons\Core\Page\PagePart;
use OCA\SmartCommons\Core\Settings;
use OCP\AppFramework\Http\ContentSecurityPolicy;
use OCP\AppFramework\Http\FeaturePolicy;

/** Tells the client how it hears of what others change. */
final readonly class LivePage implements PagePart {
	public function __construct(
		private Settings $settings,
		private PushGateway $push,
	) {
	}

	public function name(): string {
		return 'live';
	}

	public function state(): array {
		return ['seconds' => $this->settings->liveSeconds(), 'push' => $this->push->isThere()];
	}

	public function allow(ContentSecurityPolicy $policy, FeaturePolicy $features): void {
	}
}
