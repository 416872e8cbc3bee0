/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Opening hours by chance, and how OpenStreetMap writes them; for tests alone. */

import type { Day, HoursPeriod, OpeningHours, TimeRange } from './hours.ts'

import fc from 'fast-check'
import { days } from './hours.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const two = (number: number) => String(number).padStart(2, '0')
const time = (quarter: number) => `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`

/** One or two ranges that neither touch nor reach into the next day. */
const ranges: fc.Arbitrary<TimeRange[]> = fc.uniqueArray(fc.integer({ min: 24, max: 92 }), { minLength: 2, maxLength: 4 })
	.map((quarters) => quarters.sort((left, right) => left - right))
	.map((quarters) => Array.from({ length: Math.floor(quarters.length / 2) }, (_, index) => ({
		from: time(quarters[2 * index]!),
		until: time(quarters[2 * index + 1]!),
	})))

const none: fc.Arbitrary<TimeRange[]> = fc.constant([])

const week = fc.dictionary(fc.constantFrom(...days), fc.oneof({ weight: 4, arbitrary: ranges }, { weight: 1, arbitrary: none }), { minKeys: 1 })
	.map((given) => Object.fromEntries(days.filter((day) => given[day]).map((day) => [day, given[day]])) as HoursPeriod['week'])

const monthly = fc.array(fc.record({ nth: fc.constantFrom(1, 2, 3, 4, -1), day: fc.constantFrom(...days), ranges }), { maxLength: 2 })

const yearDay = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
	.map(({ month, day }) => `${two(month)}-${two(day)}`)

const season: fc.Arbitrary<HoursPeriod> = fc.record({ from: yearDay, until: yearDay, week, monthly: fc.constant<HoursPeriod['monthly']>([]) })
const exception = fc.record({ month: fc.integer({ min: 1, max: 12 }), first: fc.integer({ min: 1, max: 20 }), length: fc.integer({ min: 0, max: 7 }), ranges: fc.oneof(none, ranges) })
	.map(({ month, first, length, ranges }) => ({ from: `2027-${two(month)}-${two(first)}`, until: `2027-${two(month)}-${two(first + length)}`, ranges }))

/** Hours that OpenStreetMap can say, too. */
export const someHours: fc.Arbitrary<OpeningHours> = fc.record({
	periods: fc.tuple(fc.record({ from: fc.constant(null), until: fc.constant(null), week, monthly }), fc.array(season, { maxLength: 1 })).map(([all, seasons]) => [all, ...seasons]),
	holidays: fc.constantFrom('usual', 'closed'),
	exceptions: fc.array(exception, { maxLength: 1 }),
	appointment: fc.constant(false),
	comment: fc.constant(''),
})

/** Minutes of 2027 on the clock, as a date and a time, half of them on holidays and around the ends of months. */
export const someMoment: fc.Arbitrary<{ date: string, time: string }> = fc.record({
	date: fc.oneof(
		fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }).map(({ month, day }) => `2027-${two(month)}-${two(day)}`),
		fc.constantFrom('2027-01-01', '2027-03-29', '2027-05-06', '2027-05-17', '2027-07-21', '2027-12-25', '2027-01-31', '2027-02-28', '2027-04-30'),
	),
	time: fc.integer({ min: 0, max: 95 }).map(time),
})

/**
 * As OpenStreetMap writes them.
 *
 * @param hours without appointment and comment
 */
export function toOsm({ periods, holidays, exceptions }: OpeningHours): string {
	const times = (of: TimeRange[]) => (of.length === 0 ? 'off' : of.map(({ from, until }) => `${from}-${until}`).join(','))
	const named = (day: Day) => day[0]!.toUpperCase() + day[1]
	const dated = (day: string) => `${months[Number(day.slice(0, 2)) - 1]} ${day.slice(3)}`
	return [
		...periods.flatMap(({ from, until, week, monthly }) => {
			const span = from === null || until === null ? '' : `${dated(from)}-${dated(until)} `
			return [
				...days.flatMap((day) => (week[day] ? [`${span}${named(day)} ${times(week[day])}`] : [])),
				...monthly.map(({ nth, day, ranges }) => `${span}${named(day)}[${nth}] ${times(ranges)}`),
			]
		}),
		...(holidays === 'closed' ? ['PH off'] : []),
		...exceptions.map(({ from, until, ranges }) => `${from.slice(0, 4)} ${dated(from.slice(5))}-${until.slice(0, 4)} ${dated(until.slice(5))} ${times(ranges)}`),
	].join('; ')
}
