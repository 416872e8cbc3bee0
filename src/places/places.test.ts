/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PlaceMap } from './api.ts'

import fc from 'fast-check'
import { pointsOf } from './mapPoints.ts'
import { checkPlace, emptyPlace, inputOf, valuesOf } from './placeForm.ts'
import { aWholePlace } from './testing.ts'
import { coordinates, euros, inCents, written } from './typed.ts'
import { queryOf } from './usePlaceFilters.ts'
import { addressOf, kilometres, openInWords } from './words.ts'

describe('the map’s answer', () => {
	const answer = (positions: ({ lat: number, lon: number } | null)[]): PlaceMap => {
		let [north, east] = [0, 0]
		const steps = positions.map((position) => {
			const step = position ? { up: position.lat - north, right: position.lon - east } : null
			;[north, east] = position ? [position.lat, position.lon] : [north, east]
			return step
		})
		return {
			ids: positions.map((_, index) => index + 10),
			lat: steps.map((step) => step ? step.up : null),
			lon: steps.map((step) => step ? step.right : null),
			kind: positions.map(() => 0),
			open: positions.map((_, index) => index % 3),
			state: positions.map(() => 0),
			name: positions.map((_, index) => `Place ${index}`),
			corrected: null,
		}
	}

	it('gives back every position, and leaves out what is nowhere', () => {
		fc.assert(fc.property(fc.array(fc.option(fc.record({ lat: fc.integer({ min: 4_950_000, max: 5_150_000 }), lon: fc.integer({ min: 250_000, max: 640_000 }) }))), (positions) => {
			const points = pointsOf(answer(positions))
			expect(points.map(({ id, lat, lon }) => [id, Math.round(lat * 100_000), Math.round(lon * 100_000)]))
				.toEqual(positions.flatMap((position, index) => position ? [[index + 10, position.lat, position.lon]] : []))
		}))
	})

	it('says whether it is open', () => {
		expect(pointsOf(answer([{ lat: 1, lon: 1 }, { lat: 2, lon: 2 }, { lat: 3, lon: 3 }])).map(({ mark }) => mark)).toEqual(['unknown', 'open', 'closed'])
	})
})

describe('what the server is asked', () => {
	it('is joined, and doesn’t know how it is shown', () => {
		expect(queryOf({ q: 'saw', kind: ['studio', 'reuse'], themes: [3, 4], view: 'map', verified: true }, null))
			.toEqual({ q: 'saw', kind: 'studio,reuse', themes: '3,4', verified: true })
	})

	it('has a distance only where there is a point', () => {
		expect(queryOf({ near: 44 }, null)).toEqual({ near: 44, km: 20 })
		expect(queryOf({ near: 44, km: 5 }, null)).toEqual({ near: 44, km: 5 })
		expect(queryOf({ me: true, km: 5 }, { lat: 51, lon: 3 })).toEqual({ lat: 51, lon: 3, km: 5 })
		expect(queryOf({ me: true, km: 5 }, null)).toEqual({})
	})
})

describe('what people type', () => {
	it.each([
		['51.054, 3.717', { lat: 51.054, lon: 3.717 }],
		['51,054 3,717', { lat: 51.054, lon: 3.717 }],
		[' 51.054°; 3.717° ', { lat: 51.054, lon: 3.717 }],
		['51.054/3.717', { lat: 51.054, lon: 3.717 }],
		['91, 3', null],
		['Ghent', null],
		['', null],
	])('%p is a position or none', (text, position) => {
		expect(coordinates(text)).toEqual(position)
	})

	it('is the same position after having been written', () => {
		fc.assert(fc.property(fc.integer({ min: -9_000_000, max: 9_000_000 }), fc.integer({ min: -18_000_000, max: 18_000_000 }), (lat, lon) => {
			const position = { lat: lat / 100_000, lon: lon / 100_000 }
			expect(coordinates(written(position))).toEqual(position)
		}))
	})

	it('is an amount to the cent', () => {
		expect(['50', '12,5', '12.50 €', '€ 3', 'ten', '1,234', ''].map(inCents)).toEqual([5000, 1250, 1250, 300, null, null, null])
		fc.assert(fc.property(fc.nat(10_000_000), (cents) => expect(inCents(euros(cents))).toBe(cents)))
	})
})

describe('a place in a form', () => {
	it('is sent as it was read when nothing is changed', () => {
		const place = aWholePlace()
		const { facts } = place
		expect(inputOf(valuesOf(place), place)).toEqual({
			...facts,
			fieldAudience: { email: 'members', phone: 'public', person: 'members', street: 'public' },
			audience: 'public',
			groupId: null,
		})
	})

	it('serves its own municipality, and online has no address', () => {
		const values = { ...emptyPlace(), names: { nl: ' Wiki ', fr: '', en: '' }, location: { id: 44, name: 'Ghent' } }
		expect(inputOf(values)).toMatchObject({ names: { nl: 'Wiki' }, scope: 'municipality', scopeId: 44, locationId: 44 })
		expect(inputOf({ ...values, scope: 'online', position: '51, 3' })).toMatchObject({ scope: 'online', scopeId: null, locationId: null, position: null })
		expect(inputOf({ ...values, website: 'www.example.org', links: 'a.be\n\nhttps://b.be' })).toMatchObject({ website: 'https://www.example.org', links: [{ url: 'https://a.be' }, { url: 'https://b.be' }] })
	})

	it('says what is missing', () => {
		const wrong = checkPlace({ ...emptyPlace(), position: 'here', deposit: 'some' })
		expect(Object.entries(wrong).filter(([, says]) => says).map(([field]) => field)).toEqual(['names', 'kind', 'locationId', 'position', 'access', 'price', 'depositCents'])
	})
})

describe('in words', () => {
	const now = Date.parse('2026-11-26T10:00:00+01:00') / 1000
	const at = (text: string) => Date.parse(text) / 1000

	it.each([
		[{ now: 'open' as const, until: at('2026-11-26T18:00:00+01:00') }, 'open until 18:00'],
		[{ now: 'open' as const, until: at('2026-11-27T02:00:00+01:00') }, 'open until 02:00'],
		[{ now: 'open' as const, until: at('2026-11-28T02:00:00+01:00') }, 'open right now'],
		[{ now: 'open' as const, until: null }, 'open right now'],
		[{ now: 'closed' as const, until: at('2026-11-26T14:00:00+01:00') }, 'opens today at 14:00'],
		[{ now: 'closed' as const, until: at('2026-11-27T09:30:00+01:00') }, 'opens tomorrow at 09:30'],
		[{ now: 'closed' as const, until: at('2026-11-28T10:00:00+01:00') }, 'opens on Saturday 28 November at 10:00'],
		[{ now: 'closed' as const, until: null }, 'closed now'],
		[{ now: 'unknown' as const, until: null }, ''],
	])('%o is %p', (open, words) => {
		expect(openInWords(open, now)).toBe(words)
	})

	it('a distance is short, an address has what is known', () => {
		expect([0, 0.4, 9.95, 12.3].map(kilometres)).toEqual(['here', '0.4 km', '10 km', '12 km'])
		expect(addressOf({ street: '', postcode: '9000', location: { id: 1, name: 'Ghent' } })).toBe('9000 Ghent')
		expect(addressOf({ street: 'Kouter 1', postcode: '', location: null })).toBe('Kouter 1')
	})
})
