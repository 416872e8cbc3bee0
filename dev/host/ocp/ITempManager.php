<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface ITempManager {
	public function getTemporaryFile(string $postFix = ''): string|false;

	public function getTemporaryFolder(string $postFix = ''): string|false;

	/** @return void */
	public function clean();

	/** @return void */
	public function cleanOld();

	/** @return string */
	public function getTempBaseDir();
}
