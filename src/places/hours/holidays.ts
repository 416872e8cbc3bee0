/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25']
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
const moving = [1, 39, 50]

/**
 * Whether a day is one of the ten public holidays of Belgium.
 *
 * @param date `YYYY-MM-DD`
 */
export function isHoliday(date: string): boolean {
	if (fixed.includes(date.slice(5))) {
		return true
	}
	const easter = easterOf(Number(date.slice(0, 4)))
	return moving.some((days) => new Date(easter + days * 86_400_000).toISOString().slice(0, 10) === date)
}

/**
 * Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher, in milliseconds since 1970.
 *
 * @param year four digits
 */
function easterOf(year: number): number {
	const a = year % 19
	const b = Math.floor(year / 100)
	const c = year % 100
	const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
	const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
	const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
	return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1)
}
