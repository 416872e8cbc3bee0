<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace;

use OCA\SmartCommons\Core\Module;

/** The bridges to the cloud around the app: each in a folder of its own, off where its counterpart is absent. */
final class WorkspaceModule extends Module {
	/** In the order of the administrator's page. @var list<class-string<Bridge>> */
	public const BRIDGES = [];

	public static function id(): string {
		return 'workspace';
	}
}
