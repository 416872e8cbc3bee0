/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client, Options } from './support/client.ts'

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, describe, it } from 'node:test'
import { addPlace, uploadPlaces } from './places/support.ts'
import { client } from './support/client.ts'
import { admin } from './support/server.ts'
import { member, unique } from './support/users.ts'
import { addCall, openGroup } from './tenders/support.ts'

const ROLES = ['guest', 'outsider', 'other', 'member', 'coordinator', 'moderator', 'editor', 'adviser', 'admin'] as const
type Role = typeof ROLES[number]
type Verb = 'get' | 'post' | 'put' | 'delete'

/** Everybody who is logged in. */
const ANY: Role[] = ROLES.filter((role) => role !== 'guest')
/** Those who belong to the group that keeps to itself. */
const GROUP: Role[] = ['member', 'coordinator']
const COORDINATOR: Role[] = ['coordinator']

interface Rule {
	operation: `${Verb} ${string}`
	allowed: Role[]
	options?: (role: Role) => Options
	/** Those of the allowed who shall try it in the end; what can be done only once is done by the last one. */
	tried?: Role[]
}

const who = {} as Record<Role, Client>
const uid = (role: Role) => who[role].account!.user
/** What the coordinator's group has; filled before the tests. */
const has = { place: 0, suggestion: 0, placeFile: 0, search: 0, equipment: 0, group: 0, theme: 0, call: 0, watch: 0, dossier: 0, note: 0, feed: 0, upload: 0, document: 0, file: 0, spare: '' }

const inGroup = () => ({ path: { id: has.group, groupId: has.group } })
const ofCall = () => ({ path: { id: has.call } })
const ofPlace = () => ({ path: { id: has.place } })
const ofPlaceFile = () => ({ path: { id: has.placeFile } })
const ofSuggestion = () => ({ path: { id: has.suggestion } })
const ofDossier = () => ({ path: { id: has.dossier } })
const ofWatch = () => ({ path: { id: has.watch } })
const ofUpload = () => ({ path: { id: has.upload } })
const ofTeam = () => ({ path: { kind: 'group', id: has.group } })
const ofDocument = () => ({ path: { id: has.dossier, documentId: has.document } })
const watchInput = { name: 'W', criteria: { levels: ['municipal'] } }

