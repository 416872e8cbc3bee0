/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { locale, n, t } from './l10n.ts'

/** Deadlines and meetings are Belgian: their time is shown as it is there, wherever the reader is. */
export const zone = 'Europe/Brussels'

/** Closing time of what has none (see the Tender tables). */
export const never = 9_999_999_999

/**
 * The days between two moments as a calendar in Brussels counts them: tomorrow is 1, whatever the hour.
 *
 * @param to unix seconds
 * @param from unix seconds
 */
export function daysBetween(to: number, from: number): number {
	return Math.round((dayNumber(to) - dayNumber(from)) / 86_400)
}

function dayNumber(time: number): number {
	const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(time * 1000)
	return Date.parse(parts + 'T00:00:00Z') / 1000
}

/**
 * "in 11 days", "tomorrow", "in 3 hours", "yesterday".
 *
 * @param time unix seconds
 * @param now unix seconds
 */
export function fromNow(time: number, now: number): string {
	const relative = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' })
	const minutes = Math.round((time - now) / 60)
	if (Math.abs(minutes) < 60) {
		return relative.format(minutes, 'minute')
	}
	const days = daysBetween(time, now)
	if (days === 0) {
		return relative.format(Math.round(minutes / 60), 'hour')
	}
	if (Math.abs(days) < 60) {
		return relative.format(days, 'day')
	}
	return Math.abs(days) < 700 ? relative.format(Math.round(days / 30.44), 'month') : relative.format(Math.round(days / 365.25), 'year')
}

/**
 * "Friday 4 December"; with the year when it isn't this one.
 *
 * @param time unix seconds
 * @param now unix seconds
 */
export function dayInWords(time: number, now: number): string {
	const sameYear = yearOf(time) === yearOf(now)
	const day = new Intl.DateTimeFormat(locale(), {
		timeZone: zone,
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		...(sameYear ? {} : { year: 'numeric' as const }),
	}).format(time * 1000).replace(/^(\p{L}+),/u, '$1')
	return day.charAt(0).toLocaleUpperCase(locale()) + day.slice(1)
}

function yearOf(time: number): string {
	return new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric' }).format(time * 1000)
}

/**
 * "12:00", Brussels time.
 *
 * @param time unix seconds
 */
export function timeOfDay(time: number): string {
	return new Intl.DateTimeFormat(locale(), { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(time * 1000)
}

/**
 * As people say it: "Friday 4 December, 12:00, in 11 days".
 *
 * @param time unix seconds
 * @param now unix seconds
 * @param withTime false for what has a day only
 */
export function dateInWords(time: number, now: number, withTime = true): string {
	return [dayInWords(time, now), ...(withTime ? [timeOfDay(time)] : []), fromNow(time, now)].join(', ')
}

/**
 * The exact moment, on demand: "04/12/2026, 12:00 (Brussels time, UTC+1)".
 *
 * @param time unix seconds
 */
export function exactDate(time: number): string {
	const date = new Intl.DateTimeFormat(locale(), { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(time * 1000)
	const offset = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(time * 1000)
		.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', 'UTC') ?? ''
	return t('smartcommons', '{date}, {time} (Brussels time, {offset})', { date, time: timeOfDay(time), offset })
}

/**
 * The days that are left, large on a card: "12 days", "today", "closed".
 *
 * @param closesAt unix seconds
 * @param now unix seconds
 */
export function daysLeft(closesAt: number, now: number): string {
	if (closesAt >= never) {
		return t('smartcommons', 'no deadline')
	}
	if (closesAt <= now) {
		return t('smartcommons', 'closed')
	}
	const days = daysBetween(closesAt, now)
	if (days === 0) {
		return t('smartcommons', 'today')
	}
	return days === 1 ? t('smartcommons', 'tomorrow') : n('smartcommons', '%n day', '%n days', days)
}

/**
 * How pressing it is. Never shown by colour alone: the words of `daysLeft` stand beside it.
 *
 * @param closesAt unix seconds
 * @param now unix seconds
 */
export function urgency(closesAt: number, now: number): 'closed' | 'now' | 'soon' | 'later' {
	if (closesAt <= now) {
		return 'closed'
	}
	const days = daysBetween(closesAt, now)
	return days <= 2 ? 'now' : days <= 14 ? 'soon' : 'later'
}
