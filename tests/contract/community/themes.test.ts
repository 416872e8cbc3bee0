/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { succeeded, together } from '../support/parallel.ts'
import { member, unique } from '../support/users.ts'
import { newGroup } from './support.ts'

const moderator = () => member({ groups: ['smartcommons-moderators'] })

describe('themes', () => {
	it('are there from the start, in three languages', async () => {
		const an = await member({ language: 'nl' })
		const { data } = await an.get('/themes')
		assert.ok(data.length >= 25)
		const music = data.find((theme) => theme.slug === 'music')!
		assert.deepEqual([music.label, music.labels.fr, music.state], ['Muziek', 'Musique', 'accepted'])
	})

	it('are proposed by members and accepted by moderators, once', async () => {
		const [an, ben, mo] = [await member({ displayName: 'An V' }), await member(), await moderator()]
		const label = unique('Theme')
		const { data: theme } = await an.post('/themes', { body: { labels: { en: label }, reason: 'We need it' }, expect: 201 })
		assert.deepEqual([theme.state, theme.proposedBy, theme.reason], ['proposed', 'An V', 'We need it'])
		const proposed = async (person: typeof an) => (await person.get('/themes', { query: { state: 'proposed' } })).data.some((one) => one.id === theme.id)
		assert.deepEqual([await proposed(an), await proposed(ben), await proposed(mo)], [true, false, true])
		await ben.post('/themes', { body: { labels: { nl: label.toUpperCase() } }, expect: 409 })
		const path = { id: theme.id }
		await an.post('/themes/{id}/decision', { path, body: { decision: 'accept' }, expect: 403 })
		await an.put('/themes/{id}', { path, body: { labels: { en: 'x' } }, expect: 403 })
		const decisions = await together(['accept', 'refuse', 'accept', 'refuse'].map((decision) => () => mo.post('/themes/{id}/decision', { path, body: { decision }, expect: 200 })))
		// a refusal may be followed by second thoughts, but nothing is decided twice the same way
		assert.ok([1, 2].includes(succeeded(decisions).length))
	})

	it('merge: what named one names the other', async () => {
		const [an, mo] = [await member(), await moderator()]
		const [one, two] = [unique('One'), unique('Two')]
		const accept = async (label: string) => {
			const { data } = await an.post('/themes', { body: { labels: { en: label } }, expect: 201 })
			return (await mo.post('/themes/{id}/decision', { path: { id: data.id }, body: { decision: 'accept' } })).data
		}
		const [from, into] = [await accept(one), await accept(two)]
		const group = await newGroup(an, 'open', { themes: [from.id, into.id] })
		await mo.post('/themes/{id}/decision', { path: { id: from.id }, body: { decision: 'merge' }, expect: 422 })
		await mo.post('/themes/{id}/decision', { path: { id: from.id }, body: { decision: 'merge', into: from.id }, expect: 422 })
		const merges = await together([1, 2, 3].map(() => () => mo.post('/themes/{id}/decision', { path: { id: from.id }, body: { decision: 'merge', into: into.id }, expect: 200 })))
		assert.equal(succeeded(merges).length, 1)
		assert.deepEqual((await an.get('/groups/{id}', { path: { id: group.id } })).data.themes, [{ id: into.id, label: two }])
		assert.ok(!(await an.get('/themes')).data.some((theme) => theme.id === from.id))
		assert.deepEqual((await an.get('/groups', { query: { theme: from.id } })).data.items.map((item) => item.id), [group.id])
	})

	it('are renamed by one moderator at a time', async () => {
		const [an, mo] = [await member(), await moderator()]
		const { data, etag } = await an.post('/themes', { body: { labels: { en: unique('Name') }, cpv: ['92'], synonyms: { nl: ['naam'] } }, expect: 201 })
		assert.deepEqual([data.cpv, data.synonyms], [['92'], { nl: ['naam'] }])
		const results = await together([1, 2, 3].map((i) => () => mo.put('/themes/{id}', { path: { id: data.id }, body: { labels: { en: unique(`Renamed${i}`) } }, headers: { 'If-Match': etag }, expect: 200 })))
		assert.equal(succeeded(results).length, 1)
		const late = await mo.put('/themes/{id}', { path: { id: data.id }, body: { labels: { en: 'Late' } }, headers: { 'If-Match': etag }, expect: 412 })
		assert.equal((late.problem.current as { id: number }).id, data.id)
		for (const [body, status] of [[{ labels: {} }, 422], [{ labels: { en: 'x' }, cpv: ['9a'] }, 422], [{ labels: { en: 'x' }, synonyms: { nl: 'x' } }, 400], [{ labels: ['x'] }, 400]] as const) {
			await mo.put('/themes/{id}', { path: { id: data.id }, body, expect: status })
		}
		await mo.put('/themes/{id}', { path: { id: 999999 }, body: { labels: { en: 'x' } }, expect: 404 })
	})
})
