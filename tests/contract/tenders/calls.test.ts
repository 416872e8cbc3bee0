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
import { addCall, inDays, openGroup } from './support.ts'

/** A word that no other test uses, so that lists are our own. */
const word = () => unique('oproep').replace('-', '')

describe('a call by hand', () => {
	it('needs no more than a title', async () => {
		const an = await member()
		const { data: call } = await an.post('/calls', { body: { title: 'Concerten in de wijk voor iedereen' }, expect: 201 })
		assert.equal(call.status, 'open')
		assert.equal(call.deadline, null)
		assert.equal(call.source, 'hand')
		assert.deepEqual(call.may, ['edit', 'withdraw'])
		assert.equal(call.addedBy?.uid, an.account?.user)
	})

	it('keeps the wall time of Brussels and guesses the language', async () => {
		const an = await member({ language: 'fr' })
		const call = await addCall(an, { title: 'De stad zoekt muzikanten voor een reeks concerten in het park', deadlineDate: '2027-07-01', deadlineTime: '12:00' })
		assert.equal(call.title.language, 'nl')
		assert.equal(call.deadline?.brussels, '2027-07-01T12:00')
		assert.equal(call.deadline?.at, Date.UTC(2027, 6, 1, 10) / 1000)
		const whole = await addCall(an, { deadlineDate: '2027-12-01' })
		assert.deepEqual([whole.deadline?.time, whole.deadline?.warnings], [null, ['no-time']])
	})

	it('says which field is wrong', async () => {
		const an = await member()
		const wrong = async (body: Record<string, unknown>, status = 422) => Object.keys((await an.post('/calls', { body: { title: 'x', ...body }, expect: status })).problem.fields ?? {})
		assert.deepEqual(await wrong({ deadlineDate: '2027-02-30' }), ['deadlineDate'])
		assert.deepEqual(await wrong({ url: 'javascript:alert(1)' }), ['url'])
		assert.deepEqual(await wrong({ cpv: ['00000000'] }), ['cpv'])
		assert.deepEqual(await wrong({ places: [999_999_999] }), ['places'])
		assert.deepEqual(await wrong({ themes: [999_999_999] }), ['themes'])
		assert.deepEqual(await wrong({ title: '' }), ['title'])
		assert.deepEqual(await wrong({ title: ['a'] }, 400), ['title'])
		assert.deepEqual(await wrong({ valueCents: 'much' }, 400), ['valueCents'])
	})

	it('is changed by one person at a time, and tells what changed', async () => {
		const an = await member()
		const call = await addCall(an, { title: 'First title', deadlineDate: inDays(10) })
		const first = await an.get('/calls/{id}', { path: { id: call.id } })
		const change = (title: string) => an.put('/calls/{id}', { path: { id: call.id }, headers: { 'If-Match': first.etag }, body: { title, deadlineDate: inDays(10), url: 'https://example.org/call' } })
		const results = await together([() => change('Second title'), () => change('Third title')])
		assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1)
		const late = await an.put('/calls/{id}', { path: { id: call.id }, headers: { 'If-Match': first.etag }, body: { title: 'Fourth' }, expect: 412 })
		assert.equal((late.problem.current as { version: number }).version, first.data.version + 1)
		const { data: versions } = await an.get('/calls/{id}/versions', { path: { id: call.id } })
		assert.equal(versions.length, 2)
		assert.deepEqual(versions[0]!.changes.map((one) => [one.field.split('.')[0], one.from]), [['title', 'First title']])
	})

	it('is taken back and put back by who added it only', async () => {
		const [an, bo] = [await member(), await member()]
		const call = await addCall(an)
		const path = { id: call.id }
		await bo.delete('/calls/{id}', { path, expect: 403 })
		await bo.put('/calls/{id}', { path, body: { title: 'Mine now' }, expect: 403 })
		await an.delete('/calls/{id}', { path })
		await bo.get('/calls/{id}', { path, expect: 404 })
		assert.deepEqual((await an.get('/calls/{id}', { path })).data.may, ['restore'])
		await bo.post('/calls/{id}/restore', { path, expect: 404 })
		assert.equal((await an.post('/calls/{id}/restore', { path })).data.status, 'open')
		await bo.get('/calls/{id}', { path })
	})

	it('can be kept within a group', async () => {
		const [an, bo] = [await member(), await member()]
		const group = await openGroup(an, 'invitation')
		const term = word()
		const call = await addCall(an, { title: `Besloten ${term}`, onlyGroup: group.id })
		assert.deepEqual([call.audience, call.onlyGroups], ['groups', [group.id]])
		await eventually(() => an.get('/calls', { query: { q: term } }), (answer) => answer.data.items.length === 1)
		await bo.get('/calls/{id}', { path: { id: call.id }, expect: 404 })
		await bo.get('/calls/{id}/versions', { path: { id: call.id }, expect: 404 })
		await bo.put('/calls/{id}', { path: { id: call.id }, body: { title: '' }, expect: 404 })
		const seen = await bo.get('/calls', { query: { q: term, count: true } })
		assert.deepEqual([seen.data.items, seen.data.total], [[], 0])
		await bo.post('/calls', { body: { title: 'x', onlyGroup: group.id }, expect: 404 })
	})
})

