/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { succeeded, together } from '../support/parallel.ts'
import { member } from '../support/users.ts'
import { addCall, openGroup } from './support.ts'

/** A group of two, a call, and the group's dossier on it. */
async function atWork() {
	const an = await member({ displayName: 'An' })
	const bob = await member({ displayName: 'Bob' })
	const group = await openGroup(an)
	await bob.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
	const call = await addCall(an)
	const { data: dossier, etag } = await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'interesting' } })
	return { an, bob, group, call, dossier, etag, path: { id: dossier.id } }
}

describe('dossiers', () => {
	it('go from interesting to won, dated and named at each step', async () => {
		const { an, bob, path } = await atWork()
		await bob.put('/dossiers/{id}', { path, body: { state: 'preparing' } })
		await bob.put('/dossiers/{id}/participants/{uid}', { path: { ...path, uid: bob.account!.user }, body: { role: 'lead', contribution: 'Lights' } })
		await an.post('/dossiers/{id}/notes', { path, body: { text: 'Ask for the plan of the hall' } })
		await an.put('/dossiers/{id}', { path, body: { state: 'submitted' } })
		const { data } = await an.put('/dossiers/{id}', { path, body: { state: 'won' } })
		assert.equal(data.state, 'won')
		assert.deepEqual(data.participants, [{ uid: bob.account!.user, displayName: 'Bob', role: 'lead', contribution: 'Lights' }])
		assert.equal(data.notes[0]!.displayName, 'An')
		assert.deepEqual(data.history.map((entry) => `${entry.displayName} ${entry.what} ${entry.to}`), [
			'An state won',
			'An state submitted',
			'An note null',
			'Bob joined lead',
			'Bob state preparing',
			'An taken interesting',
		])
		assert.deepEqual(data.may, ['lost', 'submitted'])
	})

	it('ask for a reason when a call is dropped, and refuse steps that make no sense', async () => {
		const { an, path } = await atWork()
		assert.ok((await an.put('/dossiers/{id}', { path, body: { state: 'dropped' }, expect: 422 })).problem.fields!.reason)
		await an.put('/dossiers/{id}', { path, body: { state: 'won' }, expect: 409 })
		const { data } = await an.put('/dossiers/{id}', { path, body: { state: 'dropped', reason: 'Too large for us' } })
		assert.equal(data.reason, 'Too large for us')
		await an.put('/dossiers/{id}', { path, body: { state: 'nowhere' }, expect: 400 })
	})

	it('belong to their group alone, even when another group works on the same call', async () => {
		const { an, call, group, path } = await atWork()
		const eve = await member()
		const theirs = await openGroup(eve)
		const { data: other } = await eve.post('/groups/{groupId}/dossiers', { path: { groupId: theirs.id }, body: { callId: call.id, state: 'preparing' } })
		await eve.get('/dossiers/{id}', { path, expect: 404 })
		await eve.put('/dossiers/{id}', { path, body: { state: 'preparing' }, expect: 404 })
		await eve.delete('/dossiers/{id}', { path, expect: 404 })
		await eve.post('/dossiers/{id}/notes', { path, body: { text: 'x' }, expect: 404 })
		await eve.get('/groups/{groupId}/dossiers', { path: { groupId: group.id }, expect: 404 })
		await eve.put('/dossiers/{id}/participants/{uid}', { path: { ...path, uid: eve.account!.user }, body: { role: 'helper' }, expect: 404 })
		const standing = (await eve.get('/calls/{id}', { path: { id: call.id } })).data.standing
		assert.deepEqual(standing.map((one) => [one.groupId, one.state, one.dossierId]), [[theirs.id, 'preparing', other.id]])
		assert.deepEqual((await an.get('/groups/{groupId}/dossiers', { path: { groupId: group.id } })).data.items.map((one) => one.id), [path.id])
	})

	it('let members speak for themselves and coordinators for others', async () => {
		const { an, bob, path } = await atWork()
		const place = (by: typeof an, uid: string, expect: number) => by.put('/dossiers/{id}/participants/{uid}', { path: { ...path, uid }, body: { role: 'partner' }, expect })
		await place(bob, an.account!.user, 403)
		await place(an, bob.account!.user, 200)
		await place(an, 'nobody-of-this-name', 422)
		await bob.delete('/dossiers/{id}/participants/{uid}', { path: { ...path, uid: bob.account!.user } })
		const { data } = await an.post('/dossiers/{id}/notes', { path, body: { text: 'Mine' } })
		const noteId = data.notes[0]!.id
		await bob.delete('/dossiers/{id}/notes/{noteId}', { path: { ...path, noteId }, expect: 403 })
		assert.deepEqual((await an.delete('/dossiers/{id}/notes/{noteId}', { path: { ...path, noteId } })).data.notes, [])
	})

	it('are taken once, however many take at once', async () => {
		const an = await member()
		const group = await openGroup(an)
		const call = await addCall(an)
		const take = () => an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'interesting' }, expect: 201 })
		const results = await together([take, take, take, take])
		assert.equal(succeeded(results).length, 1)
		const again = await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'preparing' }, expect: 409 })
		assert.equal(again.problem.problem, 'in-hand')
	})

	it('let the first of two moves win and show the other what happened', async () => {
		const { an, bob, etag, path } = await atWork()
		const move = (by: typeof an, state: string, expect: number) => by.put('/dossiers/{id}', { path, headers: { 'If-Match': etag }, body: { state, reason: 'No time' }, expect })
		const results = await together([() => move(an, 'preparing', 200), () => move(bob, 'dropped', 200)])
		assert.equal(results.filter((result) => result.status === 'fulfilled').length, 1)
		const late = await move(an, 'preparing', 412)
		assert.ok(['preparing', 'dropped'].includes((late.problem.current as { state: string }).state))
	})

	it('keep what several write at the same moment', async () => {
		const { an, bob, path } = await atWork()
		const note = (by: typeof an) => () => by.post('/dossiers/{id}/notes', { path, body: { text: 'At once' }, expect: 201 })
		const place = (by: typeof an) => () => by.put('/dossiers/{id}/participants/{uid}', { path: { ...path, uid: by.account!.user }, body: { role: 'partner' }, expect: 200 })
		const results = await together([note(an), note(bob), place(an), place(bob), note(an), note(bob)].map((write) => async () => void await write()))
		assert.equal(succeeded(results).length, 6)
		const { data } = await an.get('/dossiers/{id}', { path })
		assert.deepEqual([data.notes.length, data.participants.length, data.history.length], [4, 2, 7])
	})

	it('go back to the inbox as long as nobody worked on them', async () => {
		const { an, path } = await atWork()
		const second = await atWork()
		await an.delete('/dossiers/{id}', { path })
		await an.get('/dossiers/{id}', { path, expect: 404 })
		await second.an.post('/dossiers/{id}/notes', { path: second.path, body: { text: 'Begun' } })
		assert.equal((await second.an.delete('/dossiers/{id}', { path: second.path, expect: 409 })).problem.problem, 'in-use')
		assert.equal((await second.an.get('/dossiers/{id}', { path: second.path })).data.history.length, 2)
	})
})
