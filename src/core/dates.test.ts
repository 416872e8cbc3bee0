/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { setLanguage } from '@nextcloud/l10n'
import { dateInWords, dayInWords, daysBetween, daysLeft, exactDate, fromNow, never, urgency } from './dates.ts'

const at = (iso: string) => Date.parse(iso) / 1000
const now = at('2026-11-23T15:00:00+01:00')

beforeEach(() => setLanguage('en'))

test('a deadline is said as people say it, in three languages', () => {
	const deadline = at('2026-12-04T12:00:00+01:00')
	expect(dateInWords(deadline, now)).toBe('Friday 4 December, 12:00, in 11 days')
	setLanguage('nl')
	expect(dateInWords(deadline, now)).toBe('Vrijdag 4 december, 12:00, over 11 dagen')
	setLanguage('fr')
	expect(dateInWords(deadline, now)).toBe('Vendredi 4 décembre, 12:00, dans 11 jours')
})

test('the year is said when it is another one, and the time left out for a day', () => {
	expect(dateInWords(at('2027-02-01T00:00:00+01:00'), now, false)).toBe('Monday 1 February 2027, in 2 months')
	expect(dayInWords(at('2026-12-31T23:30:00+01:00'), now)).toBe('Thursday 31 December')
})

test('days are counted by the calendar in Brussels, also across the change of the clock', () => {
	expect(daysBetween(at('2026-11-24T00:05:00+01:00'), at('2026-11-23T23:55:00+01:00'))).toBe(1)
	expect(daysBetween(at('2026-03-29T23:59:00+02:00'), at('2026-03-28T00:00:00+01:00'))).toBe(1)
	expect(daysBetween(at('2026-10-26T00:00:00+01:00'), at('2026-10-24T12:00:00+02:00'))).toBe(2)
})

test.each([
	['2026-11-23T15:20:00+01:00', 'in 20 minutes'],
	['2026-11-23T18:00:00+01:00', 'in 3 hours'],
	['2026-11-24T09:00:00+01:00', 'tomorrow'],
	['2026-11-21T09:00:00+01:00', '2 days ago'],
	['2029-11-23T09:00:00+01:00', 'in 3 years'],
])('%s is %s', (time, words) => {
	expect(fromNow(at(time), now)).toBe(words)
})

test('the exact moment names the zone and its offset of that day', () => {
	expect(exactDate(at('2026-12-04T12:00:00+01:00'))).toBe('04/12/2026, 12:00 (Brussels time, UTC+1)')
	expect(exactDate(at('2026-07-04T12:00:00+02:00'))).toBe('04/07/2026, 12:00 (Brussels time, UTC+2)')
})

test.each([
	['2026-12-04T12:00:00+01:00', '11 days', 'soon'],
	['2026-11-24T00:01:00+01:00', 'tomorrow', 'now'],
	['2026-11-23T23:59:00+01:00', 'today', 'now'],
	['2026-11-23T14:59:00+01:00', 'closed', 'closed'],
	['2027-12-04T12:00:00+01:00', '376 days', 'later'],
])('%s leaves %s', (time, words, pressing) => {
	expect(daysLeft(at(time), now)).toBe(words)
	expect(urgency(at(time), now)).toBe(pressing)
})

test('what never closes says so', () => {
	expect(daysLeft(never, now)).toBe('no deadline')
	expect(urgency(never, now)).toBe('later')
})