describe('the list of calls', () => {
	it('finds words, also misspelt, and keeps the filters', async () => {
		const an = await member({ language: 'nl' })
		const term = word()
		const near = await addCall(an, { title: `Muziek ${term}`, deadlineDate: inDays(5), cpv: ['92312120'], valueCents: 500_000 })
		const far = await addCall(an, { title: `Theater ${term}`, deadlineDate: inDays(60), cpv: ['79530000'], level: 'regional' })
		const list = async (query: Record<string, string | number | boolean>) => (await an.get('/calls', { query: { q: term, ...query } })).data.items.map((call) => call.id).sort((a, b) => a - b)
		await eventually(() => list({}), (ids) => ids.length === 2)
		assert.deepEqual(await list({}), [near.id, far.id])
		assert.deepEqual(await list({ cpv: '923' }), [near.id])
		assert.deepEqual(await list({ level: 'regional' }), [far.id])
		assert.deepEqual(await list({ days: 10 }), [near.id])
		assert.deepEqual(await list({ left: 10 }), [far.id])
		assert.deepEqual(await list({ min: 1_000_000 }), [far.id], 'a value that is not said never hides a call')
		assert.deepEqual(await list({ status: 'closed' }), [])
		assert.deepEqual(await list({ source: 'ted' }), [])
		assert.equal((await an.get('/calls', { query: { q: term, count: true, limit: 1 } })).data.total, 2)
	})

	it('goes on where it stopped', async () => {
		const an = await member()
		const term = word()
		for (let day = 1; day <= 5; day++) {
			await addCall(an, { title: `Reeks ${term}`, deadlineDate: inDays(day + 1) })
		}
		await eventually(() => an.get('/calls', { query: { q: term } }), (answer) => answer.data.items.length === 5)
		for (const sort of ['relevance', 'deadline', 'newest', 'mine'] as const) {
			const ids: number[] = []
			let cursor: string | null = null
			do {
				const { data }: { data: { items: { id: number }[], cursor: string | null } } = await an.get('/calls', { query: { q: term, sort, limit: 2, cursor: cursor ?? undefined } })
				ids.push(...data.items.map((call) => call.id))
				cursor = data.cursor
			} while (cursor !== null)
			assert.equal(new Set(ids).size, 5, sort)
			assert.equal(ids.length, 5, sort)
		}
	})

	it('refuses what it cannot read, and what is not mine', async () => {
		const an = await member()
		const bad = async (query: Record<string, string | number>, status: number) => an.get('/calls', { query, expect: status })
		await bad({ status: 'maybe' }, 400)
		await bad({ cursor: 'nonsense' }, 400)
		await bad({ theme: 'music' }, 400)
		await bad({ group: 999_999_999 }, 404)
		await bad({ watch: 999_999_999 }, 404)
		await client().get('/calls', { expect: 401 })
	})
})

describe('CPV', () => {
	it('tells the divisions and searches names', async () => {
		const an = await member({ language: 'nl' })
		const { data: divisions } = await an.get('/cpv', { query: { limit: 100 } })
		assert.equal(divisions.length, 45)
		const { data: found } = await an.get('/cpv', { query: { q: 'cultuur' } })
		assert.ok(found.some((one) => one.code === '92000000' && one.label.includes('Cultuur')))
		await an.get('/cpv', { query: { under: 'x' }, expect: 400 })
	})
})
