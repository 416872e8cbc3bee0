<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCP;

interface IPhoneNumberUtil {
	public function getCountryCodeForRegion(string $regionCode): ?int;

	public function convertToStandardFormat(string $input, ?string $defaultRegion = null): ?string;
}
