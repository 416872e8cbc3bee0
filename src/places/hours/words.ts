/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Day, HoursPeriod, OpeningHours, TimeRange } from './hours.ts'

import { dayInWords } from '../../core/dates.ts'
import { locale, t } from '../../core/l10n.ts'
import { days, isOpen, nextChange } from './hours.ts'
import { momentOf, wallOf } from './zone.ts'

/** A line of the table of hours. */
export interface HoursLine { when: string, what: string }

/**
 * "Open now, until 18:00", "Closed now, opens Saturday at 10:00"; null where nobody knows.
 *
 * @param hours of a place
 * @param now milliseconds since 1970
 */
export function openInWords(hours: OpeningHours, now: number): string | null {
	const open = isOpen(hours, now)
	if (open === null) {
		return hours.appointment ? t('smartcommons', 'By appointment') : null
	}
	const next = nextChange(hours, now)
	if (next === null) {
		return open ? t('smartcommons', 'Open now') : t('smartcommons', 'Closed for the time being')
	}
	const { date, time } = wallOf(next)
	const today = wallOf(now).date
	if (open) {
		return date === today || time === '00:00'
			? t('smartcommons', 'Open now, until {time}', { time: time === '00:00' ? '24:00' : time })
			: t('smartcommons', 'Open now, until {day} at {time}', { day: soon(next, now), time })
	}
	return date === today
		? t('smartcommons', 'Closed now, opens at {time}', { time })
		: t('smartcommons', 'Closed now, opens {day} at {time}', { day: soon(next, now), time })
}

/**
 * The hours as a short table: days with the same hours on one line, then what is special.
 *
 * @param hours of a place
 */
export function hoursInWords(hours: OpeningHours): HoursLine[] {
	return [
		...hours.periods.flatMap((period) => periodInWords(period)),
		...(hours.holidays === 'closed' ? [{ when: t('smartcommons', 'Public holidays'), what: t('smartcommons', 'closed all day') }] : []),
		...hours.exceptions.map(({ from, until, ranges }) => ({ when: spanOfDates(from, until), what: rangesInWords(ranges) })),
		...(hours.appointment ? [{ when: t('smartcommons', 'By appointment'), what: t('smartcommons', 'ask before you go') }] : []),
		...(hours.comment ? [{ when: t('smartcommons', 'Good to know'), what: hours.comment }] : []),
	]
}

/**
 * "Monday", in the reader's language, with a capital.
 *
 * @param day of the week
 */
export function dayName(day: Day): string {
	// 1 January 2024 was a Monday
	return capital(named({ weekday: 'long' }, `2024-01-0${days.indexOf(day) + 1}`))
}

/**
 * "09:00–12:00 and 13:00–17:00", or "closed".
 *
 * @param ranges of a day
 */
export function rangesInWords(ranges: readonly TimeRange[]): string {
	return ranges.length === 0
		? t('smartcommons', 'closed all day')
		: new Intl.ListFormat(locale(), { type: 'conjunction' }).format(ranges.map(({ from, until }) => `${from}–${until}`))
}

/**
 * "first", "last", as in "the first Saturday of the month".
 *
 * @param nth 1 to 5, or -1
 * @param day of the week
 */
export function nthInWords(nth: number, day: Day): string {
	const name = named({ weekday: 'long' }, `2024-01-0${days.indexOf(day) + 1}`)
	switch (nth) {
		case 1: return t('smartcommons', 'First {day} of the month', { day: name })
		case 2: return t('smartcommons', 'Second {day} of the month', { day: name })
		case 3: return t('smartcommons', 'Third {day} of the month', { day: name })
		case 4: return t('smartcommons', 'Fourth {day} of the month', { day: name })
		case 5: return t('smartcommons', 'Fifth {day} of the month', { day: name })
		default: return t('smartcommons', 'Last {day} of the month', { day: name })
	}
}

/**
 * "1 July to 31 August".
 *
 * @param from `MM-DD`
 * @param until `MM-DD`
 */
export function seasonInWords(from: string, until: string): string {
	const day = (of: string) => named({ day: 'numeric', month: 'long' }, `2024-${of}`)
	return from === until ? day(from) : t('smartcommons', '{from} to {until}', { from: day(from), until: day(until) })
}

function periodInWords({ from, until, week, monthly }: HoursPeriod): HoursLine[] {
	const season = from === null || until === null ? '' : `${seasonInWords(from, until)}: `
	const runs: { days: Day[], what: string }[] = []
	for (const day of days.filter((one) => week[one])) {
		const what = rangesInWords(week[day]!)
		const last = runs.at(-1)
		if (last?.what === what && days.indexOf(last.days.at(-1)!) === days.indexOf(day) - 1) {
			last.days.push(day)
		} else {
			runs.push({ days: [day], what })
		}
	}
	return [
		...runs.map((run) => ({ when: season + daysInWords(run.days), what: run.what })),
		...monthly.map(({ nth, day, ranges }) => ({ when: season + nthInWords(nth, day), what: rangesInWords(ranges) })),
	]
}

function daysInWords(run: readonly Day[]): string {
	const [first, last] = [dayName(run[0]!), dayName(run.at(-1)!)]
	if (run.length === 1) {
		return first
	}
	return run.length === 2
		? t('smartcommons', '{one} and {other}', { one: first, other: last.toLocaleLowerCase(locale()) })
		: t('smartcommons', '{from} to {until}', { from: first, until: locale().startsWith('en') ? last : last.toLocaleLowerCase(locale()) })
}

function spanOfDates(from: string, until: string): string {
	const day = (of: string) => named({ day: 'numeric', month: 'long', year: 'numeric' }, of)
	return from === until ? day(from) : t('smartcommons', '{from} to {until}', { from: day(from), until: day(until) })
}

/** "tomorrow", "Saturday", else the whole day. */
function soon(at: number, now: number): string {
	const ahead = Math.round((momentOf(wallOf(at).date, '12:00') - momentOf(wallOf(now).date, '12:00')) / 86_400_000)
	if (ahead === 1) {
		return t('smartcommons', 'tomorrow')
	}
	const day = wallOf(at).date
	return ahead < 7 ? named({ weekday: 'long' }, day) : dayInWords(at / 1000, now / 1000)
}

function named(options: Intl.DateTimeFormatOptions, date: string): string {
	return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`))
}

function capital(word: string): string {
	return word.charAt(0).toLocaleUpperCase(locale()) + word.slice(1)
}
