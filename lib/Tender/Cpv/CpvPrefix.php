<?php

declare(strict_types=1);

/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

namespace OCA\SmartCommons\Tender\Cpv;

use OCA\SmartCommons\Core\Http\Input;
use OCP\IL10N;

/** The beginning of a CPV code, as lists are asked for it. */
final class CpvPrefix {
	/** @return ?string two to eight digits; null when none was sent */
	public static function of(Input $input, string $field, IL10N $l10n): ?string {
		$prefix = $input->stringOrNull($field, 8) ?? '';
		if ($prefix !== '' && preg_match('/^[0-9]{2,8}$/D', $prefix) !== 1) {
			$input->refuse($field, $l10n->t('This is the beginning of a CPV code: two to eight digits.'));
		}
		return $prefix === '' ? null : $prefix;
	}
}
