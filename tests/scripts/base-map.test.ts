/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { inProject } from '../../dev/scripts/lib/project.ts'
import { baseOf } from '../../dev/scripts/map/base.js'
import { clipLine, clipRing, deltas } from '../../dev/scripts/map/geometry.js'

const box = { west: 0, south: 0, east: 10, north: 10 }

test('a ring is cut along the box, and gone outside of it', () => {
	const cut = clipRing([[5, 5], [15, 5], [15, 8], [5, 8], [5, 5]], box)
	assert.deepEqual(cut.slice(1).map(String).sort(), ['10,5', '10,8', '5,5', '5,8'])
	assert.deepEqual(cut[0], cut.at(-1))
	assert.deepEqual(clipRing([[11, 11], [12, 11], [12, 12], [11, 11]], box), [])
	assert.deepEqual(clipRing([[-1, -1], [11, -1], [11, 11], [-1, 11], [-1, -1]], box).length, 5)
})

test('a line ends where it leaves the box, and goes on where it comes back', () => {
	assert.deepEqual(clipLine([[5, 5], [15, 5], [15, 8], [5, 8]], box), [[[5, 5], [10, 5]], [[10, 8], [5, 8]]])
	assert.deepEqual(clipLine([[-5, -5], [-1, 20]], box), [])
})

test('positions are kept as whole distances, and none is repeated', () => {
	assert.deepEqual(deltas([[4.35, 50.8], [4.35, 50.8], [4.36, 50.79]], 10_000), [43_500, 508_000, 100, -100])
})

test('the base holds Belgium, its neighbours and every municipality, and stays small', () => {
	const countries = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
	const base = baseOf(JSON.parse(readFileSync(countries, 'utf8')) as object, readFileSync(inProject('lib/Community/data/locations.tsv'), 'utf8'))
	assert.equal(base.towns.length, 581)
	assert.deepEqual(base.towns[0]?.slice(0, 3), ['Antwerpen', 'Anvers', 'Antwerp'])
	assert.deepEqual(base.countries.map(({ code }) => code).sort(), ['DE', 'FR', 'GB', 'LU', 'NL'])
	assert.equal(base.belgium.length, 1)
	assert.ok(JSON.stringify(base).length < 200_000)
})
