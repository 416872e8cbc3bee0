/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { client } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { together } from '../support/parallel.ts'
import { member, unique } from '../support/users.ts'
import { openGroup } from '../tenders/support.ts'
import { addPlace, town } from './support.ts'

/** A word that no other test uses, so that lists are our own. */
const word = () => unique('plek').replace('-', '')
const always = { periods: [{ week: Object.fromEntries(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day) => [day, [{ from: '00:00', until: '24:00' }]])) }] }

describe('a place', () => {
	it('needs a kind, a name and where it is, and waits for somebody who knows it', async () => {
		const [an, bo] = [await member({ language: 'nl' }), await member()]
		const place = await addPlace(an, { names: { nl: `Atelier ${word()}` } })
		assert.equal(place.facts.state, 'unverified')
		assert.deepEqual([place.exact, place.location?.name, place.facts.scopeId], [false, 'Gent', place.location?.id])
		assert.deepEqual(place.may, ['edit', 'confirm', 'suggest'])
		assert.deepEqual((await bo.get('/places/{id}', { path: { id: place.id } })).data.may, ['confirm', 'suggest'])
		const { data: confirmed } = await bo.post('/places/{id}/confirm', { path: { id: place.id } })
		assert.deepEqual([confirmed.facts.state, confirmed.overdue, confirmed.verifiedBy?.uid], ['active', false, bo.account?.user])
	})

	it('says which fields are wrong, whatever is sent', async () => {
		const an = await member()
		const wrong = async (body: Record<string, unknown>) => Object.keys((await an.post('/places', { body: { kind: 'studio', names: { en: 'x' }, locationId: 1, ...body }, expect: 422 })).problem.fields ?? {})
		const fields: Record<string, unknown> = {
			kind: 5,
			names: {},
			sentence: 'text',
			about: { nl: [] },
			language: 'de',
			scope: {},
			scopeId: 'x',
			position: { lat: 'north' },
			locationId: 999_999_999,
			street: 7,
			postcode: 'x'.repeat(20),
			access: '',
			price: 3,
			priceText: [],
			depositCents: -1,
			hours: { periods: 'all' },
			hoursText: {},
			email: 'no',
			phone: 'no',
			person: [],
			website: 'javascript:alert(1)',
			languages: 'nl',
			wheelchair: true,
			links: [{ url: 'x' }],
			fieldAudience: { email: 'me' },
			state: 'lost',
			pausedUntil: 'soon',
			successorId: 1,
			themes: [999_999_999],
			equipment: [{ entryId: 999_999_999 }],
		}
		for (const [field, value] of Object.entries(fields)) {
			const found = await wrong({ locationId: await town(an), names: { en: unique('Name') + unique('') }, [field]: value })
			assert.ok(found.some((name) => name.split('.')[0] === field), `${field}: ${found.join(', ')}`)
		}
		for (const body of [{ audience: 'all' }, { groupId: 'x' }, { notDuplicateOf: 'x' }, { licence: 5 }]) {
			await an.post('/places', { body: { kind: 'studio', names: { en: 'x' }, locationId: 1, ...body }, expect: 400 })
		}
		await an.post('/places', { body: { kind: 'studio', names: { en: 'x' }, locationId: await town(an), audience: 'group' }, expect: 422 })
	})

	it('is asked about when one like it is known', async () => {
		const [an, bo] = [await member(), await member()]
		const name = `De ${word()} werkplaats`
		const known = await addPlace(an, { names: { nl: name }, position: { lat: 51.05, lon: 3.73 } })
		const body = { kind: 'studio', names: { nl: `${name} vzw` }, position: { lat: 51.0502, lon: 3.7301 } }
		const { problem } = await bo.post('/places', { body, expect: 409 })
		assert.equal(problem.problem, 'possible-duplicate')
		assert.deepEqual((problem.current as { candidates: { id: number }[] }).candidates.map(({ id }) => id), [known.id])
		await bo.post('/places', { body: { ...body, notDuplicateOf: [known.id] }, expect: 201 })
	})

	it('is changed by one person at a time', async () => {
		const an = await member()
		const place = await addPlace(an, { phone: '+32 9 123 45 67' })
		const path = { id: place.id }
		const { etag } = await an.get('/places/{id}', { path })
		const change = (street: string) => an.put('/places/{id}', { path, headers: { 'If-Match': etag }, body: { street } })
		const results = await together([() => change('Dorp 1'), () => change('Dorp 2')])
		assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1)
		const late = await an.put('/places/{id}', { path, headers: { 'If-Match': etag }, body: { street: 'Dorp 3' }, expect: 412 })
		const current = late.problem.current as { version: number, facts: { phone: string } }
		assert.deepEqual([current.version, current.facts.phone], [place.version + 1, '+32 9 123 45 67'])
		const both = await together([() => an.post('/places/{id}/confirm', { path }), () => an.post('/places/{id}/confirm', { path })])
		assert.equal(both.filter((result) => result.status === 'fulfilled').length, 2)
	})

	it('is changed by who answers for it, others suggest', async () => {
		const [an, bo, mo] = [await member(), await member(), await member({ groups: ['smartcommons-moderators'] })]
		const place = await addPlace(an)
		const path = { id: place.id }
		const { problem } = await bo.put('/places/{id}', { path, body: { street: 'x' }, expect: 403 })
		assert.equal(problem.problem, 'not-yours')
		await mo.put('/places/{id}', { path, body: { street: 'Kade 3' } })
		const next = await addPlace(bo)
		await an.put('/places/{id}', { path, body: { state: 'moved' }, expect: 422 })
		const { data: moved } = await an.put('/places/{id}', { path, body: { state: 'moved', successorId: next.id } })
		assert.equal(moved.successor?.id, next.id)
		assert.deepEqual((await bo.get('/places/{id}', { path: { id: next.id } })).data.predecessors.map(({ id }) => id), [place.id])
		await bo.post('/places/{id}/confirm', { path, expect: 409 })
		await an.put('/places/{id}', { path: { id: next.id }, body: { state: 'closed' }, expect: 403 })
	})

	it('that a group keeps to itself is known to nobody else', async () => {
		const [an, bo, mo] = [await member(), await member(), await member({ groups: ['smartcommons-moderators'] })]
		const group = await openGroup(an, 'invitation')
		const term = word()
		const place = await addPlace(an, { names: { nl: term }, audience: 'group', groupId: group.id, position: { lat: 51.01, lon: 3.71 } })
		const path = { id: place.id }
		await eventually(() => an.get('/places', { query: { q: term } }), (answer) => answer.data.items.length === 1)
		for (const other of [bo, mo]) {
			await other.get('/places/{id}', { path, expect: 404 })
			await other.get('/places/{id}/around', { path, expect: 404 })
			await other.put('/places/{id}', { path, body: { kind: 5 }, expect: 404 })
			await other.post('/places/{id}/confirm', { path, expect: 404 })
			assert.equal((await other.get('/places', { query: { q: term } })).data.total, 0)
			assert.deepEqual((await other.get('/places/map', { query: { q: term } })).data.ids, [])
			await other.get('/places', { query: { group: group.id }, expect: 404 })
		}
		// the check for doubles doesn't tell either
		await addPlace(bo, { names: { nl: term }, position: { lat: 51.01, lon: 3.71 } })
		await bo.post('/places', { body: { kind: 'studio', names: { nl: word() }, locationId: await town(bo), groupId: group.id }, expect: 404 })
		assert.deepEqual((await an.get('/places', { query: { group: group.id } })).data.items.map(({ id }) => id), [place.id])
	})

	it('shows each field to whom it is for', async () => {
		const [an, bo] = [await member(), await member()]
		const place = await addPlace(an, {
			street: 'Geheimstraat 5',
			email: 'geheim@example.org',
			phone: '+32 9 765 43 21',
			person: 'Geheime Jan',
			position: { lat: 51.061, lon: 3.741 },
			fieldAudience: { street: 'editors', email: 'editors', phone: 'members', person: 'editors' },
		})
		const seen = (await bo.get('/places/{id}', { path: { id: place.id } })).data
		assert.deepEqual(seen.hidden, ['email', 'person', 'street', 'position'])
		assert.deepEqual([seen.exact, seen.facts.phone, seen.facts.position], [false, '+32 9 765 43 21', null])
		const list = await bo.get('/places', { query: { near: await town(bo), km: 20, limit: 100 } })
		for (const text of [JSON.stringify(seen), JSON.stringify(list.data)]) {
			assert.ok(!/geheim|51\.061/i.test(text))
		}
		const spot = { bbox: '51.0609,3.7409,51.0611,3.7411' }
		assert.equal((await bo.get('/places', { query: spot })).data.total, 0)
		assert.equal((await an.get('/places', { query: spot })).data.total, 1)
	})

	it('leads to members near it and groups that serve its area', async () => {
		const [an, bo] = [await member(), await member()]
		await an.post('/groups', { body: { names: { en: unique('All over') }, joining: 'open', area: { scope: 'belgium' } } })
		const card = { headline: 'Near', about: '', themes: [], skills: [], languages: [], placeId: await town(bo), helps: '', contact: '', audiences: { place: 'members', headline: 'members' } }
		await bo.put('/me/card', { body: card })
		const place = await addPlace(an)
		const { data } = await an.get('/places/{id}/around', { path: { id: place.id } })
		assert.ok(data.groups.length > 0 && data.members.length > 0)
		const { data: online } = await an.post('/places', { body: { kind: 'other', names: { nl: word() }, scope: 'online' }, expect: 201 })
		assert.deepEqual((await an.get('/places/{id}/around', { path: { id: online.id } })).data, { members: [], groups: [] })
	})
})

