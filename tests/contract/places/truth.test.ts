/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { together } from '../support/parallel.ts'
import { baseUrl, occ } from '../support/server.ts'
import { member, unique } from '../support/users.ts'
import { openGroup } from '../tenders/support.ts'
import { addPlace, town } from './support.ts'

const moderator = () => member({ groups: ['smartcommons-moderators'] })
const suggest = async (by: Client, place: number, fields: Record<string, unknown>, note = '') => (await by.post('/places/{id}/suggestions', { path: { id: place }, body: { fields, note }, expect: 201 })).data
const decide = (by: Client, id: number, body: Record<string, unknown>, expect?: number | 'any') => by.post('/suggestions/{id}/decision', { path: { id }, body, ...(expect ? { expect } : {}) })
const facts = async (by: Client, id: number) => (await by.get('/places/{id}', { path: { id } })).data.facts
const queue = async (by: Client, place: number) => (await by.get('/suggestions', { query: { place } })).data.items.map(({ id }) => id)
type Current = { id: number, state: string, fields: { field: string, now?: unknown, changed: boolean }[] }

describe('a suggestion', () => {
	it('is accepted field by field, and who suggested it sees why one was refused', async () => {
		const [an, bo, mo] = [await member(), await member(), await moderator()]
		const place = await addPlace(an, { street: 'Kerkstraat 1' })
		const made = await suggest(bo, place.id, { street: 'Dorp 2', website: 'https://example.org/new' }, 'I was there.')
		assert.deepEqual([made.state, made.place?.id, made.may, made.fields.map(({ field, was, became }) => [field, was, became])], ['open', place.id, ['withdraw'], [['street', 'Kerkstraat 1', 'Dorp 2'], ['website', '', 'https://example.org/new']]])
		assert.deepEqual([await queue(an, place.id), await queue(mo, place.id), await queue(bo, place.id)], [[made.id], [made.id], []])
		await decide(mo, made.id, { decision: 'accept', fields: { website: 'refuse' } }, 422)
		const { data: decided } = await decide(mo, made.id, { decision: 'accept', fields: { street: 'accept', website: 'refuse' }, reason: 'That site is gone.' })
		assert.deepEqual([decided.state, decided.decidedBy?.uid, decided.fields.map(({ state }) => state)], ['partly', mo.account?.user, ['accepted', 'refused']])
		const after = await facts(bo, place.id)
		assert.deepEqual([after.street, after.website], ['Dorp 2', ''])
		const { data: seen } = await bo.get('/suggestions/{id}', { path: { id: made.id } })
		assert.deepEqual([seen.state, seen.reason, seen.may], ['partly', 'That site is gone.', []])
		assert.deepEqual((await bo.get('/suggestions', { query: { of: 'mine' } })).data.items.map(({ id }) => id), [made.id])
		await bo.post('/suggestions/{id}/withdraw', { path: { id: made.id }, expect: 412 })
	})

	it('comes back with a question, and waits again once it is answered', async () => {
		const [an, bo] = [await member(), await member()]
		const place = await addPlace(an)
		const made = await suggest(bo, place.id, { street: 'Dorp 2' })
		await decide(an, made.id, { decision: 'ask' }, 422)
		await decide(an, made.id, { decision: 'ask', reason: 'Since when?' })
		assert.deepEqual(await queue(an, place.id), [])
		const { data: asked } = await bo.get('/suggestions/{id}', { path: { id: made.id } })
		assert.deepEqual([asked.state, asked.reason, asked.may], ['asked', 'Since when?', ['answer', 'withdraw']])
		await an.post('/suggestions/{id}/answer', { path: { id: made.id }, body: { answer: 'No' }, expect: 403 })
		await bo.post('/suggestions/{id}/answer', { path: { id: made.id }, body: { answer: 'Since May' } })
		assert.deepEqual(await queue(an, place.id), [made.id])
		await bo.post('/suggestions/{id}/withdraw', { path: { id: made.id } })
		await decide(an, made.id, { decision: 'accept' }, 412)
	})

	it('must change something, and says which fields are wrong', async () => {
		const [an, bo] = [await member(), await member()]
		const place = await addPlace(an, { street: 'Kerkstraat 1' })
		const wrong = async (fields: unknown) => Object.keys((await bo.post('/places/{id}/suggestions', { path: { id: place.id }, body: { fields }, expect: 422 })).problem.fields ?? {})
		assert.deepEqual(await wrong({ street: 'Kerkstraat 1' }), ['fields'])
		assert.deepEqual(await wrong({}), ['fields'])
		assert.deepEqual(await wrong({ phone: 'call me', website: 'javascript:x' }), ['phone', 'website'])
		assert.deepEqual(await wrong({ owner: 'me' }), ['owner'])
		await bo.post('/places/{id}/suggestions', { path: { id: place.id }, body: { fields: 'street' }, expect: 400 })
	})

	it('shows others that want something else, and what was changed since, and overwrites nothing unseen', async () => {
		const [an, bo, co] = [await member(), await member(), await member()]
		const place = await addPlace(an, { street: 'Kerkstraat 1' })
		const [first, second] = [await suggest(bo, place.id, { street: 'Dorp 2' }), await suggest(co, place.id, { street: 'Dorp 3' })]
		const { data: seen } = await an.get('/suggestions/{id}', { path: { id: first.id } })
		assert.deepEqual(seen.fields[0]?.rivals.map(({ suggestionId, by, became }) => [suggestionId, by?.uid, became]), [[second.id, co.account?.user, 'Dorp 3']])
		assert.deepEqual(first.fields[0]?.rivals, [], 'who suggests is not told what others suggest')
		await decide(an, first.id, { decision: 'accept' })
		const { problem } = await decide(an, second.id, { decision: 'accept' }, 409)
		const current = problem.current as Current
		assert.deepEqual([problem.problem, current.state, current.fields[0]?.now, current.fields[0]?.changed], ['changed-since', 'open', 'Dorp 2', true])
		const { version } = (await an.get('/places/{id}', { path: { id: place.id } })).data
		await decide(an, second.id, { decision: 'accept', overwrite: ['street'], placeVersion: version - 1 }, 409)
		await decide(an, second.id, { decision: 'accept', overwrite: ['street'], placeVersion: version })
		assert.equal((await facts(an, place.id)).street, 'Dorp 3')
	})

	it('of two that conflict, accepted at once, one wins and the other stays as it was', async () => {
		const [an, bo, co, mo, po] = [await member(), await member(), await member(), await moderator(), await moderator()]
		for (let round = 0; round < 4; round++) {
			const place = await addPlace(an, { street: 'Kerkstraat 1', phone: '+32 9 123 45 67' })
			const both = [await suggest(bo, place.id, { street: 'Dorp 2' }), await suggest(co, place.id, { street: 'Dorp 3' })]
			const results = await together([() => decide(mo, both[0]!.id, { decision: 'accept' }, 'any'), () => decide(po, both[1]!.id, { decision: 'accept' }, 'any')])
			const answers = results.map((result) => result.status === 'fulfilled' ? result.value.status : 0)
			assert.deepEqual([...answers].sort(), [200, 409])
			const winner = answers.indexOf(200)
			const after = await facts(an, place.id)
			assert.deepEqual([after.street, after.phone], [winner === 0 ? 'Dorp 2' : 'Dorp 3', '+32 9 123 45 67'])
			const loser = (await an.get('/suggestions/{id}', { path: { id: both[1 - winner]!.id } })).data
			assert.deepEqual([loser.state, loser.fields[0]?.changed, loser.fields[0]?.state], ['open', true, 'open'])
		}
	})

	it('is decided once, whoever is quicker, and suggestions on different fields are both kept', async () => {
		const [an, bo, mo, po] = [await member(), await member(), await moderator(), await moderator()]
		const place = await addPlace(an)
		const made = await suggest(bo, place.id, { street: 'Dorp 2' })
		const results = await together([() => decide(mo, made.id, { decision: 'accept' }), () => decide(po, made.id, { decision: 'refuse', reason: 'No' })])
		assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1)
		const [one, other] = [await suggest(bo, place.id, { phone: '+32 2 555 55 55' }), await suggest(bo, place.id, { website: 'https://example.org/x' })]
		const kept = await together([() => decide(mo, one.id, { decision: 'accept' }), () => decide(po, other.id, { decision: 'accept' })])
		assert.deepEqual(kept.map(({ status }) => status), ['fulfilled', 'fulfilled'])
		const after = await facts(an, place.id)
		assert.deepEqual([after.phone, after.website], ['+32 2 555 55 55', 'https://example.org/x'])
	})

	it('for a new place is compared with what is known, and nobody answers for it yet', async () => {
		const [an, bo, mo] = [await member(), await member(), await moderator()]
		const names = { nl: `Weefplek ${unique('')}${unique('')}` }
		const body = { fields: { kind: 'studio', names, locationId: await town(bo) } }
		await bo.post('/suggestions', { body: { fields: { kind: 'studio', names } }, expect: 422 })
		const { data: made } = await bo.post('/suggestions', { body, expect: 201 })
		assert.deepEqual([made.isNew, made.place, made.state], [true, null, 'open'])
		await an.get('/suggestions/{id}', { path: { id: made.id }, expect: 404 })
		const { data: accepted } = await decide(mo, made.id, { decision: 'accept' })
		const { data: place } = await bo.get('/places/{id}', { path: { id: accepted.place!.id } })
		assert.deepEqual([place.facts.names, place.facts.state, place.owner, place.may], [names, 'unverified', null, ['confirm', 'suggest']])
		assert.equal((await bo.post('/suggestions', { body, expect: 409 })).problem.problem, 'possible-duplicate')
		await bo.post('/suggestions', { body: { ...body, notDuplicateOf: [place.id] }, expect: 201 })
	})

	it('of a place of a group is known in the group only, and only while one is in it', async () => {
		const [an, bo, mo] = [await member(), await member(), await moderator()]
		const group = await openGroup(an)
		await bo.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
		const place = await addPlace(an, { audience: 'group', groupId: group.id })
		const made = await suggest(bo, place.id, { street: 'Dorp 2' })
		assert.deepEqual([await queue(an, place.id), await queue(mo, place.id)], [[made.id], []])
		await mo.get('/suggestions/{id}', { path: { id: made.id }, expect: 404 })
		await bo.delete('/groups/{id}/members/{uid}', { path: { id: group.id, uid: bo.account!.user } })
		await bo.get('/suggestions/{id}', { path: { id: made.id }, expect: 404 })
		assert.deepEqual((await bo.get('/suggestions', { query: { of: 'mine' } })).data.items, [])
	})

	it('about what one may not see tells nothing of it', async () => {
		const [an, bo] = [await member(), await member()]
		const place = await addPlace(an, { phone: '+32 9 123 45 67', fieldAudience: { phone: 'editors' } })
		for (const phone of ['+32 9 123 45 67', '+32 9 000 00 00']) {
			const made = await suggest(bo, place.id, { phone })
			assert.deepEqual([made.fields.length, made.fields[0]?.hidden, 'was' in made.fields[0]!, 'now' in made.fields[0]!, made.fields[0]?.changed], [1, true, false, false, false])
		}
	})
})

