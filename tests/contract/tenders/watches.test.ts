/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventually } from '../support/eventually.ts'
import { succeeded, together } from '../support/parallel.ts'
import { member, unique } from '../support/users.ts'
import { addCall, inDays, openGroup } from './support.ts'

/** A word that no other test uses, so that counts are our own. */
const word = () => unique('zoek').replace('-', '')

describe('watches', () => {
	it('bring new matches into the inbox of the group, and nothing else', async () => {
		const an = await member({ language: 'nl' })
		const group = await openGroup(an)
		const term = word()
		const { data: watch } = await an.post('/groups/{groupId}/watches', {
			path: { groupId: group.id },
			body: { name: 'Podium', criteria: { words: [term], exclude: ['wegenwerken'] } },
		})
		assert.deepEqual(watch.criteria.words, [term])
		const wanted = await addCall(an, { title: `Concert ${term}` })
		await addCall(an, { title: `${term} en Wégenwerken` })
		await addCall(an, { title: 'Something else' })
		const inbox = () => an.get('/groups/{groupId}/inbox', { path: { groupId: group.id } })
		const { data } = await eventually(inbox, (answer) => answer.data.items.length > 0)
		assert.deepEqual(data.items.map((entry) => entry.call.id), [wanted.id])
		assert.equal(data.items[0]!.isNew, true)
		assert.deepEqual(data.items[0]!.watches, [{ id: watch.id, name: 'Podium' }])
		await an.post('/groups/{groupId}/inbox/seen', { path: { groupId: group.id } })
		assert.equal((await inbox()).data.items[0]!.isNew, false)
	})

	it('find calls that were there before, and lose those that no longer match', async () => {
		const an = await member()
		const group = await openGroup(an)
		const term = word()
		const call = await addCall(an, { title: `Old ${term}`, cpv: ['92312000'] })
		await eventually(() => an.post('/watches/preview', { body: { criteria: { words: [term] } } }), (answer) => answer.data.count === 1)
		const { data: watch } = await an.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body: { name: 'W', criteria: { words: [term] } } })
		const ids = async () => (await an.get('/groups/{groupId}/inbox', { path: { groupId: group.id } })).data.items.map((entry) => entry.call.id)
		assert.deepEqual(await eventually(ids, (found) => found.length === 1), [call.id])
		await an.put('/watches/{id}', { path: { id: watch.id }, body: { name: 'W', criteria: { words: [term], cpv: ['45'] } } })
		assert.deepEqual(await eventually(ids, (found) => found.length === 0), [])
	})

	it('tell live what each step adds or drops, and the steps keep their word', async () => {
		const an = await member({ language: 'fr' })
		const term = word()
		await addCall(an, { title: `Un ${term}`, cpv: ['92312200'], level: 'municipal' })
		await addCall(an, { title: `Deux ${term}`, cpv: ['92340000'], level: 'regional' })
		await addCall(an, { title: `Trois ${term}`, cpv: ['79530000'], level: 'municipal', deadlineDate: inDays(3) })
		const preview = async (criteria: object) => (await an.post('/watches/preview', { body: { criteria } })).data
		await eventually(() => preview({ words: [term] }), (answer) => answer.count === 3)
		const found = await preview({ words: [term], cpv: ['9231'], levels: ['municipal'] })
		assert.equal(found.count, 1)
		const wider = found.steps.find((step) => step.field === 'cpv' && step.direction === 'broader')!
		assert.deepEqual([wider.from, wider.to, wider.count, wider.added, wider.dropped], ['9231', '923', 1, 0, 0])
		const regional = found.steps.find((step) => step.field === 'levels' && step.to === 'regional')!
		assert.equal(regional.count, 1)
		for (const step of found.steps) {
			assert.equal((await preview(step.criteria)).count, step.count, step.label)
			assert.ok(step.direction === 'broader' ? step.dropped === 0 : step.added === 0, step.label)
		}
	})

	it('never show a group what it may not see', async () => {
		const an = await member()
		const other = await member()
		const mine = await openGroup(an)
		const theirs = await openGroup(other)
		const term = word()
		const body = { name: 'W', criteria: { words: [term] } }
		await other.post('/groups/{groupId}/watches', { path: { groupId: theirs.id }, body })
		const { data: watch } = await an.post('/groups/{groupId}/watches', { path: { groupId: mine.id }, body })
		const secret = await addCall(an, { title: `Secret ${term}`, onlyGroup: mine.id })
		const found = await eventually(() => an.get('/groups/{groupId}/inbox', { path: { groupId: mine.id } }), (answer) => answer.data.items.length > 0)
		assert.equal(found.data.items[0]!.call.id, secret.id)
		assert.deepEqual((await other.get('/groups/{groupId}/inbox', { path: { groupId: theirs.id } })).data.items, [])
		assert.equal((await other.post('/watches/preview', { body: { criteria: { words: [term] } } })).data.count, 0)
		await other.get('/watches/{id}', { path: { id: watch.id }, expect: 404 })
		await other.get('/groups/{groupId}/inbox', { path: { groupId: mine.id }, expect: 404 })
		await other.get('/groups/{groupId}/watches', { path: { groupId: mine.id }, expect: 404 })
		await other.put('/watches/{id}', { path: { id: watch.id }, body, expect: 404 })
		await other.delete('/watches/{id}', { path: { id: watch.id }, expect: 404 })
	})

	it('are changed by coordinators only', async () => {
		const an = await member()
		const bob = await member()
		const group = await openGroup(an)
		await bob.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
		const body = { name: 'W', criteria: { levels: ['municipal'] } }
		const refused = await bob.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body, expect: 403 })
		assert.equal(refused.problem.problem, 'coordinators-only')
		const { data: watch } = await an.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body })
		assert.equal((await bob.get('/watches/{id}', { path: { id: watch.id } })).data.name, 'W')
		await bob.delete('/watches/{id}', { path: { id: watch.id }, expect: 403 })
		await an.delete('/watches/{id}', { path: { id: watch.id } })
		await an.get('/watches/{id}', { path: { id: watch.id }, expect: 404 })
	})

	it('refuse what would bring in everything, and name the field that is wrong', async () => {
		const an = await member()
		const group = await openGroup(an)
		const attempt = (criteria: unknown, expect: number) => an.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body: { name: 'W', criteria }, expect })
		assert.ok((await attempt({ exclude: ['wegen'] }, 422)).problem.fields!.criteria)
		assert.ok((await attempt({ cpv: ['9'] }, 422)).problem.fields!['criteria.cpv'])
		assert.ok((await attempt({ minCents: 5, maxCents: 4 }, 422)).problem.fields!['criteria.maxCents'])
		await attempt({ words: 'podium' }, 400)
		await attempt({ levels: ['galactic'] }, 400)
		await attempt('all', 400)
	})

	it('lose nothing when two coordinators save at once', async () => {
		const an = await member()
		const group = await openGroup(an)
		const { data: watch, etag } = await an.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body: { name: 'First', criteria: { words: ['podium'] } } })
		const save = (name: string, expect: number) => an.put('/watches/{id}', { path: { id: watch.id }, headers: { 'If-Match': etag }, body: { name, criteria: { words: ['podium'] } }, expect })
		const names = ['Second', 'Third', 'Fourth']
		const results = await together(names.map((name) => () => save(name, 200)))
		const [saved] = succeeded(results).map((answer) => answer.data.name)
		assert.equal(succeeded(results).length, 1)
		const late = await save('Late', 412)
		assert.equal((late.problem.current as { name: string }).name, saved)
	})

	it('follow a theme that becomes part of another one', async () => {
		const an = await member()
		const moderator = await member({ groups: ['smartcommons-moderators'] })
		const accepted = async () => {
			const { data } = await an.post('/themes', { body: { labels: { en: unique('Theme'), nl: unique('Thema'), fr: unique('Thème') } } })
			return (await moderator.post('/themes/{id}/decision', { path: { id: data.id }, body: { decision: 'accept' } })).data.id
		}
		const [old, kept] = [await accepted(), await accepted()]
		const group = await openGroup(an)
		const call = await addCall(an, { themes: [old] })
		const both = await addCall(an, { themes: [old, kept] })
		const { data: watch } = await an.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body: { name: 'W', criteria: { themes: [old] } } })
		await moderator.post('/themes/{id}/decision', { path: { id: old }, body: { decision: 'merge', into: kept } })
		const criteria = async () => (await an.get('/watches/{id}', { path: { id: watch.id } })).data.criteria.themes
		assert.deepEqual(await eventually(criteria, (themes) => themes![0] === kept), [kept])
		const { data } = await an.get('/calls', { query: { theme: kept, sort: 'newest' } })
		assert.deepEqual(data.items.map((one) => one.id).sort(), [call.id, both.id].sort())
	})
})
