/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { member, unique } from '../support/users.ts'
import { addCall, openGroup } from '../tenders/support.ts'
import { ocsOf } from './cloud.ts'

interface Resource { id: string, label: string, url: string, provider: { id: string } }

/** What a member of a team finds of ours on its page. */
async function onPage(by: Client, team: string): Promise<Resource[]> {
	const { resources } = await ocsOf<{ resources: Resource[] }>(by, `/teams/${team}/resources`)
	return resources.filter(({ provider }) => provider.id === 'smartcommons')
}

describe('a group that is linked to a team of the cloud', () => {
	it('shows itself and its work on the team\'s page, to those who may see each', async () => {
		const an = await member()
		const mate = await member()
		const stranger = await member()
		const { id: team } = await ocsOf<{ id: string }>(an, '/apps/circles/circles', { name: unique('Team') })
		await ocsOf(an, `/apps/circles/circles/${team}/members`, { userId: mate.account!.user, type: 1 })
		const group = await openGroup(an)
		await an.put('/groups/{id}', { path: { id: group.id }, body: { names: group.names, joining: 'invitation' } })
		const call = await addCall(an, { onlyGroup: group.id })
		const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'preparing' } })

		const path = { id: group.id }
		const before = (await an.get('/groups/{id}/team', { path })).data
		assert.deepEqual([before.available, before.linked, before.team], [true, false, null])
		assert.ok(before.teams.some(({ id }) => id === team))
		const linked = (await an.put('/groups/{id}/team', { path, body: { team } })).data
		assert.equal(linked.team!.id, team)

		const mine = await onPage(an, team)
		assert.deepEqual(mine.map(({ id }) => id).sort(), [`dossier:${dossier.id}`, `group:${group.id}`])
		assert.ok(mine.every(({ url }) => url.includes('/apps/smartcommons/')))
		assert.deepEqual(await onPage(mate, team), [], 'in the team, not in the group')
		assert.deepEqual(await onPage(stranger, team), [])

		await an.put('/dossiers/{id}', { path: { id: dossier.id }, body: { state: 'dropped', reason: 'Too late' } })
		assert.deepEqual((await onPage(an, team)).map(({ id }) => id), [`group:${group.id}`])
		assert.equal((await an.put('/groups/{id}/team', { path, body: { team: null } })).data.linked, false)
		assert.deepEqual(await onPage(an, team), [])
	})

	it('is linked by its coordinators only, to a team that they are in', async () => {
		const an = await member()
		const ben = await member()
		const group = await openGroup(an)
		await ben.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
		const { id: bens } = await ocsOf<{ id: string }>(ben, '/apps/circles/circles', { name: unique('Team') })
		const path = { id: group.id }
		await ben.get('/groups/{id}/team', { path, expect: 403 })
		await ben.put('/groups/{id}/team', { path, body: { team: bens }, expect: 403 })
		assert.ok((await an.put('/groups/{id}/team', { path, body: { team: bens }, expect: 422 })).problem.fields!.team)
		assert.equal((await an.get('/groups/{id}/team', { path })).data.linked, false)
	})
})
