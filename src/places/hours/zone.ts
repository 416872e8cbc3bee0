/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

const HOUR = 3_600_000
const DAY = 24 * HOUR

const clock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Brussels',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	second: '2-digit',
	hourCycle: 'h23',
})

/**
 * What the clock of Brussels shows.
 *
 * @param at milliseconds since 1970
 */
export function wallOf(at: number): { date: string, time: string } {
	const part = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value])) as Record<string, string>
	return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` }
}

/**
 * When the clock of Brussels shows that: of an hour that comes twice the first, of one that doesn't come the one after.
 *
 * @param date `YYYY-MM-DD`
 * @param time `HH:MM`, up to 24:00
 * @return milliseconds since 1970
 */
export function momentOf(date: string, time: string): number {
	const [hours, minutes] = time.split(':').map(Number) as [number, number]
	const wall = Date.parse(`${date}T00:00:00Z`) + hours * HOUR + minutes * 60_000
	const before = offset(wall - DAY)
	const after = offset(wall + DAY)
	return offset(wall - before) === before || offset(wall - after) !== after ? wall - before : wall - after
}

/**
 * By how much the clock of Brussels is ahead of UTC, in milliseconds.
 *
 * @param at milliseconds since 1970
 */
function offset(at: number): number {
	const { date, time } = wallOf(at)
	return Date.parse(`${date}T${time}:00Z`) - Math.floor(at / 60_000) * 60_000
}
