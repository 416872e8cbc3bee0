/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import fc from 'fast-check'
import { type BaseData, positionsOf, toDegrees, toMap, townsOf } from './base.ts'
import { chooseLabels } from './labels.ts'
import { plainColour } from './palette.ts'
import { mostLegs, spread } from './spider.ts'
import { countLabel, extentOf, markerRadius, spotsOf } from './spots.ts'

const inBelgium = fc.record({ lat: fc.double({ min: 49.5, max: 51.5, noNaN: true }), lon: fc.double({ min: 2.5, max: 6.4, noNaN: true }) })

describe('positions on the map', () => {
	it('are degrees again after having been metres', () => {
		fc.assert(fc.property(inBelgium, ({ lat, lon }) => {
			const back = toDegrees(...toMap(lon, lat))
			expect(back.lat).toBeCloseTo(lat, 9)
			expect(back.lon).toBeCloseTo(lon, 9)
		}))
	})

	it('are read from the distances between them', () => {
		expect(positionsOf([43_500, 508_000, 100, -200], 10_000)).toEqual([toMap(4.35, 50.8), toMap(4.36, 50.78)])
	})

	it('of towns go with the name that the reader knows', () => {
		const base: BaseData = { scale: 10_000, belgium: [], land: [], borders: [], coasts: [], countries: [], towns: [['Luik', 'Liège', 'Liège', 55_734, 506_451, 197_217]] }
		expect(townsOf(base, 'nl')[0]).toMatchObject({ name: 'Luik', inhabitants: 197_217 })
		expect(townsOf(base, 'fr')[0]?.name).toBe('Liège')
		expect(townsOf(base, 'en')[0]?.x).toBeCloseTo(toMap(5.5734, 50.6451)[0])
	})
})

describe('what has one position', () => {
	const point = (id: number, lat = 50.8, lon = 4.35) => ({ id, lat, lon, name: `P${id}`, mark: 'open' as const })

	it('is one spot, in the order of the list', () => {
		const spots = spotsOf([point(3), point(1, 51), point(2)])
		expect(spots.map(({ points }) => points.map(({ id }) => id))).toEqual([[3, 2], [1]])
	})

	it('loses nothing and repeats nothing, whatever the positions', () => {
		fc.assert(fc.property(fc.array(inBelgium), (positions) => {
			const spots = spotsOf(positions.map((position, id) => ({ ...point(id), ...position })))
			const ids = spots.flatMap(({ points }) => points.map(({ id }) => id))
			expect([...ids].sort((one, other) => one - other)).toEqual(positions.map((_, id) => id))
		}))
	})

	it('lies in the box around all spots', () => {
		expect(extentOf([])).toBeNull()
		const extent = extentOf(spotsOf([point(1), point(2, 51, 3.7)]))!
		expect(extent).toEqual([toMap(3.7, 51)[0], toMap(4.35, 50.8)[1], toMap(4.35, 50.8)[0], toMap(3.7, 51)[1]])
	})

	it('is spread so that each can be pressed with a thumb', () => {
		fc.assert(fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
			const legs = spread(count)
			expect(legs).toHaveLength(Math.min(count, mostLegs))
			legs.forEach(([x, y], index) => legs.slice(0, index).forEach(([otherX, otherY]) => {
				expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(40)
			}))
		}))
	})

	it('says how many it is, shortened', () => {
		expect([1, 999, 1000, 9999, 20_000].map(countLabel)).toEqual(['1', '999', '1k', '9.9k', '20k'])
		expect(markerRadius(20_000)).toBeLessThan(32)
		expect(markerRadius(2)).toBeGreaterThan(markerRadius(1))
	})
})

describe('names of towns', () => {
	const towns = fc.array(fc.record({ name: fc.string({ minLength: 1, maxLength: 20 }), x: fc.integer({ min: 0, max: 300_000 }), y: fc.integer({ min: 0, max: 300_000 }), inhabitants: fc.nat() }), { maxLength: 120 })
	const width = (name: string) => name.length * 8

	it('never lie over one another, and the largest town has its', () => {
		fc.assert(fc.property(towns, fc.integer({ min: 5, max: 2000 }), (all, resolution) => {
			const chosen = chooseLabels(all, resolution, width)
			expect(chosen[0]).toBe(all[0])
			const rooms = chosen.map(({ name, x, y }) => ({ left: x / resolution - width(name) / 2, right: x / resolution + width(name) / 2, top: -y / resolution, bottom: -y / resolution + 29 }))
			rooms.forEach((one, index) => rooms.slice(0, index).forEach((other) => {
				expect(one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom).toBe(false)
			}))
		}))
	})

	it('are more as one looks closer', () => {
		const row = Array.from({ length: 50 }, (_, index) => ({ name: 'Town', x: index * 5000, y: 0, inhabitants: 50 - index }))
		const counts = [500, 100, 20].map((resolution) => chooseLabels(row, resolution, width).length)
		expect(counts[0]).toBeLessThan(counts[1]!)
		expect(counts[1]).toBeLessThan(counts[2]!)
	})
})

it('colours are given as every canvas understands them', () => {
	expect(plainColour('rgb(1, 2, 3)')).toBe('rgb(1, 2, 3)')
	expect(plainColour('color(srgb 0.5 0 1)')).toBe('rgb(128, 0, 255)')
	expect(plainColour('color(srgb 1e-7 1.2 0)')).toBe('rgb(0, 255, 0)')
	expect(plainColour('oklch(0.5 0.1 20)')).toBeNull()
})
