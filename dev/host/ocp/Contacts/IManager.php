<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Contacts;

interface IManager {
	/**
	 * @param string $pattern
	 * @param array<array-key, mixed> $searchProperties
	 * @param array{types?: bool, escape_like_param?: bool, limit?: int, offset?: int, enumeration?: bool, fullmatch?: bool, strict_search?: bool} $options
	 * @return array<array-key, mixed>
	 */
	public function search($pattern, $searchProperties = [], $options = []);

	/**
	 * @param int $id
	 * @param string $addressBookKey
	 * @return bool
	 */
	public function delete($id, $addressBookKey);

	/**
	 * @param array<array-key, mixed> $properties
	 * @param string $addressBookKey
	 * @return ?array<array-key, mixed>
	 */
	public function createOrUpdate($properties, $addressBookKey);

	/** @return bool */
	public function isEnabled();

	/** @return void */
	public function register(\Closure $callable);

	/** @return void */
	public function clear();
}