/** One line a route: who may call it on a thing of a group that takes members on request only. */
const RULES: Rule[] = [
	{ operation: 'get /me', allowed: ANY },
	{ operation: 'put /me/welcome', allowed: ANY, options: () => ({ body: {} }) },
	{ operation: 'get /me/card', allowed: ANY },
	{ operation: 'put /me/card', allowed: ANY, options: () => ({ body: {} }) },
	{ operation: 'get /me/groups/suggested', allowed: ANY },
	{ operation: 'get /members', allowed: ANY },
	{ operation: 'get /members/{uid}', allowed: ANY, options: (role) => ({ path: { uid: role === 'guest' ? 'admin' : uid(role) } }) },
	{ operation: 'get /groups', allowed: ANY },
	{ operation: 'post /groups', allowed: ANY, options: () => ({ body: {} }) },
	{ operation: 'get /groups/{id}', allowed: ANY, options: inGroup },
	{ operation: 'put /groups/{id}', allowed: COORDINATOR, options: () => ({ ...inGroup(), body: { names: { en: 'Same' }, joining: 'request' } }) },
	{ operation: 'post /groups/{id}/reopen', allowed: COORDINATOR, options: inGroup },
	{ operation: 'get /groups/{id}/team', allowed: COORDINATOR, options: inGroup },
	{ operation: 'put /groups/{id}/team', allowed: COORDINATOR, options: () => ({ ...inGroup(), body: { team: null } }) },
	{ operation: 'get /groups/{id}/members', allowed: GROUP, options: inGroup },
	{ operation: 'post /groups/{id}/members', allowed: ANY, options: () => ({ ...inGroup(), body: { message: 5 } }) },
	{ operation: 'put /groups/{id}/members/{uid}', allowed: COORDINATOR, options: () => ({ path: { id: has.group, uid: has.spare }, body: { role: 'member' } }) },
	{ operation: 'delete /groups/{id}/members/{uid}', allowed: COORDINATOR, options: () => ({ path: { id: has.group, uid: has.spare } }) },
	{ operation: 'post /groups/{id}/handover', allowed: COORDINATOR, options: () => ({ ...inGroup(), body: { uid: uid('coordinator') } }) },
	{ operation: 'post /groups/{id}/adopt', allowed: ['moderator', 'admin'], options: () => ({ ...inGroup(), body: {} }) },
	{ operation: 'get /themes', allowed: ANY },
	{ operation: 'post /themes', allowed: ANY, options: () => ({ body: {} }) },
	{ operation: 'put /themes/{id}', allowed: ['moderator', 'admin'], options: () => ({ path: { id: has.theme }, body: { labels: { en: unique('Theme'), nl: unique('Thema'), fr: unique('Thème') } } }) },
	{ operation: 'post /themes/{id}/decision', allowed: ['moderator', 'admin'], tried: ['moderator'], options: () => ({ path: { id: has.theme }, body: { decision: 'refuse', reason: 'Twice' } }) },
	{ operation: 'get /locations', allowed: ANY },
	{ operation: 'get /locations/{id}', allowed: ANY, options: () => ({ path: { id: 1 } }) },
	{ operation: 'get /search', allowed: ANY, options: () => ({ query: { q: 'podium' } }) },
	{ operation: 'get /home', allowed: ANY },
	{ operation: 'get /notices', allowed: ANY },
	{ operation: 'put /notices', allowed: ANY, options: () => ({ body: { choices: [] } }) },
	{ operation: 'get /feeds', allowed: ANY },
	{ operation: 'post /feeds', allowed: GROUP, options: () => ({ body: { groupId: has.group } }) },
	{ operation: 'get /calendars', allowed: ANY },
	{ operation: 'get /items/{kind}/{id}/calendar', allowed: GROUP, options: () => ({ path: { kind: 'call', id: has.call } }) },
	{ operation: 'post /items/{kind}/{id}/calendar', allowed: GROUP, options: () => ({ path: { kind: 'call', id: has.call } }) },
	{ operation: 'delete /feeds/{id}', allowed: COORDINATOR, options: () => ({ path: { id: has.feed } }) },
	{ operation: 'get /calls', allowed: ANY },
	{ operation: 'post /calls', allowed: ANY, options: () => ({ body: {} }) },
	{ operation: 'get /calls/{id}', allowed: GROUP, options: ofCall },
	{ operation: 'get /calls/{id}/versions', allowed: GROUP, options: ofCall },
	{ operation: 'put /calls/{id}', allowed: COORDINATOR, options: () => ({ ...ofCall(), body: { title: 'Ours' } }) },
	{ operation: 'get /cpv', allowed: ANY },
	{ operation: 'post /imports', allowed: ['other', 'coordinator', 'moderator', 'editor', 'admin'], options: () => ({ raw: new FormData() }) },
	{ operation: 'get /imports/{id}', allowed: COORDINATOR, options: ofUpload },
	{ operation: 'get /imports/{id}/records', allowed: COORDINATOR, options: ofUpload },
	{ operation: 'post /imports/{id}/continue', allowed: COORDINATOR, options: ofUpload },
	{ operation: 'get /groups/{groupId}/watches', allowed: GROUP, options: inGroup },
	{ operation: 'post /groups/{groupId}/watches', allowed: COORDINATOR, options: () => ({ ...inGroup(), body: watchInput }) },
	{ operation: 'post /watches/preview', allowed: ANY, options: () => ({ body: { criteria: {} } }) },
	{ operation: 'get /watches/{id}', allowed: GROUP, options: ofWatch },
	{ operation: 'put /watches/{id}', allowed: COORDINATOR, options: () => ({ ...ofWatch(), body: watchInput }) },
	{ operation: 'delete /watches/{id}', allowed: COORDINATOR, options: ofWatch },
	{ operation: 'get /groups/{groupId}/inbox', allowed: GROUP, options: inGroup },
	{ operation: 'post /groups/{groupId}/inbox/seen', allowed: GROUP, options: inGroup },
	{ operation: 'get /groups/{groupId}/dossiers', allowed: GROUP, options: inGroup },
	{ operation: 'post /groups/{groupId}/dossiers', allowed: GROUP, options: () => ({ ...inGroup(), body: { callId: has.call, state: 'interesting' } }) },
	{ operation: 'get /dossiers/{id}', allowed: GROUP, options: ofDossier },
	{ operation: 'put /dossiers/{id}/participants/{uid}', allowed: GROUP, options: () => ({ path: { id: has.dossier, uid: uid('member') }, body: { role: 'partner' } }) },
	{ operation: 'delete /dossiers/{id}/participants/{uid}', allowed: GROUP, options: () => ({ path: { id: has.dossier, uid: uid('member') } }) },
	{ operation: 'post /dossiers/{id}/notes', allowed: GROUP, options: () => ({ ...ofDossier(), body: { text: 'Hello' } }) },
	{ operation: 'delete /dossiers/{id}/notes/{noteId}', allowed: COORDINATOR, options: () => ({ path: { id: has.dossier, noteId: has.note } }) },
	{ operation: 'put /dossiers/{id}', allowed: GROUP, tried: ['member'], options: () => ({ ...ofDossier(), body: { state: 'preparing' } }) },
	{ operation: 'get /teams/{kind}/{id}/folder', allowed: GROUP, options: ofTeam },
	{ operation: 'post /teams/{kind}/{id}/folder', allowed: COORDINATOR, options: ofTeam },
	{ operation: 'put /teams/{kind}/{id}/folder', allowed: COORDINATOR, options: () => ({ ...ofTeam(), body: {} }) },
	{ operation: 'post /teams/{kind}/{id}/folder/mine', allowed: GROUP, options: ofTeam },
	{ operation: 'post /teams/{kind}/{id}/folder/owner', allowed: COORDINATOR, options: () => ({ ...ofTeam(), body: { uid: 'nobody-here' } }) },
	{ operation: 'get /dossiers/{id}/documents', allowed: GROUP, options: ofDossier },
	{ operation: 'post /dossiers/{id}/documents', allowed: GROUP, options: () => ({ ...ofDossier(), body: { fileId: has.file } }) },
	{ operation: 'post /dossiers/{id}/documents/upload', allowed: GROUP, options: () => ({ ...ofDossier(), raw: new FormData() }) },
	{ operation: 'delete /dossiers/{id}/documents/{documentId}', allowed: COORDINATOR, options: ofDocument },
	{ operation: 'post /dossiers/{id}/documents/{documentId}/restore', allowed: COORDINATOR, options: ofDocument },
	{ operation: 'get /dossiers/{id}/fetch', allowed: GROUP, options: ofDossier },
	{ operation: 'post /dossiers/{id}/fetch', allowed: GROUP, options: ofDossier },
	{ operation: 'post /dossiers/{id}/fetch/continue', allowed: GROUP, options: ofDossier },
	{ operation: 'delete /dossiers/{id}', allowed: GROUP, options: ofDossier },
	{ operation: 'get /admin/settings', allowed: ['admin'] },
	{ operation: 'put /admin/settings', allowed: ['admin'], options: () => ({ body: {} }) },
	{ operation: 'get /admin/groups', allowed: ['admin'], options: () => ({ query: { q: 'smart' } }) },
	{ operation: 'get /admin/checks', allowed: ['admin'] },
	{ operation: 'get /admin/bridges', allowed: ['admin'] },
	{ operation: 'post /admin/bridges/{bridge}/test', allowed: ['admin'], options: () => ({ path: { bridge: 'live' }, body: {} }) },
	{ operation: 'get /admin/outbox', allowed: ['admin'] },
	{ operation: 'post /admin/outbox/retry', allowed: ['admin'], options: () => ({ body: { ids: [] } }) },
	{ operation: 'get /teams/{kind}/{id}/room', allowed: GROUP, options: ofTeam },
	{ operation: 'post /teams/{kind}/{id}/room', allowed: COORDINATOR, options: () => ({ ...ofTeam(), body: {} }) },
	{ operation: 'put /teams/{kind}/{id}/room/mine', allowed: GROUP, options: () => ({ ...ofTeam(), body: {} }) },
	{ operation: 'post /teams/{kind}/{id}/room/people', allowed: COORDINATOR, options: () => ({ ...ofTeam(), body: {} }) },
	{ operation: 'delete /teams/{kind}/{id}/room', allowed: COORDINATOR, options: ofTeam },
	{ operation: 'delete /calls/{id}', allowed: COORDINATOR, options: ofCall },
	{ operation: 'post /calls/{id}/restore', allowed: COORDINATOR, options: ofCall },
	{ operation: 'get /places', allowed: ANY },
	{ operation: 'get /places/map', allowed: ANY },
	{ operation: 'post /places', allowed: ANY, options: () => ({ body: {} }) },
	{ operation: 'get /places/{id}', allowed: GROUP, options: ofPlace },
	{ operation: 'get /places/{id}/around', allowed: GROUP, options: ofPlace },
	{ operation: 'put /places/{id}', allowed: COORDINATOR, options: () => ({ ...ofPlace(), body: { street: 'Dorp 1' } }) },
	{ operation: 'post /places/{id}/confirm', allowed: GROUP, options: ofPlace },
	{ operation: 'post /places/imports', allowed: ['moderator', 'editor', 'admin'], options: () => ({ raw: new FormData() }) },
	{ operation: 'get /places/imports/{id}', allowed: COORDINATOR, options: ofPlaceFile },
	{ operation: 'put /places/imports/{id}', allowed: COORDINATOR, options: () => ({ ...ofPlaceFile(), body: { source: 'list' } }) },
	{ operation: 'post /places/imports/{id}/continue', allowed: COORDINATOR, options: ofPlaceFile },
	{ operation: 'get /places/imports/{id}/rows', allowed: COORDINATOR, options: ofPlaceFile },
	{ operation: 'post /places/imports/{id}/rows/{pos}', allowed: COORDINATOR, options: () => ({ path: { id: has.placeFile, pos: 1 }, body: {} }) },
	{ operation: 'get /places/{id}/history', allowed: GROUP, options: ofPlace },
	{ operation: 'post /places/{id}/rollback', allowed: COORDINATOR, options: () => ({ ...ofPlace(), body: { version: 1 } }) },
	{ operation: 'post /places/{id}/suggestions', allowed: GROUP, options: () => ({ ...ofPlace(), body: { fields: { street: 'Kade 9' } } }) },
	{ operation: 'get /suggestions', allowed: ANY },
	{ operation: 'post /suggestions', allowed: ANY, options: () => ({ body: { fields: {} } }) },
	{ operation: 'get /suggestions/{id}', allowed: GROUP, options: ofSuggestion },
	{ operation: 'post /suggestions/{id}/decision', allowed: COORDINATOR, options: () => ({ ...ofSuggestion(), body: { decision: 'ask', reason: 'Since when?' } }) },
	{ operation: 'post /suggestions/{id}/answer', allowed: ['member'], options: () => ({ ...ofSuggestion(), body: { answer: 'Since May' } }) },
	{ operation: 'post /suggestions/{id}/withdraw', allowed: ['member'], options: ofSuggestion },
	{ operation: 'get /stewards', allowed: ['moderator', 'admin'] },
	{ operation: 'put /stewards/{uid}', allowed: ['moderator', 'admin'], options: () => ({ path: { uid: has.spare }, body: { locations: [] } }) },
	// Not there for anybody until an administrator makes the map public; places/export.test.ts has what is seen then.
	{ operation: 'get /public/places', allowed: [] },
	{ operation: 'get /public/places/map', allowed: [] },
	{ operation: 'get /public/places/{id}', allowed: [], options: ofPlace },
	{ operation: 'get /equipment', allowed: ANY },
	{ operation: 'post /equipment', allowed: ANY, options: () => ({ body: {} }) },
	{ operation: 'put /equipment/{id}', allowed: ['moderator', 'admin'], options: () => ({ path: { id: has.equipment }, body: { names: { en: unique('Tool') } } }) },
	{ operation: 'get /place-searches', allowed: ANY },
	{ operation: 'post /place-searches', allowed: ANY, options: () => ({ body: {} }) },
	{ operation: 'put /place-searches/{id}', allowed: COORDINATOR, options: () => ({ path: { id: has.search }, body: { name: 'Saws', query: { q: 'saw' } } }) },
	{ operation: 'delete /place-searches/{id}', allowed: COORDINATOR, options: () => ({ path: { id: has.search } }) },
	{ operation: 'delete /groups/{id}', allowed: COORDINATOR, options: inGroup },
]

