/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { member } from '../support/users.ts'
import { municipality } from './support.ts'

describe('places', () => {
	it('are found by name in any language and by postcode', async () => {
		const an = await member({ language: 'fr' })
		const ghent = await municipality(an, 'Ghent')
		assert.deepEqual([ghent.nis, ghent.name, ghent.type], ['44021', 'Gand', 'municipality'])
		for (const q of ['gent', 'GAND', '9000', 'Gentbrugge']) {
			assert.equal((await municipality(an, q)).id, ghent.id, q)
		}
		const { data } = await an.get('/locations', { query: { type: 'region' } })
		assert.equal(data.length, 3)
		assert.deepEqual((await an.get('/locations', { query: { q: '%' } })).data, [])
	})

	it('tell how far apart they are', async () => {
		const an = await member()
		const [ghent, antwerp] = [await municipality(an, 'Gent'), await municipality(an, '2000')]
		assert.equal((await an.get('/locations/{id}', { path: { id: ghent.id }, query: { from: antwerp.id } })).data.km, 51)
		assert.equal((await an.get('/locations', { query: { q: 'Gent', from: ghent.id } })).data[0]!.km, 0)
		assert.equal((await an.get('/locations/{id}', { path: { id: ghent.id } })).data.km, null)
		await an.get('/locations/{id}', { path: { id: 999999 }, expect: 404 })
		await an.get('/locations', { query: { type: 'street' }, expect: 400 })
	})
})