describe('finding places', () => {
	it('finds a risograph near Ghent that is open now', async () => {
		const an = await member({ language: 'nl' })
		const term = word()
		const open = await addPlace(an, { sentence: { nl: term }, position: { lat: 51.06, lon: 3.7 }, hours: always, equipment: [{ names: { fr: 'Risographe' }, reservable: true }] })
		const far = await addPlace(an, { sentence: { nl: term }, locationId: await town(an, 'Luik'), position: { lat: 50.64, lon: 5.57 }, hours: always, equipment: [{ names: { nl: 'risograaf' } }] })
		const unknown = await addPlace(an, { sentence: { nl: term }, position: { lat: 51.04, lon: 3.7 }, equipment: [{ names: { nl: 'risograaf' } }] })
		const near = await town(an)
		const find = async (query: Record<string, string | number | boolean>) => (await an.get('/places', { query: { q: `risograph ${term}`, ...query } })).data.items.map(({ id }) => id).sort((left, right) => left - right)
		await eventually(() => find({}), (ids) => ids.length === 3)
		assert.deepEqual(await find({ near, km: 30, open: 'now' }), [open.id])
		assert.deepEqual(await find({ near, km: 30, open: 'sat' }), [open.id])
		assert.deepEqual(await find({ near, km: 30 }), [open.id, unknown.id])
		assert.deepEqual(await find({ lat: 50.64, lon: 5.57, km: 5 }), [far.id])
		assert.deepEqual(await find({ bbox: '50.5,5.4,50.8,5.8' }), [far.id])
		const { data: catalogue } = await an.get('/equipment', { query: { q: 'risogr' } })
		assert.deepEqual(await find({ equipment: String(catalogue[0]!.id), near, km: 30 }), [open.id, unknown.id])
		const { data } = await an.get('/places', { query: { q: `risograaf ${term}`, near, km: 30, open: 'now' } })
		assert.deepEqual([data.items[0]?.matches[0]?.text, data.items[0]?.open.now], ['Risographe', 'open'])
		const { data: map } = await an.get('/places/map', { query: { q: `risograph ${term}`, sort: 'name' } })
		assert.deepEqual([...map.ids].sort((left, right) => left - right), [open.id, far.id, unknown.id])
	})

	it('gives the list and the map in the same order, page after page', async () => {
		const an = await member()
		const term = word()
		for (let n = 0; n < 5; n++) {
			await addPlace(an, { sentence: { nl: term }, position: { lat: 51 + n / 100, lon: 3.7 } })
		}
		await eventually(() => an.get('/places', { query: { q: term } }), (answer) => answer.data.total === 5)
		for (const sort of ['relevance', 'distance', 'name', 'verified'] as const) {
			const query = { q: term, lat: 50.9, lon: 3.7, sort }
			const ids: number[] = []
			let cursor: string | null = null
			do {
				const { data }: { data: { items: { id: number }[], cursor: string | null } } = await an.get('/places', { query: { ...query, limit: 2, cursor: cursor ?? undefined } })
				ids.push(...data.items.map(({ id }) => id))
				cursor = data.cursor
			} while (cursor !== null)
			assert.deepEqual(ids, (await an.get('/places/map', { query })).data.ids, sort)
			assert.equal(new Set(ids).size, 5)
		}
	})

	it('refuses what it cannot read', async () => {
		const an = await member()
		const bad: Record<string, string>[] = [
			{ kind: 'castle' },
			{ themes: 'x' },
			{ near: 'Gent' },
			{ lat: '51' },
			{ lat: '99', lon: '3' },
			{ lat: 'north', lon: '3' },
			{ km: '0' },
			{ km: '9999' },
			{ serves: 'x' },
			{ access: 'x' },
			{ price: 'x' },
			{ open: 'later' },
			{ language: 'dutch' },
			{ wheelchair: 'maybe' },
			{ verified: 'x' },
			{ equipment: 'saw' },
			{ state: 'lost' },
			{ group: 'x' },
			{ mine: 'x' },
			{ bbox: '1,2,3' },
			{ bbox: '3,3,1,1' },
			{ sort: 'price' },
			{ cursor: 'nonsense' },
			{ limit: '0' },
			{ q: 'x'.repeat(201) },
		]
		for (const query of bad) {
			await an.get('/places', { query, expect: 400 })
		}
		await an.get('/places', { query: { near: 999_999_999 }, expect: 404 })
		await an.get('/places/map', { query: { near: 999_999_999 }, expect: 404 })
		await client().get('/places', { expect: 401 })
		await an.get('/places/{id}', { path: { id: 999_999_999 }, expect: 404 })
	})
})

