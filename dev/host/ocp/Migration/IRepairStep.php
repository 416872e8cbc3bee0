<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP\Migration;

interface IRepairStep {
	/** @return string */
	public function getName();

	/**
	 * @return mixed
	 * @throws \Exception
	 */
	public function run(IOutput $output);
}
