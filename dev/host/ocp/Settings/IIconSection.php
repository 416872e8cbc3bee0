<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Settings;

interface IIconSection {
	/** @return string */
	public function getID();

	/** @return string */
	public function getName();

	/** @return int */
	public function getPriority();

	/** @return string */
	public function getIcon();
}
