<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface IApp {
	/** @throws IncompleteNotificationException */
	public function notify(INotification $notification): void;

	public function markProcessed(INotification $notification): void;

	public function getCount(INotification $notification): int;
}
