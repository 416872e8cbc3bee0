/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Money } from './api/types.ts'

import { locale, t } from './l10n.ts'

/**
 * "€ 12.500" or "€ 12,50": cents only where there are any.
 *
 * @param amount integer cents and currency
 */
export function money({ cents, currency }: Money): string {
	const whole = cents % 100 === 0
	return new Intl.NumberFormat(locale(), {
		style: 'currency',
		currency,
		minimumFractionDigits: whole ? 0 : 2,
		maximumFractionDigits: whole ? 0 : 2,
	}).format(cents / 100)
}

/**
 * "12 km"; "here" for the same municipality.
 *
 * @param km whole kilometres
 */
export function distance(km: number): string {
	return km === 0 ? t('smartcommons', 'here') : t('smartcommons', '{km} km', { km: wholeNumber(km) })
}

/**
 * @param count any whole number
 */
export function wholeNumber(count: number): string {
	return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(count)
}
