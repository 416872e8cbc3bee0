<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts\ContactsMenu;

interface IAction extends \JsonSerializable {
	/** @return mixed */
	public function setIcon(string $icon);

	public function getName(): string;

	/** @return mixed */
	public function setName(string $name);

	/** @return mixed */
	public function setPriority(int $priority);

	public function getPriority(): int;

	/** @return mixed */
	public function setAppId(string $appId);

	public function getAppId(): string;
}
