<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface ISession {
	/**
	 * @param mixed $value
	 * @return void
	 */
	public function set(string $key, $value);

	/** @return mixed */
	public function get(string $key);

	public function exists(string $key): bool;

	/** @return void */
	public function remove(string $key);

	/** @return void */
	public function clear();

	public function reopen(): bool;

	/** @return void */
	public function close();

	/** @return void */
	public function regenerateId(bool $deleteOldSession = true, bool $updateToken = false);

	public function getId(): string;
}