describe('the history of a place', () => {
	it('says who changed what, and goes back as a new change', async () => {
		const [an, bo] = [await member(), await member()]
		const place = await addPlace(an, { street: 'Kerkstraat 1', languages: ['nl'] })
		const path = { id: place.id }
		await an.put('/places/{id}', { path, body: { street: 'Dorp 2', languages: ['nl', 'fr'], equipment: [{ names: { nl: 'Zaag' } }] } })
		await an.put('/places/{id}', { path, body: { street: 'Dorp 3' } })
		const { data: history } = await bo.get('/places/{id}/history', { path })
		assert.deepEqual(history.items.map(({ version, cause, by }) => [version, cause, by?.uid]), [[3, 'edit', an.account?.user], [2, 'edit', an.account?.user], [1, 'created', an.account?.user]])
		assert.deepEqual(history.items[0]?.changes, [{ field: 'street', was: 'Dorp 2', became: 'Dorp 3' }])
		const { data: page } = await bo.get('/places/{id}/history', { path, query: { limit: 2 } })
		assert.deepEqual((await bo.get('/places/{id}/history', { path, query: { cursor: page.cursor! } })).data.items.map(({ version }) => version), [1])
		await bo.post('/places/{id}/rollback', { path, body: { version: 1 }, expect: 403 })
		await an.post('/places/{id}/rollback', { path, body: { version: 9 }, expect: 422 })
		await an.post('/places/{id}/rollback', { path, headers: { 'If-Match': '"2"' }, body: { version: 1 }, expect: 412 })
		const { data: back } = await an.post('/places/{id}/rollback', { path, body: { version: 1 } })
		assert.deepEqual([back.facts.street, back.facts.languages, back.facts.equipment, back.version], ['Kerkstraat 1', ['nl'], [], 4])
		assert.equal((await bo.get('/places/{id}/history', { path })).data.items[0]?.cause, 'rollback')
		assert.equal((await an.post('/places/{id}/rollback', { path, body: { version: 3 } })).data.facts.street, 'Dorp 3')
	})

	it('keeps an old number from who might not see it then', async () => {
		const [an, bo] = [await member(), await member()]
		const place = await addPlace(an, { phone: '+32 9 111 11 11', fieldAudience: { phone: 'editors' } })
		const path = { id: place.id }
		await an.put('/places/{id}', { path, body: { phone: '+32 9 222 22 22', fieldAudience: { phone: 'public' } } })
		assert.equal((await facts(bo, place.id)).phone, '+32 9 222 22 22')
		const seen = await bo.get('/places/{id}/history', { path })
		assert.doesNotMatch(seen.text, /111 11 11/)
		assert.equal(seen.data.items[0]?.hidden, 1)
		assert.match((await an.get('/places/{id}/history', { path })).text, /111 11 11/)
	})
})

