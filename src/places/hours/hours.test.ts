/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { OpeningHours } from './hours.ts'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync, writeFileSync } from 'node:fs'
import OsmHours from 'opening_hours'
import { someHours, someMoment, toOsm } from './examples.ts'
import { isKnown, isOpen, nextChange, noHours } from './hours.ts'
import { momentOf, wallOf } from './zone.ts'

interface Example { hours: OpeningHours, osm: string, moments: { date: string, time: string, open: boolean }[] }

const file = 'tests/fixtures/places/hours.json'
const belgium = { lat: 50.85, lon: 4.35, address: { country_code: 'be', state: 'Brussels-Capital' } }

/** What the package that knows OpenStreetMap's language says; it reads the clock of this machine, so it is given that of the place. */
function byOsm(osm: string, date: string, time: string): boolean {
	return new OsmHours(osm, belgium as never).getState(new Date(`${date}T${time}:00`))
}

/** The same ones each time. */
function examples(): Example[] {
	return fc.sample(fc.tuple(someHours, fc.array(someMoment, { minLength: 8, maxLength: 8 })), { seed: 2027, numRuns: 150 })
		.map(([hours, moments]) => {
			const osm = toOsm(hours)
			return { hours, osm, moments: moments.map(({ date, time }) => ({ date, time, open: byOsm(osm, date, time) })) }
		})
}

describe('opening hours', () => {
	it('mean what the package opening_hours takes them for, and so the server is held to the same', () => {
		const all = examples()
		if (process.env.WRITE_FIXTURES) {
			writeFileSync(file, `${JSON.stringify(all, null, '\t')}\n`)
		}
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(all)
		for (const { hours, osm, moments } of all) {
			for (const { date, time, open } of moments) {
				expect([osm, date, time, isOpen(hours, momentOf(date, time))]).toEqual([osm, date, time, open])
			}
		}
	})

	it('change when they say they do, and not before', () => {
		fc.assert(fc.property(someHours, someMoment, (hours, { date, time }) => {
			const at = momentOf(date, time)
			const next = nextChange(hours, at)
			const now = isOpen(hours, at)
			if (next === null) {
				return
			}
			expect(next).toBeGreaterThan(at)
			expect(isOpen(hours, next)).toBe(!now)
			expect(isOpen(hours, next - 60_000)).toBe(now)
		}))
	})

	it('go over midnight and over both changes of the clock', () => {
		const late: OpeningHours = { ...noHours(), periods: [{ from: null, until: null, week: { sa: [{ from: '22:00', until: '03:30' }], su: [] }, monthly: [] }] }
		const at = (moment: string) => isOpen(late, Date.parse(moment))
		// the night of 28 March 2026 has no half past two; that of 25 October has two
		expect([at('2026-03-28T20:59:00Z'), at('2026-03-28T21:00:00Z'), at('2026-03-29T01:29:00Z'), at('2026-03-29T01:30:00Z')]).toEqual([false, true, true, false])
		expect([at('2026-10-24T19:59:00Z'), at('2026-10-24T20:00:00Z'), at('2026-10-25T02:29:00Z'), at('2026-10-25T02:30:00Z')]).toEqual([false, true, true, false])
	})

	it('that say nothing are not known', () => {
		expect([isKnown(noHours()), isOpen(noHours(), 0), nextChange(noHours(), 0)]).toEqual([false, null, null])
	})
})

describe('the clock of Brussels', () => {
	it('shows at a moment what that moment was found for', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
			const wall = wallOf(seconds * 1000)
			const back = momentOf(wall.date, wall.time)
			expect(wallOf(back)).toEqual(wall)
			// an hour that comes twice means the first
			expect([0, 3_600_000]).toContain(Math.floor(seconds / 60) * 60_000 - back)
		}))
	})
})
