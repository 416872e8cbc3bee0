/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import { client } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { admin, occ } from '../support/server.ts'
import { deleteUser, member, unique } from '../support/users.ts'
import { addCall, inDays, openGroup } from '../tenders/support.ts'
import { ofCloud } from './cloud.ts'

type Verb = 'get' | 'post' | 'put' | 'delete'
interface Contract { paths: Record<string, Record<string, { tags?: string[] }>> }

const root = client(admin)
const turn = async (off: string[]) => (await root.put('/admin/settings', { body: { modulesOff: off } })).data
const word = unique('kermis').replace(/[^a-z]/g, 'q')

let [an, cleo] = [] as unknown as [Client, Client]
let groupId = 0
let callId = 0
let dossierId = 0
let feed = ''

const titles = async (by: Client, q: string) => (await by.get('/search', { query: { q } })).data.items.map(({ title }) => title.text)

/** How much stands under a member's bell. */
async function notices(by: Client): Promise<number> {
	const { json } = await ofCloud(by, 'GET', '/ocs/v2.php/apps/notifications/api/v2/notifications')
	return (json as { ocs: { data: { app: string }[] } } | null)?.ocs.data.filter(({ app }) => app === 'smartcommons').length ?? 0
}

/** What a member sees of calls in all places where they show. */
async function seen(by: Client) {
	const [{ data: me }, { data: home }, calendar] = [await by.get('/me'), await by.get('/home'), await (await fetch(feed)).text()]
	return {
		on: me.modules.includes('calls'),
		found: (await titles(by, word)).length > 0,
		home: home.entries.some(({ kind }) => kind === 'call' || kind === 'dossier'),
		news: Object.keys(home.news).includes('calls'),
		calendar: calendar.includes(word),
		notices: await notices(by) > 0,
	}
}

const EVERYWHERE = { on: true, found: true, home: true, calendar: true, notices: true }
const NOWHERE = { on: false, found: false, home: false, news: false, calendar: false, notices: false }

describe('a module that is switched off', () => {
	before(async () => {
		[an, cleo] = [await member(), await member()]
		groupId = (await openGroup(an)).id
		await cleo.post('/groups/{id}/members', { path: { id: groupId }, body: {} })
		callId = (await addCall(an, { title: `Call ${word}`, onlyGroup: groupId, deadlineDate: inDays(3) })).id
		dossierId = (await an.post('/groups/{groupId}/dossiers', { path: { groupId }, body: { callId, state: 'preparing' } })).data.id
		for (const one of [an, cleo]) {
			await one.put('/dossiers/{id}/participants/{uid}', { path: { id: dossierId, uid: one.account!.user }, body: { role: 'partner' } })
		}
		await cleo.post('/dossiers/{id}/notes', { path: { id: dossierId }, body: { text: 'From Cleo' } })
		feed = (await an.post('/feeds', { body: {} })).data.url
	})
	after(() => turn([]))

	it('is gone for members in every place, and nothing else is', async () => {
		const { news, ...before } = await eventually(() => seen(an), ({ found, home, calendar, notices }) => found && home && calendar && notices)
		assert.deepEqual(before, EVERYWHERE)
		assert.equal(typeof news, 'boolean')
		const data = await turn(['calls'])
		assert.deepEqual(data.modules.find(({ id }) => id === 'calls')?.on, false)
		assert.deepEqual(await seen(an), NOWHERE)
		await an.get('/search', { query: { q: word, kinds: 'call' }, expect: 400 })
		await an.get('/groups/{id}', { path: { id: groupId } })
		assert.match(await (await fetch(feed)).text(), /BEGIN:VCALENDAR/)
	})

	it('answers nobody, not even an administrator, and says why', async () => {
		const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as Contract
		const operations = Object.entries(paths).flatMap(([url, verbs]) => Object.entries(verbs).filter(([, { tags }]) => tags?.[0] === 'tenders').map(([verb]) => [verb as Verb, url] as const))
		assert.ok(operations.length > 20)
		for (const [verb, url] of operations) {
			const parts = { id: dossierId, groupId, uid: 'admin', noteId: 1 }
			const { status, problem } = await root.send(verb, url, { path: parts, ...(verb === 'get' ? {} : { body: {} }), expect: 'any' })
			assert.deepEqual([status, problem.problem], [404, 'module-off'], `${verb} ${url}`)
		}
	})

	it('takes along what the cloud around the app adds to its things: documents, rooms, folders, dates', async () => {
		const { paths } = JSON.parse(readFileSync('openapi.json', 'utf8')) as Contract
		const operations = Object.entries(paths).flatMap(([url, verbs]) => Object.entries(verbs)
			.filter(([, { tags }]) => tags && tags[0] !== 'tenders')
			.map(([verb]) => [verb as Verb, url] as const))
			.filter(([, url]) => /^\/(?:dossiers|calls)\b|\{kind\}/.test(url))
		const open: string[] = []
		for (const [verb, url] of operations) {
			const parts = { id: dossierId, kind: 'dossier', groupId, uid: an.account!.user, documentId: 1 }
			const { status } = await an.send(verb, url, { path: parts, ...(verb === 'get' ? {} : { body: {} }), expect: 'any' })
			if (![400, 404, 422].includes(status)) {
				open.push(`${verb} ${url} gave ${status}`)
			}
		}
		assert.deepEqual(open, [])
	})

	it('forgets who leaves and learns what comes in, so that it is true when it is on again', async () => {
		await deleteUser(cleo.account!)
		const folder = mkdtempSync(path.join(tmpdir(), 'smc-'))
		const later = unique('oogst').replace(/[^a-z]/g, 'q')
		writeFileSync(path.join(folder, 'calls.csv'), `title;deadline_date;url\nCall ${later};${inDays(40)};https://example.org/${later}\n`)
		occ('smartcommons:calls:import', path.join(folder, 'calls.csv'))
		rmSync(folder, { recursive: true })
		assert.deepEqual(await titles(an, later), [])

		await turn([])
		assert.deepEqual((await eventually(() => titles(an, later), (found) => found.length > 0)), [`Call ${later}`])
		const { news, ...again } = await seen(an)
		assert.deepEqual(again, EVERYWHERE)
		assert.equal(typeof news, 'boolean')
		const { data: dossier } = await an.get('/dossiers/{id}', { path: { id: dossierId } })
		assert.deepEqual(dossier.participants.map(({ uid }) => uid), [an.account!.user])
		assert.ok(!JSON.stringify(dossier).includes(cleo.account!.user))
		assert.equal(dossier.notes[0]?.text, 'From Cleo')
	})
})
