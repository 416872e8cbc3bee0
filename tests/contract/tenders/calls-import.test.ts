/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { succeeded, together } from '../support/parallel.ts'
import { baseUrl, basic } from '../support/server.ts'
import { addToGroup, createUser, member } from '../support/users.ts'
import { openGroup } from './support.ts'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/tenders/${name}`, import.meta.url), 'utf8')

/** The same notice under ids of its own, so that no other test knows it. */
function ownNotice(name: string, ids: { notice: string, procedure: string }): string {
	return fixture(name)
		.replaceAll('11111111-aaaa-4bbb-8ccc-000000000001', ids.notice)
		.replaceAll('11111111-aaaa-4bbb-8ccc-000000000002', randomUUID())
		.replaceAll('99999999-aaaa-4bbb-8ccc-000000000009', ids.procedure)
}

const ownIds = () => ({ notice: randomUUID(), procedure: randomUUID() })

/** Sends a file; the browser's way. */
async function upload(by: Client, content: string | Uint8Array<ArrayBuffer>, name: string, options: { groupId?: number, expect?: number } = {}) {
	const form = new FormData()
	form.append('file', new Blob([content]), name)
	if (options.groupId !== undefined) {
		form.append('groupId', String(options.groupId))
	}
	return by.post('/imports', { raw: form, expect: options.expect ?? 201 })
}

/** Sends a file and works it off. */
async function imported(by: Client, content: string, name: string, groupId?: number) {
	let { data: run } = await upload(by, content, name, { groupId })
	for (let step = 0; run.state === 'running' && step < 50; step++) {
		run = (await by.post('/imports/{id}/continue', { path: { id: run.id } })).data
	}
	const { data: records } = await by.get('/imports/{id}/records', { path: { id: run.id } })
	return { run, records: records.items }
}

/** Somebody who may import. */
async function coordinator(language = 'en') {
	const an = await member({ language })
	return { an, group: await openGroup(an, 'invitation') }
}

describe('importing', () => {
	it('reports each record, and the same file again changes nothing', async () => {
		const { an } = await coordinator()
		const notice = ownNotice('notice.xml', ownIds())
		const first = await imported(an, notice, 'notice.xml')
		assert.deepEqual([first.run.form, first.run.state, first.run.counts.new], ['eforms', 'done', 1])
		const again = await imported(an, notice, 'notice.xml')
		assert.deepEqual([again.run.counts.new, again.run.counts.unchanged], [0, 1])
		assert.equal(again.records[0]!.callId, first.records[0]!.callId)
		const { data: call } = await an.get('/calls/{id}', { path: { id: first.records[0]!.callId! } })
		assert.equal(call.deadline?.brussels, '2026-12-15T12:00')
		assert.deepEqual(call.titles.nl, 'Muziek in de wijk: concerten voor het stadspark')
	})

	it('tells what a change notice changed', async () => {
		const { an } = await coordinator()
		const ids = ownIds()
		const first = await imported(an, ownNotice('notice.xml', ids), 'notice.xml')
		const changed = await imported(an, ownNotice('change.xml', ids), 'change.xml')
		assert.equal(changed.records[0]!.outcome, 'updated')
		assert.deepEqual(changed.records[0]!.changes, [{ field: 'deadline.submission', from: '2026-12-15 12:00+01:00', to: '2026-12-22 12:00+01:00' }])
		const { data: versions } = await an.get('/calls/{id}/versions', { path: { id: first.records[0]!.callId! } })
		assert.deepEqual(versions.map((one) => one.changes.length), [1, 0])
	})

	it('takes the good rows of a table and says in the reader\'s language what is wrong with the others', async () => {
		const { an } = await coordinator('nl')
		const { run, records } = await imported(an, fixture('calls-nl.csv'), 'oproepen.csv')
		assert.deepEqual([run.form, run.total, run.counts.refused], ['csv', 6, 4])
		const refused = records.filter((record) => record.outcome === 'refused')
		assert.deepEqual(refused.map((record) => record.line), [5, 6, 7, 8])
		assert.equal(refused[0]!.reason, 'De datum “31/02/2027” bestaat niet. Schrijf ze als 31/12/2026 of 2026-12-31.')
		const { data: only } = await an.get('/imports/{id}/records', { path: { id: run.id }, query: { outcome: 'refused', limit: 3 } })
		assert.equal(only.items.length, 3)
		assert.notEqual(only.cursor, null)
	})

	it('refuses files that are none, each with a sentence', async () => {
		const { an } = await coordinator()
		await upload(an, '', 'empty.csv', { expect: 422 })
		await upload(an, new Uint8Array([0x50, 0x4B, 3, 4, 0, 0]), 'a.zip', { expect: 415 })
		await upload(an, 'a'.repeat(5 * 1024 * 1024 + 1), 'large.csv', { expect: 413 })
		await an.post('/imports', { raw: new FormData(), expect: 400 })
		const whole = await upload(an, '{"notices": [', 'cut.json')
		assert.deepEqual([whole.data.state, whole.data.total], ['failed', 0])
		assert.match(whole.data.problem ?? '', /stops in the middle/)
	})

	it('is for coordinators, moderators and editors; of a group for its coordinators', async () => {
		const { an, group } = await coordinator()
		const bo = await member()
		await upload(bo, fixture('notice.xml'), 'notice.xml', { expect: 403 })
		const other = await coordinator()
		await upload(other.an, fixture('notice.xml'), 'notice.xml', { groupId: group.id, expect: 404 })
		const account = await createUser()
		await addToGroup(account, 'smartcommons-editors')
		const { data: run } = await upload(an, fixture('notice.xml'), 'notice.xml', { groupId: group.id })
		await bo.get('/imports/{id}', { path: { id: run.id }, expect: 404 })
		await bo.post('/imports/{id}/continue', { path: { id: run.id }, expect: 404 })
		await other.an.get('/imports/{id}/records', { path: { id: run.id }, expect: 404 })
	})

	it('of a group shows its calls to nobody else', async () => {
		const { an, group } = await coordinator()
		const { records } = await imported(an, ownNotice('notice.xml', ownIds()), 'notice.xml', group.id)
		const id = records[0]!.callId!
		assert.deepEqual((await an.get('/calls/{id}', { path: { id } })).data.onlyGroups, [group.id])
		await (await member()).get('/calls/{id}', { path: { id }, expect: 404 })
	})

	it('of one file by several at once makes one call', async () => {
		const { an } = await coordinator()
		const notice = ownNotice('notice.xml', ownIds())
		const runs = await Promise.all([1, 2, 3, 4].map(async () => (await upload(an, notice, 'notice.xml')).data.id))
		succeeded(await together(runs.map((id) => () => an.post('/imports/{id}/continue', { path: { id } }))))
		const outcomes: string[] = []
		const calls = new Set<number | null>()
		for (const id of runs) {
			await an.post('/imports/{id}/continue', { path: { id } })
			for (const record of (await an.get('/imports/{id}/records', { path: { id } })).data.items) {
				outcomes.push(record.outcome)
				calls.add(record.callId)
			}
		}
		assert.equal(calls.size, 1)
		assert.deepEqual(outcomes.sort(), ['new', 'unchanged', 'unchanged', 'unchanged'])
	})

	it('has a template in the language of the reader', async () => {
		const account = await createUser({ language: 'fr' })
		const answer = await fetch(`${baseUrl}/index.php/apps/smartcommons/calls/template.csv`, { headers: { Authorization: basic(account) } })
		assert.equal(answer.status, 200)
		assert.match(answer.headers.get('content-type') ?? '', /^text\/csv/)
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
		assert.ok(text.startsWith('\uFEFFtitre;organisation;niveau;secteur;langue;date limite;'), text.slice(0, 80))
	})
})
