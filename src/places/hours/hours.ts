/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * When a place is open, on the clock of Brussels: the same sum as `Place\Rules\Hours` does on the server, held to the
 * same examples (tests/fixtures/places/hours.json).
 */

import { isHoliday } from './holidays.ts'
import { momentOf, wallOf } from './zone.ts'

export const days = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
export type Day = typeof days[number]

/** `HH:MM` each; an end that isn't later than the start is on the day after. */
export interface TimeRange { from: string, until: string }

export interface HoursPeriod {
	/** `MM-DD`; null: all year. */
	from: string | null
	until: string | null
	week: Partial<Record<Day, TimeRange[]>>
	/** Of a month's first to fifth (or last: -1) such day, in place of what the week says. */
	monthly: { nth: number, day: Day, ranges: TimeRange[] }[]
}

export interface OpeningHours {
	periods: HoursPeriod[]
	/** What holds on public holidays of Belgium. */
	holidays: 'usual' | 'closed'
	/** `YYYY-MM-DD` each; no ranges: closed. */
	exceptions: { from: string, until: string, ranges: TimeRange[] }[]
	appointment: boolean
	comment: string
}

/** Milliseconds since 1970. */
type Moment = number

const DAY = 86_400_000
/** How far ahead the next change is looked for, in days. */
const AHEAD = 100

/** Hours of which nothing is known yet, to begin with. */
export function noHours(): OpeningHours {
	return { periods: [{ from: null, until: null, week: {}, monthly: [] }], holidays: 'usual', exceptions: [], appointment: false, comment: '' }
}

/**
 * Whether they tell of any fixed hours; without, nobody can say when it is open.
 *
 * @param hours of a place
 */
export function isKnown(hours: OpeningHours): boolean {
	return hours.exceptions.length > 0 || hours.periods.some(({ week, monthly }) => Object.keys(week).length > 0 || monthly.length > 0)
}

/**
 * @param hours of a place
 * @param at the moment
 * @return null when that isn't known
 */
export function isOpen(hours: OpeningHours, at: Moment): boolean | null {
	return isKnown(hours) ? spans(hours, at, 0).some(([from, until]) => from <= at && at < until) : null
}

/**
 * When it opens or closes next; null when it doesn't within three months.
 *
 * @param hours of a place
 * @param at the moment
 */
export function nextChange(hours: OpeningHours, at: Moment): Moment | null {
	if (!isKnown(hours)) {
		return null
	}
	for (const [from, until] of spans(hours, at, AHEAD)) {
		if (from > at) {
			return from
		}
		if (until > at) {
			return until
		}
	}
	return null
}

/**
 * The ranges of a day that begin then.
 *
 * @param hours of a place
 * @param date `YYYY-MM-DD`
 */
export function rangesOn(hours: OpeningHours, date: string): TimeRange[] {
	const exception = [...hours.exceptions].reverse().find(({ from, until }) => date >= from && date <= until)
	if (exception) {
		return exception.ranges
	}
	if (hours.holidays === 'closed' && isHoliday(date)) {
		return []
	}
	return hours.periods.reduce<TimeRange[]>((ranges, period) => (contains(period, date) ? ofPeriod(period, date) ?? ranges : ranges), [])
}

/**
 * The day of the week of a date.
 *
 * @param date `YYYY-MM-DD`
 */
export function dayOf(date: string): Day {
	return days[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!
}

/**
 * A date some days later.
 *
 * @param date `YYYY-MM-DD`
 * @param more how many
 */
export function later(date: string, more: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + more * DAY).toISOString().slice(0, 10)
}

function contains({ from, until }: HoursPeriod, date: string): boolean {
	if (from === null || until === null) {
		return true
	}
	const day = date.slice(5)
	return from <= until ? day >= from && day <= until : day >= from || day <= until
}

function ofPeriod({ week, monthly }: HoursPeriod, date: string): TimeRange[] | undefined {
	const day = dayOf(date)
	const ofMonth = Number(date.slice(8))
	const nth = Math.floor((ofMonth - 1) / 7) + 1
	const isLast = later(date, 7).slice(5, 7) !== date.slice(5, 7)
	return monthly.filter((one) => one.day === day && (one.nth === nth || (one.nth === -1 && isLast))).at(-1)?.ranges ?? week[day]
}

/**
 * The spans of time in which it is open, from the day before a moment on; those that touch are one.
 *
 * @param hours of a place
 * @param at the moment
 * @param ahead how many days after it
 */
function spans(hours: OpeningHours, at: Moment, ahead: number): [Moment, Moment][] {
	const today = wallOf(at).date
	const all = Array.from({ length: ahead + 2 }, (_, index) => later(today, index - 1))
		.flatMap((date) => rangesOn(hours, date).map(({ from, until }): [Moment, Moment] => [
			momentOf(date, from),
			momentOf(until <= from ? later(date, 1) : date, until),
		]))
		.sort(([left], [right]) => left - right)
	const joined: [Moment, Moment][] = []
	for (const [from, until] of all) {
		const last = joined.at(-1)
		if (last && from <= last[1]) {
			last[1] = Math.max(last[1], until)
		} else {
			joined.push([from, until])
		}
	}
	return joined
}
