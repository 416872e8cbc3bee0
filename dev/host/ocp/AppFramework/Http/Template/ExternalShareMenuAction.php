<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Http\Template;

class ExternalShareMenuAction extends SimpleMenuAction {
	public function __construct(
		string $label,
		string $icon,
		string $owner,
		string $displayname,
		string $shareName,
	) {
		parent::__construct('save', $label, $icon);
	}
}
