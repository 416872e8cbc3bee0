<?php

declare(strict_types=1);
/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace SmartCommons\DevHost\Services\Contacts;

use OCP\Contacts\ContactsMenu\IActionFactory;
use OCP\Contacts\ContactsMenu\ILinkAction;

/** Makes what stands beside a person in the contacts menu. */
final class ActionFactory implements IActionFactory {
	public function newLinkAction(string $icon, string $name, string $href, string $appId = ''): ILinkAction {
		return new LinkAction($icon, $name, $href, $appId);
	}

	public function newEMailAction(string $icon, string $name, string $email, string $appId = ''): ILinkAction {
		return new LinkAction($icon, $name, 'mailto:' . rawurlencode($email), $appId);
	}
}
