/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventually } from '../support/eventually.ts'
import { succeeded, together } from '../support/parallel.ts'
import { deleteUser, member, unique } from '../support/users.ts'
import { invite, join, newGroup, uidOf } from './support.ts'

describe('memberships', () => {
	it('begin with a request that a coordinator accepts', async () => {
		const [an, ben] = [await member(), await member()]
		const group = await newGroup(an, 'request')
		assert.deepEqual([group.mine, group.memberCount, group.state], ['coordinator', 1, 'active'])
		const asked = await ben.post('/groups/{id}/members', { path: { id: group.id }, body: { message: 'I play the oboe' }, expect: 201 })
		assert.deepEqual([asked.data.state, asked.data.message], ['requested', 'I play the oboe'])
		assert.equal((await an.get('/me')).data.waiting, 1)
		const { data: before } = await an.get('/groups/{id}/members', { path: { id: group.id } })
		assert.deepEqual(before.items.map((one) => [one.uid, one.state, one.message]), [[uidOf(ben), 'requested', 'I play the oboe'], [uidOf(an), 'member', '']])
		await an.put('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(ben) }, body: { state: 'member' } })
		assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.memberCount, 2)
		assert.deepEqual((await ben.get('/me')).data.groups.map((one) => [one.id, one.role]), [[group.id, 'member']])
	})

	it('can be refused, withdrawn, declined, left and ended', async () => {
		const [an, ben] = [await member(), await member()]
		const group = await newGroup(an, 'request')
		const path = { id: group.id, uid: uidOf(ben) }
		const mine = async () => (await ben.get('/groups/{id}', { path })).data.mine
		for (const [begin, who] of [[() => join(group.id, ben), an], [() => join(group.id, ben), ben], [() => invite(an, group.id, ben), ben], [() => invite(an, group.id, ben), an]] as const) {
			await begin()
			assert.notEqual(await mine(), 'none')
			await who.delete('/groups/{id}/members/{uid}', { path })
			assert.equal(await mine(), 'none')
		}
		await ben.delete('/groups/{id}/members/{uid}', { path, expect: 404 })
		await invite(an, group.id, ben)
		await join(group.id, ben)
		assert.equal(await mine(), 'member')
		await an.delete('/groups/{id}/members/{uid}', { path })
		assert.equal(await mine(), 'none')
	})

	it('never leave a group without coordinator', async () => {
		const [an, ben] = [await member(), await member()]
		const group = await newGroup(an)
		await join(group.id, ben)
		const refused = await an.delete('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(an) }, expect: 409 })
		assert.equal(refused.problem.problem, 'last-coordinator')
		await an.put('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(an) }, body: { role: 'member' }, expect: 409 })
		const handed = await an.post('/groups/{id}/handover', { path: { id: group.id }, body: { uid: uidOf(ben) } })
		assert.deepEqual([handed.data.mine, handed.data.coordinators.map((one) => one.uid)], ['member', [uidOf(ben)]])
		await an.delete('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(an) } })
	})

	it('stand up to coordinators who all leave at once', async () => {
		for (let round = 0; round < 3; round++) {
			const people = [await member(), await member(), await member(), await member()]
			const group = await newGroup(people[0]!)
			for (const person of people.slice(1)) {
				await join(group.id, person)
				await people[0]!.put('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(person) }, body: { role: 'coordinator' } })
			}
			const results = await together(people.map((person) => () => person.send('delete', '/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(person) } })))
			assert.equal(succeeded(results).length, 3)
			const stranger = await member()
			const { data } = await stranger.get('/groups/{id}', { path: { id: group.id } })
			assert.deepEqual([data.coordinators.length, data.memberCount], [1, 1])
		}
	})

	it('are made once, however often one joins or accepts at the same moment', async () => {
		const [an, ben, cleo] = [await member(), await member(), await member()]
		const group = await newGroup(an, 'request')
		const ask = await together(Array.from({ length: 6 }, () => () => ben.post('/groups/{id}/members', { path: { id: group.id }, body: {}, expect: 201 })))
		assert.equal(succeeded(ask).length, 1)
		await invite(an, group.id, cleo)
		const accept = { path: { id: group.id, uid: uidOf(ben) }, body: { state: 'member' }, expect: 200 }
		const results = await together(Array.from({ length: 6 }, () => () => an.put('/groups/{id}/members/{uid}', accept)))
		assert.equal(succeeded(results).length, 1)
		const { data } = await an.get('/groups/{id}/members', { path: { id: group.id } })
		assert.deepEqual(data.items.map((one) => [one.uid, one.state]), [[uidOf(an), 'member'], [uidOf(ben), 'member'], [uidOf(cleo), 'invited']])
	})

	it('let a moderator adopt a group whose coordinator is gone', async () => {
		const [an, ben, mo] = [await member(), await member(), await member({ groups: ['smartcommons-moderators'] })]
		const group = await newGroup(an, 'invitation')
		await invite(an, group.id, ben)
		await join(group.id, ben)
		await mo.post('/groups/{id}/adopt', { path: { id: group.id }, body: {}, expect: 409 })
		await ben.post('/groups/{id}/adopt', { path: { id: group.id }, body: {}, expect: 403 })
		await deleteUser(an.account!)
		const state = async () => (await ben.get('/groups/{id}', { path: { id: group.id } })).data.state
		assert.equal(await eventually(state, (one) => one === 'inactive'), 'inactive')
		const { data } = await mo.post('/groups/{id}/adopt', { path: { id: group.id }, body: { uid: uidOf(ben) } })
		assert.deepEqual([data.mine, data.memberCount, data.coordinators], ['none', null, []], 'the moderator still sees none of its people')
		assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'coordinator')
	})

	it('answer malformed requests with what is wrong', async () => {
		const an = await member()
		const group = await newGroup(an)
		const path = { id: group.id, uid: uidOf(an) }
		await an.put('/groups/{id}/members/{uid}', { path, body: {}, expect: 422 })
		for (const body of [{ role: ['member'] }, { role: 'king' }, { state: 'invited' }, { role: 7 }]) {
			await an.put('/groups/{id}/members/{uid}', { path, body, expect: 400 })
		}
		await an.post('/groups/{id}/members', { path, body: { uid: { a: 1 } }, expect: 400 })
		await an.post('/groups/{id}/members', { path, body: { uid: unique('nobody') }, expect: 404 })
		await an.post('/groups/{id}/handover', { path, body: {}, expect: 422 })
		await an.get('/groups/{id}/members', { path, query: { cursor: 'nonsense' }, expect: 400 })
		await an.get('/groups/{id}/members', { path, query: { limit: 101 }, expect: 400 })
		for (const id of [0, -1, 'x', '1e3', 999999999]) {
			await an.get('/groups/{id}', { path: { id }, expect: 404 })
		}
	})
})
