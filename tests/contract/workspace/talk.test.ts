/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { join, newGroup, uidOf } from '../community/support.ts'
import { eventually } from '../support/eventually.ts'
import { member } from '../support/users.ts'
import { addCall, inDays } from '../tenders/support.ts'
import { deleteRoom, leaveRoom, mayEnter, present, roomOf, runJob, said, startRoom, watching } from './talkRooms.ts'

const team = (id: number, kind = 'group') => ({ path: { kind, id } })

async function leave(group: number, person: Client): Promise<void> {
	await person.delete('/groups/{id}/members/{uid}', { path: { id: group, uid: uidOf(person) } })
}

/** Until so many messages are there, and what came by then. */
async function messages(person: Client, token: string, count: number) {
	return await eventually(() => said(person, token), (found) => found?.length === count) ?? []
}

describe('conversations in Talk', () => {
	it('are made with their group; who joins can read, and who leaves no longer', async () => {
		const [an, bob, eve] = [await member(), await member(), await member()]
		const group = await newGroup(an, 'open')
		const token = await roomOf(an, 'group', group.id)
		assert.deepEqual(await present(an, token), [`${uidOf(an)}*`])
		assert.equal(await mayEnter(bob, token), 404)
		await join(group.id, bob)
		assert.equal(await eventually(() => mayEnter(bob, token), (status) => status === 200), 200)
		assert.deepEqual(await said(bob, token), [])
		await leave(group.id, bob)
		assert.equal(await eventually(() => mayEnter(bob, token), (status) => status === 404), 404)
		for (const person of [bob, eve]) {
			assert.equal(await said(person, token), null)
			await person.get('/teams/{kind}/{id}/room', { ...team(group.id), expect: 404 })
		}
	})

	it('are told a new match and a changed deadline once each, and once only', async () => {
		const an = await member()
		const { group, word, token } = await watching(an)
		const call = await addCall(an, { title: `Lights for ${word}` })
		const [match] = await messages(an, token, 1)
		assert.match(match!.message, new RegExp(`Lights for ${word}\\n.*/calls/${call.id}$`))
		assert.equal(match!.actorDisplayName, 'Smart Commons (Bot)')
		const { data, etag } = await an.get('/calls/{id}', { path: { id: call.id } })
		await an.put('/calls/{id}', {
			path: { id: call.id },
			headers: { 'If-Match': etag },
			body: { title: data.title.text, deadlineDate: inDays(50), deadlineTime: '10:00', url: 'https://example.org/call' },
		})
		assert.equal((await messages(an, token, 2)).length, 2)
		runJob('Core\\Outbox\\DeliveryJob')
		runJob('Workspace\\Talk\\RoomJob')
		assert.equal((await said(an, token))!.length, 2)
		assert.ok(group.id)
	})

	it('call by name only those who asked for it', async () => {
		const [an, bob] = [await member(), await member()]
		const { group, word, token } = await watching(an)
		await join(group.id, bob)
		await roomOf(bob, 'group', group.id)
		const { data } = await bob.put('/teams/{kind}/{id}/room/mine', { path: { kind: 'group', id: group.id }, body: { mentions: ['call.match'] } })
		assert.deepEqual(data.mentions, ['call.match'])
		await addCall(an, { title: `Sound for ${word}` })
		const [match] = await messages(an, token, 1)
		assert.deepEqual(Object.values(match!.messageParameters).filter(({ type }) => type === 'user').map(({ id }) => id), [uidOf(bob)])
	})

	it('no longer name a call that was narrowed to another group', async () => {
		const [an, bob] = [await member(), await member()]
		const { group, word, token } = await watching(an)
		await join(group.id, bob)
		await roomOf(bob, 'group', group.id)
		const title = `Scenery for ${word}`
		const call = await addCall(an, { title })
		await messages(bob, token, 1)
		const other = await newGroup(an, 'invitation')
		const { etag } = await an.get('/calls/{id}', { path: { id: call.id } })
		await an.put('/calls/{id}', { path: { id: call.id }, headers: { 'If-Match': etag }, body: { title, deadlineDate: inDays(30), url: 'https://example.org/call', onlyGroup: other.id } })
		assert.deepEqual(await messages(bob, token, 0), [])
		await bob.get('/calls/{id}', { path: { id: call.id }, expect: 404 })
	})

	it('are for those who take part in a dossier, when somebody asks', async () => {
		const [an, bob, cas] = [await member(), await member(), await member()]
		const group = await newGroup(an, 'open')
		await join(group.id, bob)
		await join(group.id, cas)
		const call = await addCall(an)
		const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'interesting' } })
		assert.equal((await cas.post('/teams/{kind}/{id}/room', { ...team(dossier.id, 'dossier'), body: {}, expect: 409 })).problem.problem, 'nobody-yet')
		await bob.put('/dossiers/{id}/participants/{uid}', { path: { id: dossier.id, uid: uidOf(bob) }, body: { role: 'lead' } })
		const { data: room } = await cas.post('/teams/{kind}/{id}/room', { ...team(dossier.id, 'dossier'), body: {}, expect: 201 })
		assert.deepEqual([room.state, room.inIt, room.token, room.url], ['here', false, null, null])
		const token = await roomOf(bob, 'dossier', dossier.id)
		assert.deepEqual(await present(bob, token), [`${uidOf(bob)}*`])
		await cas.put('/dossiers/{id}/participants/{uid}', { path: { id: dossier.id, uid: uidOf(cas) }, body: { role: 'helper' } })
		assert.equal(await eventually(() => mayEnter(cas, token), (status) => status === 200), 200)
		await leave(group.id, cas)
		assert.equal(await eventually(() => mayEnter(cas, token), (status) => status === 404), 404)
		await cas.get('/teams/{kind}/{id}/room', { ...team(dossier.id, 'dossier'), expect: 404 })
	})

	it('may be one that is there already, of which only those are removed whom we added', async () => {
		const [an, bob, cas] = [await member(), await member(), await member()]
		const group = await newGroup(an, 'open')
		await join(group.id, bob)
		await roomOf(bob, 'group', group.id)
		const own = await roomOf(an, 'group', group.id)
		const mine = await startRoom(an, 'Old friends')
		const theirs = await startRoom(cas, 'Other people')
		const link = (token: string, expect: number) => an.post('/teams/{kind}/{id}/room', { ...team(group.id), body: { link: `https://cloud.example.org/call/${token}` }, expect })
		assert.equal((await link(mine, 409)).problem.problem, 'room-there')
		await bob.delete('/teams/{kind}/{id}/room', { ...team(group.id), expect: 403 })
		assert.equal((await an.delete('/teams/{kind}/{id}/room', team(group.id))).data.state, 'unlinked')
		assert.ok((await link(theirs, 422)).problem.fields!.token)
		assert.ok((await link('nowhere1', 422)).problem.fields!.token)
		assert.equal((await link(mine, 201)).data.linked, true)
		assert.deepEqual(await present(an, mine), [`${uidOf(an)}*`, uidOf(bob)].sort())
		assert.equal(await mayEnter(bob, own), 200)
		await leave(group.id, bob)
		assert.equal(await eventually(() => mayEnter(bob, mine), (status) => status === 404), 404)
	})

	it('are offered anew when they were deleted in Talk, and let back in who asks', async () => {
		const [an, bob] = [await member(), await member()]
		const group = await newGroup(an, 'open')
		await join(group.id, bob)
		const token = await roomOf(bob, 'group', group.id)
		await leaveRoom(bob, token)
		const { data: left } = await bob.get('/teams/{kind}/{id}/room', team(group.id))
		assert.deepEqual([left.inIt, left.token], [false, null])
		// the next change of the group notices that bob left by choice
		await join(group.id, await member())
		const { data: out } = await eventually(() => bob.get('/teams/{kind}/{id}/room', team(group.id)), ({ data }) => data.may.includes('join'))
		assert.ok(out.may.includes('join'))
		await bob.put('/teams/{kind}/{id}/room/mine', { path: { kind: 'group', id: group.id }, body: { join: true } })
		assert.equal(await mayEnter(bob, token), 200)
		await deleteRoom(an, token)
		const { data: gone } = await an.get('/teams/{kind}/{id}/room', team(group.id))
		assert.deepEqual([gone.state, gone.url, gone.may.includes('make')], ['gone', null, true])
		const { data: anew } = await an.post('/teams/{kind}/{id}/room', { ...team(group.id), body: {}, expect: 201 })
		assert.equal(anew.state, 'here')
		assert.notEqual(anew.token, token)
		assert.equal(await mayEnter(bob, anew.token!), 200)
	})

	it('answer what makes no sense with what to do', async () => {
		const an = await member()
		const group = await newGroup(an, 'open', { channels: { talk: false, digest: true, forum: false, folder: false, link: null } })
		assert.equal((await an.get('/teams/{kind}/{id}/room', team(group.id))).data.state, 'none')
		assert.equal((await an.post('/teams/{kind}/{id}/room', { ...team(group.id), body: {}, expect: 409 })).problem.problem, 'room-unwanted')
		await an.post('/teams/{kind}/{id}/room', { ...team(group.id), body: { link: 5 }, expect: 400 })
		await an.delete('/teams/{kind}/{id}/room', { ...team(group.id), expect: 409 })
		await an.put('/teams/{kind}/{id}/room/mine', { path: { kind: 'group', id: group.id }, body: { mentions: 'all' }, expect: 400 })
		await an.get('/teams/{kind}/{id}/room', { ...team(group.id, 'call'), expect: 404 })
		await an.get('/teams/{kind}/{id}/room', { ...team(999_999_999), expect: 404 })
	})
})
