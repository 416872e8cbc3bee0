/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { succeeded, together } from '../support/parallel.ts'
import { member, unique } from '../support/users.ts'
import { join, municipality, newGroup } from './support.ts'

describe('a group', () => {
	it('says of itself what its coordinator said, in the language of who reads', async () => {
		const [an, ben] = [await member({ language: 'nl' }), await member({ language: 'fr' })]
		const ghent = await municipality(an, 'Gent')
		const { data: themes } = await an.get('/themes')
		const body = {
			names: { nl: 'Podium Gent', fr: 'Scène Gand' },
			purposes: { nl: 'Samen decors bouwen' },
			themes: [themes[0]!.id],
			levels: ['municipal', 'regional'],
			area: { scope: 'places', places: [ghent.id] },
			languages: ['nl', 'fr'],
			exchangeModes: ['free', 'barter'],
			channels: { talk: true, digest: false, forum: false, folder: false, link: { url: 'https://chat.example.org/x', label: 'Chat' } },
			joining: 'open',
		}
		const { data: made } = await an.post('/groups', { body, expect: 201 })
		const { data } = await ben.get('/groups/{id}', { path: { id: made.id } })
		assert.deepEqual(data.name, { text: 'Scène Gand', language: 'fr' })
		assert.deepEqual(data.purpose, { text: 'Samen decors bouwen', language: 'nl' })
		assert.deepEqual(data.area, { scope: 'places', places: [{ id: ghent.id, name: 'Gand' }] })
		assert.deepEqual([data.levels, data.languages, data.exchangeModes, data.channels], [body.levels, body.languages, body.exchangeModes, body.channels])
		assert.deepEqual([data.mine, data.may], ['none', ['join']])
		const { data: changed } = await an.put('/groups/{id}', { path: { id: made.id }, body: { names: { nl: 'Podium' } } })
		assert.deepEqual([changed.names, changed.levels, changed.area, changed.version], [{ nl: 'Podium' }, body.levels, { scope: 'places', places: [{ id: ghent.id, name: 'Gent' }] }, 2])
	})

	it('is not changed over somebody else\'s change', async () => {
		const an = await member()
		const group = await newGroup(an)
		const { etag } = await an.get('/groups/{id}', { path: { id: group.id } })
		const results = await together(Array.from({ length: 5 }, (_, i) => () => an.put('/groups/{id}', { path: { id: group.id }, body: { names: { en: `Name ${i}` } }, headers: { 'If-Match': etag }, expect: 200 })))
		assert.equal(succeeded(results).length, 1)
		const late = await an.put('/groups/{id}', { path: { id: group.id }, body: { names: { en: 'Late' } }, headers: { 'If-Match': etag }, expect: 412 })
		assert.match((late.problem.current as { names: { en: string } }).names.en, /^Name \d$/)
	})

	it('is made once, however often the same request is sent', async () => {
		const an = await member()
		const key = unique('key')
		const body = { names: { en: unique('Once') } }
		const first = await an.post('/groups', { body, headers: { 'Idempotency-Key': key }, expect: 201 })
		const again = await an.post('/groups', { body, headers: { 'Idempotency-Key': key }, expect: 201 })
		assert.equal(again.data.id, first.data.id)
		assert.equal((await an.get('/groups', { query: { mine: true } })).data.items.length, 1)
	})

	it('can be closed and opened again', async () => {
		const [an, ben, cleo] = [await member(), await member(), await member()]
		const group = await newGroup(an)
		await join(group.id, ben)
		const { data: closed } = await an.delete('/groups/{id}', { path: { id: group.id } })
		assert.deepEqual([closed.state, closed.may.includes('reopen')], ['closed', true])
		assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.state, 'closed')
		await cleo.get('/groups/{id}', { path: { id: group.id }, expect: 404 })
		await an.put('/groups/{id}', { path: { id: group.id }, body: { names: { en: 'x' } }, expect: 409 })
		await ben.post('/groups/{id}/reopen', { path: { id: group.id }, expect: 403 })
		const both = await together([1, 2].map(() => () => an.post('/groups/{id}/reopen', { path: { id: group.id }, expect: 200 })))
		assert.equal(succeeded(both).length, 1)
		assert.equal((await cleo.get('/groups/{id}', { path: { id: group.id } })).data.state, 'active')
	})

	it('refuses what makes no sense, naming the field', async () => {
		const an = await member()
		for (const [body, status, field] of [
			[{ names: {} }, 422, 'names'],
			[{ names: { en: '   ' } }, 422, 'names'],
			[{}, 422, 'names'],
			[{ names: 'Group' }, 400, 'names'],
			[{ names: { de: 'Gruppe', en: 'x' } }, 400, 'names.de'],
			[{ names: { en: 'x' }, joining: 'maybe' }, 400, 'joining'],
			[{ names: { en: 'x' }, themes: [999999] }, 422, 'themes'],
			[{ names: { en: 'x' }, themes: 'music' }, 400, 'themes'],
			[{ names: { en: 'x' }, area: { scope: 'places', places: [] } }, 422, 'area'],
			[{ names: { en: 'x' }, area: { scope: 'places', places: [999999] } }, 422, 'area'],
			[{ names: { en: 'x' }, levels: ['galactic'] }, 400, 'levels'],
			[{ names: { en: 'x' }, channels: { talk: 'yes', digest: false, forum: false, folder: false, link: null } }, 400, 'channels.talk'],
			[{ names: { en: 'x' }, channels: { talk: true, digest: false, forum: false, folder: false, link: { url: 'javascript:alert(1)', label: 'x' } } }, 422, 'channels.link.url'],
		] as const) {
			const { problem } = await an.post('/groups', { body, expect: status })
			assert.ok(problem.fields?.[field], `${field}: ${JSON.stringify(problem)}`)
		}
		assert.deepEqual((await an.get('/groups', { query: { mine: true } })).data.items, [])
	})

	it('is suggested to whom it fits', async () => {
		const [an, ben] = [await member({ language: 'nl' }), await member({ language: 'nl' })]
		const eeklo = await municipality(an, 'Eeklo')
		const { data: themes } = await an.get('/themes')
		const group = await newGroup(an, 'request', { themes: [themes[5]!.id], area: { scope: 'places', places: [eeklo.parentId] }, languages: ['nl'] })
		const { data } = await ben.put('/me/welcome', { body: { themes: [themes[5]!.id], placeId: eeklo.id } })
		assert.ok(data.suggested.some((one) => one.id === group.id && one.memberCount === null))
		await join(group.id, ben)
		assert.ok(!(await ben.get('/me/groups/suggested')).data.some((one) => one.id === group.id))
	})
})
