<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\AppFramework\Services;

abstract class InitialStateProvider implements \JsonSerializable {
	abstract public function getKey(): string;

	/** @return mixed */
	abstract public function getData();

	/** @return mixed */
	final public function jsonSerialize() {
		return $this->getData();
	}
}
