<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface IPreloadableNotifier extends INotifier {
	/** @param INotification[] $notifications */
	public function preloadDataForParsing(array $notifications, string $languageCode, NotificationPreloadReason $reason): void;
}
