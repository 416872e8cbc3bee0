/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { join } from '../community/support.ts'
import { occ } from '../support/server.ts'
import { member, unique } from '../support/users.ts'
import { addCall } from '../tenders/support.ts'
import { roomOf, runJob, said, watching } from './talkRooms.ts'

const team = (id: number) => ({ path: { kind: 'group', id } })

describe('conversations without Talk', () => {
	after(() => {
		occ('app:enable', 'spreed')
	})

	it('rest while Talk is off, say so, and lose nothing', async () => {
		const [an, bob] = [await member(), await member()]
		const { group, word, token } = await watching(an)
		occ('app:disable', 'spreed')
		const { data: off } = await an.get('/teams/{kind}/{id}/room', team(group.id))
		assert.deepEqual([off.talk, off.posting, off.state, off.url, off.may], [false, 'none', 'here', null, []])
		const { data: late } = await an.post('/groups', { body: { names: { en: unique('Late') }, joining: 'open' }, expect: 201 })
		assert.equal((await an.post('/teams/{kind}/{id}/room', { ...team(late.id), body: {}, expect: 409 })).problem.problem, 'no-talk')
		await addCall(an, { title: `Masks for ${word}` })
		await addCall(an, { title: `Hats for ${word}` })
		await join(group.id, bob)
		runJob('Core\\Outbox\\DeliveryJob')
		occ('app:enable', 'spreed')
		runJob('Workspace\\Talk\\RoomJob')
		runJob('Workspace\\Talk\\RoomJob')
		const found = await said(bob, token)
		assert.equal(found?.length, 1)
		assert.match(found![0]!.message, /Masks for[^]*Hats for/)
		assert.ok(await roomOf(an, 'group', late.id))
	})
})
