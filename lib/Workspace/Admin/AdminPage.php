<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace\Admin;

use OCA\SmartCommons\Core\Http\Administration;
use OCP\AppFramework\Http\TemplateResponse;
use OCP\AppFramework\Services\IInitialState;
use OCP\IL10N;
use OCP\Settings\IDelegatedSettings;
use OCP\Util;

/** The page of the app in the server's administration; an administrator may hand it to a group. */
final class AdminPage implements IDelegatedSettings {
	public function __construct(
		private readonly AdminSettings $settings,
		private readonly IInitialState $state,
		private readonly IL10N $l10n,
	) {
	}

	/** @return TemplateResponse<200, array{}> */
	public function getForm(): TemplateResponse {
		$this->state->provideInitialState('admin', $this->settings->all());
		Util::addScript('smartcommons', 'smartcommons-admin');
		return new TemplateResponse('smartcommons', 'admin', [], TemplateResponse::RENDER_AS_BLANK);
	}

	public function getSection(): string {
		return Administration::SECTION;
	}

	public function getPriority(): int {
		return 10;
	}

	public function getName(): ?string {
		return $this->l10n->t('All settings of Smart Commons');
	}

	/** @return array<array-key, mixed> nothing: what may be changed goes through the app, which checks it */
	public function getAuthorizedAppConfig(): array {
		return [];
	}
}
