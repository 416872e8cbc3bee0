/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { client } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { admin } from '../support/server.ts'
import { member, unique } from '../support/users.ts'
import { invite, join, newGroup, uidOf } from './support.ts'

type Person = 'guest' | 'member' | 'requested' | 'invited' | 'groupMember' | 'coordinator' | 'moderator' | 'admin'

const word = unique('Salix').replace('-', '')
const link = { url: `https://chat.example.org/${word}`, label: 'Chat' }
const channels = { talk: true, digest: false, forum: false, folder: false, link }
const people = {} as Record<Person, Client>
const groups = {} as Record<'open' | 'request' | 'invitation', number>

before(async () => {
	people.guest = client()
	for (const person of ['member', 'requested', 'invited', 'groupMember', 'coordinator'] as const) {
		people[person] = await member({ displayName: `${person} ${word}` })
	}
	people.moderator = await member({ groups: ['smartcommons-moderators'] })
	people.admin = client(admin)
	for (const joining of ['open', 'request', 'invitation'] as const) {
		groups[joining] = (await newGroup(people.coordinator, joining, { names: { en: `${word} ${joining}` }, channels })).id
		await invite(people.coordinator, groups[joining], people.groupMember)
		await join(groups[joining], people.groupMember)
		await invite(people.coordinator, groups[joining], people.invited)
	}
	await join(groups.request, people.requested)
	await eventually(() => people.groupMember.get('/search', { query: { q: word, kinds: 'group' } }), (answer) => answer.data.items.length === 3)
})

/** For each group: what getting it and listing its people must answer. */
const expected: Record<Person, Record<keyof typeof groups, [number, number]>> = {
	guest: { open: [401, 401], request: [401, 401], invitation: [401, 401] },
	member: { open: [200, 200], request: [200, 403], invitation: [404, 404] },
	requested: { open: [200, 200], request: [200, 403], invitation: [404, 404] },
	invited: { open: [200, 200], request: [200, 403], invitation: [200, 403] },
	groupMember: { open: [200, 200], request: [200, 200], invitation: [200, 200] },
	coordinator: { open: [200, 200], request: [200, 200], invitation: [200, 200] },
	moderator: { open: [200, 200], request: [200, 403], invitation: [200, 403] },
	admin: { open: [200, 200], request: [200, 403], invitation: [200, 403] },
}

describe('who sees what of a group', () => {
	for (const [person, rights] of Object.entries(expected) as [Person, (typeof expected)[Person]][]) {
		it(`as ${person}`, async () => {
			const me = people[person]
			for (const [joining, [see, list]] of Object.entries(rights) as [keyof typeof groups, [number, number]][]) {
				const path = { id: groups[joining] }
				const answer = await me.get('/groups/{id}', { path, expect: see })
				const inside = list === 200
				await me.get('/groups/{id}/members', { path, expect: list })
				assert.equal(answer.text.includes('chat.example.org'), inside, `${joining}: the link to the chat`)
				assert.equal(answer.text.includes(`coordinator ${word}`), inside, `${joining}: names`)
				if (see === 200) {
					assert.equal(answer.data.memberCount, inside ? 2 : null, joining)
				}
			}
		})

		it(`in lists and search as ${person}`, async () => {
			const me = people[person]
			if (person === 'guest') {
				for (const path of ['/groups', '/members', '/me', '/me/card', '/themes', '/locations', '/me/groups/suggested']) {
					await me.send('get', path, { expect: 401 })
				}
				return
			}
			const known = Object.entries(rights).filter(([, [see]]) => see === 200).map(([joining]) => `${word} ${joining}`)
			const listed = (await me.get('/groups', { query: { q: word } })).data.items.map((group) => group.name.text)
			assert.deepEqual(listed.sort(), known.sort())
			const found = (await me.get('/search', { query: { q: word, kinds: 'group' } })).data.items.map((hit) => hit.title.text)
			const member = person === 'groupMember' || person === 'coordinator'
			assert.deepEqual(found.sort(), known.filter((name) => member || !name.endsWith('invitation')).sort())
			const near = await me.get('/me/groups/suggested')
			assert.ok(!near.text.includes(`${word} invitation`))
		})
	}

	it('and nobody changes a group who does not coordinate it', async () => {
		for (const person of ['member', 'requested', 'invited', 'groupMember', 'moderator', 'admin'] as const) {
			for (const joining of ['open', 'request', 'invitation'] as const) {
				const path = { id: groups[joining], uid: uidOf(people.groupMember) }
				const status = expected[person][joining][0] === 404 ? 404 : 403
				await people[person].put('/groups/{id}', { path, body: { names: { en: 'Mine now' } }, expect: status })
				await people[person].delete('/groups/{id}', { path, expect: status })
				await people[person].post('/groups/{id}/reopen', { path, expect: status })
				await people[person].post('/groups/{id}/handover', { path, body: { uid: uidOf(people.member) }, expect: status })
				await people[person].post('/groups/{id}/members', { path, body: { uid: uidOf(people.admin) }, expect: person === 'admin' ? undefined : status }).catch((error: unknown) => {
					// an admin who names themselves asks to join like anybody
					assert.equal(person, 'admin', String(error))
				})
				if (person !== 'groupMember') {
					await people[person].put('/groups/{id}/members/{uid}', { path, body: { role: 'coordinator' }, expect: status })
					await people[person].delete('/groups/{id}/members/{uid}', { path, expect: status })
				}
				await people[person].delete('/groups/{id}/members/{uid}', { path: { id: groups[joining], uid: uidOf(people.admin) } }).catch(() => undefined)
			}
		}
		assert.equal((await people.coordinator.get('/groups/{id}', { path: { id: groups.open } })).data.name.text, `${word} open`)
	})
})
