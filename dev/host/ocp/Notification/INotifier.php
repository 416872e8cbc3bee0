<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Notification;

interface INotifier {
	public function getID(): string;

	public function getName(): string;

	/**
	 * @throws UnknownNotificationException
	 * @throws AlreadyProcessedException
	 * @throws IncompleteParsedNotificationException
	 */
	public function prepare(INotification $notification, string $languageCode): INotification;
}