/** What keeps somebody out: not logged in, not allowed, or not to be known of. */
const KEPT_OUT = [401, 403, 404]

async function status(role: Role, { operation, options }: Rule): Promise<number> {
	const [verb, path] = operation.split(' ') as [Verb, string]
	return (await who[role].send(verb, path, { ...options?.(role), expect: 'any' })).status
}

describe('who may call what', () => {
	before(async () => {
		who.guest = client()
		who.admin = client(admin)
		for (const role of ['outsider', 'other', 'member', 'coordinator'] as const) {
			who[role] = await member()
		}
		for (const role of ['moderator', 'editor', 'adviser'] as const) {
			who[role] = await member({ groups: [`smartcommons-${role}s`] })
		}
		const { coordinator, other } = who
		await openGroup(other)
		has.group = (await openGroup(coordinator)).id
		const spare = await member()
		for (const one of [who.member, spare]) {
			await one.post('/groups/{id}/members', { path: { id: has.group }, body: {} })
		}
		has.spare = spare.account!.user
		const names = { en: unique('Closed') }
		await coordinator.put('/groups/{id}', { path: { id: has.group }, body: { names, joining: 'request' } })
		has.theme = (await coordinator.post('/themes', { body: { labels: { nl: unique('Thema'), fr: unique('Thème'), en: unique('Theme') } } })).data.id
		has.call = (await addCall(coordinator, { onlyGroup: has.group })).id
		has.watch = (await coordinator.post('/groups/{groupId}/watches', { path: { groupId: has.group }, body: watchInput })).data.id
		has.dossier = (await coordinator.post('/groups/{groupId}/dossiers', { path: { groupId: has.group }, body: { callId: has.call, state: 'interesting' } })).data.id
		has.note = (await coordinator.post('/dossiers/{id}/notes', { ...ofDossier(), body: { text: 'Note' } })).data.notes[0]!.id
		const text = new FormData()
		text.append('file', new Blob(['Text']), 'plan.txt')
		const document = (await coordinator.post('/dossiers/{id}/documents/upload', { ...ofDossier(), raw: text })).data.items[0]!
		has.document = document.id
		has.file = document.fileId
		has.feed = (await coordinator.post('/feeds', { body: { groupId: has.group } })).data.id
		has.place = (await addPlace(coordinator, { audience: 'group', groupId: has.group })).id
		has.suggestion = (await who.member.post('/places/{id}/suggestions', { ...ofPlace(), body: { fields: { street: 'Dorp 7' } }, expect: 201 })).data.id
		has.search = (await coordinator.post('/place-searches', { body: { name: 'Saws', query: { q: 'saw' } }, expect: 201 })).data.id
		has.equipment = (await coordinator.post('/equipment', { body: { names: { en: unique('Tool') } }, expect: 201 })).data.id
		const form = new FormData()
		form.append('file', new Blob(['title;deadline_date\nUploaded;2099-01-01\n'], { type: 'text/csv' }), 'calls.csv')
		form.append('groupId', String(has.group))
		has.upload = (await coordinator.post('/imports', { raw: form })).data.id
		has.placeFile = (await uploadPlaces(coordinator, `name;municipality\n${unique('Uploaded')};Gent\n`, { groupId: String(has.group) })).id
	})

	it('has a rule for every route of the contract', () => {
		const contract = JSON.parse(readFileSync('openapi.json', 'utf8')) as { paths: Record<string, Record<string, { operationId?: string }>> }
		const operations = Object.entries(contract.paths)
			.flatMap(([path, verbs]) => Object.keys(verbs).filter((verb) => verbs[verb]!.operationId).map((verb) => `${verb} ${path}`))
		assert.deepEqual(RULES.map((rule) => rule.operation).sort(), operations.sort())
	})

	for (const rule of RULES) {
		it(`${rule.operation}: ${rule.allowed.length === ANY.length ? 'any member' : rule.allowed.join(', ')}`, async () => {
			for (const role of ROLES.filter((role) => !rule.allowed.includes(role))) {
				const got = await status(role, rule)
				assert.ok(role === 'guest' && !rule.operation.includes('/public/') ? got === 401 : KEPT_OUT.includes(got), `${role} got ${got}`)
			}
			for (const role of rule.tried ?? rule.allowed) {
				const got = await status(role, rule)
				assert.ok(!KEPT_OUT.includes(got) && got < 500, `${role} got ${got}`)
			}
		})
	}
})
