<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts\ContactsMenu;

interface IActionFactory {
	public function newLinkAction(string $icon, string $name, string $href, string $appId = ''): ILinkAction;

	public function newEMailAction(string $icon, string $name, string $email, string $appId = ''): ILinkAction;
}
