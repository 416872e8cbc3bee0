<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Activity;

interface IFilter {
	/** @return string */
	public function getIdentifier();

	/** @return string */
	public function getName();

	/** @return int */
	public function getPriority();

	/** @return string */
	public function getIcon();

	/**
	 * @param string[] $types
	 * @return string[]
	 */
	public function filterTypes(array $types);

	/** @return string[] */
	public function allowedApps();
}
