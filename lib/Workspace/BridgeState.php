<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Workspace;

/** What a bridge found on the other side. */
final readonly class BridgeState {
	public const WORKS = 'works';
	/** works in a lesser way, or some of it doesn't */
	public const PARTLY = 'partly';
	/** there is nothing on the other side; the app goes on without */
	public const ABSENT = 'absent';

	/**
	 * @param self::WORKS|self::PARTLY|self::ABSENT $state
	 * @param string $text one localized sentence: which way is used, what is missing and what that means
	 */
	public function __construct(
		public string $state,
		public string $text,
	) {
	}
}
