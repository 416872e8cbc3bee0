<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace;

use OCA\SmartCommons\Core\Problem\Problem;
use OCP\IL10N;

/** A way into one part of the cloud, as an administrator sees it; WorkspaceModule::BRIDGES names them. */
interface Bridge {
	/** @return non-empty-string such as `talk` */
	public function id(): string;

	/** Its name, localized. */
	public function name(IL10N $l10n): string;

	/** What it found on this server, now. */
	public function state(IL10N $l10n): BridgeState;

	/**
	 * Sends this administrator a sign of life through it.
	 *
	 * @return string where to look for it, localized
	 * @throws Problem when it doesn't work, saying why
	 */
	public function test(string $uid, IL10N $l10n): string;
}
