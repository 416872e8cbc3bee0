/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { member, unique } from '../support/users.ts'
import { addPlace, takePlaces, uploadPlaces } from './support.ts'

const editor = () => member({ groups: ['smartcommons-editors'], language: 'nl' })
const zero = { new: 0, updated: 0, unchanged: 0, duplicate: 0, refused: 0 }
/** Three rows that no other test has. */
function list() {
	const [a, b, c] = [unique('Alfa'), unique('Beta'), unique('Gamma')]
	return { names: [a, b, c], csv: `nummer;naam;gemeente;telefoon\n1;${a};Gent;+32 9 111 11 11\n2;${b};1000;\n;${c};Luik;\n` }
}

describe('a file of places', () => {
	it('is looked at before anything is taken in', async () => {
		const ed = await editor()
		const run = await uploadPlaces(ed, 'Naam;Gemeente;Maat\nX;Gent;groot\n', {}, 'Lijst van Jan.csv')
		assert.deepEqual([run.state, run.form, run.source, run.total, run.fixed], ['preview', 'csv', 'Lijst van Jan', 1, false])
		assert.deepEqual(run.columns, [
			{ name: 'Naam', column: 'name', samples: ['X'] },
			{ name: 'Gemeente', column: 'municipality', samples: ['Gent'] },
			{ name: 'Maat', column: null, samples: ['groot'] },
		])
		const { problem } = await ed.put('/places/imports/{id}', { path: { id: run.id }, body: { columns: [{ name: 'Maat', column: 'phone' }], source: '', audience: 'group' }, expect: 422 })
		assert.deepEqual(Object.keys(problem.fields ?? {}).sort(), ['audience', 'columns', 'source'])
		const { data } = await ed.put('/places/imports/{id}', { path: { id: run.id }, body: { columns: [{ name: 'Naam', column: 'name_nl' }, { name: 'Gemeente', column: null }] } })
		assert.deepEqual(data.columns.map(({ column }) => column), ['name_nl', null, null])
	})

	it('comes a second time without a change, and a third with one that is told', async () => {
		const ed = await editor()
		const { csv } = list()
		const terms = { source: unique('lijst'), licence: 'CC0', attribution: 'Jan' }
		assert.deepEqual((await takePlaces(ed, csv, terms)).counts, { ...zero, new: 3 })
		assert.deepEqual((await takePlaces(ed, csv, terms)).counts, { ...zero, unchanged: 3 })
		const third = await takePlaces(ed, csv.replace('111 11 11', '222 22 22'), terms)
		assert.deepEqual(third.counts, { ...zero, updated: 1, unchanged: 2 })
		const { data } = await ed.get('/places/imports/{id}/rows', { path: { id: third.id }, query: { outcome: 'updated' } })
		assert.deepEqual(data.items[0]?.changes, [{ column: 'phone', was: '+32 9 111 11 11', became: '+32 9 222 22 22' }])
		const place = (await ed.get('/places/{id}', { path: { id: data.items[0]!.placeId! } })).data
		assert.deepEqual([place.source, place.licence, place.attribution], [terms.source, 'CC0', 'Jan'])
	})

	it('lets a person decide what looks like a known place', async () => {
		const ed = await editor()
		const { names, csv } = list()
		const known = await addPlace(ed, { names: { nl: names[0] } })
		const source = unique('lijst')
		const run = await takePlaces(ed, csv, { source })
		assert.deepEqual(run.counts, { ...zero, new: 2, duplicate: 1 })
		const { data } = await ed.get('/places/imports/{id}/rows', { path: { id: run.id }, query: { outcome: 'duplicate' } })
		assert.deepEqual(data.items[0]?.candidates.map(({ id }) => id), [known.id])
		const { data: row } = await ed.post('/places/imports/{id}/rows/{pos}', { path: { id: run.id, pos: 1 }, body: { sameAs: known.id } })
		assert.deepEqual([row.outcome, row.placeId, row.changes.map(({ column }) => column)], ['updated', known.id, ['phone']])
		await ed.post('/places/imports/{id}/rows/{pos}', { path: { id: run.id, pos: 1 }, body: {}, expect: 409 })
		assert.deepEqual((await takePlaces(ed, csv, { source })).counts, { ...zero, unchanged: 3 })
	})

	it('says of each row that it cannot take why, and where it stands', async () => {
		const ed = await editor()
		const good = unique('Goed')
		const run = await takePlaces(ed, `name;municipality;email\n${good};Gent;\n;Gent;\nFout;Gent;geen mail\n`, { source: unique('lijst') })
		assert.deepEqual(run.counts, { ...zero, new: 1, refused: 2 })
		const { data } = await ed.get('/places/imports/{id}/rows', { path: { id: run.id }, query: { outcome: 'refused', limit: 1 } })
		assert.deepEqual([data.items[0]?.line, data.items[0]?.reasons[0]?.column], [3, 'name'])
		const { data: next } = await ed.get('/places/imports/{id}/rows', { path: { id: run.id }, query: { outcome: 'refused', limit: 1, cursor: data.cursor ?? '' } })
		assert.deepEqual([next.items[0]?.line, next.items[0]?.reasons[0]?.column, next.cursor], [4, 'email', null])
	})

	it('that is none is refused as a whole', async () => {
		const ed = await editor()
		const form = new FormData()
		form.append('file', new Blob([' ']), 'a.csv')
		await ed.post('/places/imports', { raw: form, expect: 422 })
		await ed.post('/places/imports', { raw: new FormData(), expect: 400 })
		const broken = await uploadPlaces(ed, '{"type": "FeatureCollection", "features": [', {}, 'a.geojson')
		assert.equal(broken.state, 'failed')
		assert.ok(broken.problem)
	})
})