describe('stewards', () => {
	it('look after the places of an area, as moderators decide', async () => {
		const [an, bo, mo] = [await member(), await member(), await moderator()]
		const place = await addPlace(an)
		const made = await suggest(an, place.id, { street: 'Dorp 2' })
		await bo.get('/suggestions/{id}', { path: { id: made.id }, expect: 404 })
		const { data: province } = await bo.get('/locations', { query: { q: 'Oost-Vlaanderen', type: 'province' } })
		const path = { uid: bo.account!.user }
		await mo.put('/stewards/{uid}', { path, body: { locations: [999_999_999] }, expect: 422 })
		await mo.put('/stewards/{uid}', { path: { uid: 'nobody-at-all' }, body: { locations: [] }, expect: 404 })
		const { data: stewards } = await mo.put('/stewards/{uid}', { path, body: { locations: [province[0]!.id] } })
		assert.deepEqual(stewards.find(({ member: { uid } }) => uid === path.uid)?.areas.map(({ id }) => id), [province[0]!.id])
		assert.deepEqual(await queue(bo, place.id), [made.id])
		await decide(bo, made.id, { decision: 'accept' })
		await mo.put('/stewards/{uid}', { path, body: { locations: [] } })
		assert.deepEqual(await queue(bo, place.id), [])
		assert.ok(!(await mo.get('/stewards')).data.some(({ member: { uid } }) => uid === path.uid))
	})
})