describe('the catalogue of equipment', () => {
	it('is found in three languages, also misspelt, and grows with what moderators accept', async () => {
		const [an, bo, mo] = [await member({ language: 'nl' }), await member(), await member({ groups: ['smartcommons-moderators'] })]
		assert.equal((await an.get('/equipment', { query: { q: 'sérigraphie' } })).data[0]?.name.text, 'zeefdruktafel')
		assert.equal((await an.get('/equipment', { query: { q: 'lasersnijdr' } })).data[0]?.names.en, 'laser cutter')
		const name = unique('toestel')
		const { data: entry } = await an.post('/equipment', { body: { names: { nl: name }, synonyms: { nl: ['ding'] } }, expect: 201 })
		assert.equal(entry.accepted, false)
		assert.equal((await bo.get('/equipment', { query: { q: name } })).data.length, 0)
		await an.post('/equipment', { body: { names: { nl: name.toUpperCase() } }, expect: 409 })
		await an.put('/equipment/{id}', { path: { id: entry.id }, body: { names: { nl: name } }, expect: 403 })
		const { data: accepted } = await mo.put('/equipment/{id}', { path: { id: entry.id }, body: { names: { nl: name, en: `${name} en` } } })
		assert.equal(accepted.accepted, true)
		assert.equal((await bo.get('/equipment', { query: { q: name } })).data[0]?.id, entry.id)
		await mo.put('/equipment/{id}', { path: { id: 999_999_999 }, body: { names: { nl: name } }, expect: 404 })
		await an.post('/equipment', { body: { names: {} }, expect: 422 })
		await an.post('/equipment', { body: { names: { nl: 'x' }, themes: [999_999_999] }, expect: 422 })
	})
})

describe('a saved search', () => {
	it('is kept, changed and forgotten by who saved it', async () => {
		const [an, bo] = [await member(), await member()]
		const body = { name: 'Risograph near home', query: { q: 'risograph', near: String(await town(an)), km: '30' }, alerts: true }
		const { data: search } = await an.post('/place-searches', { body, expect: 201 })
		assert.deepEqual([search.query, search.alerts], [body.query, true])
		const path = { id: search.id }
		await bo.put('/place-searches/{id}', { path, body, expect: 404 })
		await bo.delete('/place-searches/{id}', { path, expect: 404 })
		assert.deepEqual((await bo.get('/place-searches')).data, [])
		assert.equal((await an.put('/place-searches/{id}', { path, body: { ...body, alerts: false } })).data.alerts, false)
		await an.post('/place-searches', { body: { name: 'Nothing', query: {} }, expect: 422 })
		await an.post('/place-searches', { body: { name: 'Bad', query: { km: 'far' } }, expect: 422 })
		await an.post('/place-searches', { body: { name: '', query: { q: 'x' } }, expect: 422 })
		await an.delete('/place-searches/{id}', { path })
		assert.deepEqual((await an.get('/place-searches')).data, [])
	})
})