/** Whether the server slows down who guesses: one for tests may have that switched off. */
function protects(): boolean {
	try {
		return occ('config:system:get', 'auth.bruteforce.protection.enabled').trim() !== 'false'
	} catch {
		return true
	}
}

describe('the link in the yearly mail', () => {
	const page = (token: string, answer: string, method = 'GET') => fetch(`${baseUrl}/index.php/apps/smartcommons/place-check/${token}/${answer}`, { method, ...(method === 'POST' ? { body: new URLSearchParams({ phone: '1' }) } : {}) })

	it('tells who guesses nothing, and works for nobody but its holder', async () => {
		for (const [answer, method] of [['right', 'GET'], ['right', 'POST'], ['change', 'POST'], ['closed', 'POST']] as const) {
			const response = await page('0123456789abcdefghijABCDEFGHIJ0123456789', answer, method)
			assert.equal(response.status, 404)
			assert.equal(response.headers.get('referrer-policy'), 'no-referrer')
			assert.match(response.headers.get('cache-control') ?? '', /no-store/)
			assert.doesNotMatch(await response.text(), /<form method="post"/)
		}
	})

	it('slows down who guesses often', async () => {
		const slowed: boolean[] = []
		for (let guess = 0; guess < 4; guess++) {
			const response = await page(unique('guess').replaceAll('-', ''), 'right', 'POST')
			slowed.push(response.status === 429 || response.headers.has('x-nextcloud-bruteforce-throttled'))
		}
		assert.equal(slowed.at(-1), protects())
	})
})
