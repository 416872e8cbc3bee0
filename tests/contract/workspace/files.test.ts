/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { eventually } from '../support/eventually.ts'
import { succeeded, together } from '../support/parallel.ts'
import { occ } from '../support/server.ts'
import { deleteUser, member, unique } from '../support/users.ts'
import { addCall } from '../tenders/support.ts'
import { list, makeFolder, names, read, remove, rename, write } from './dav.ts'
import { type Source, startSource } from './source.ts'

const uidOf = (who: Client) => who.account!.user

/**
 * A group that has a shared folder, with its coordinator and, when asked for, members.
 *
 * @param coordinator who makes it
 * @param members who join
 */
async function group(coordinator: Client, ...members: Client[]) {
	const name = unique('Group')
	const { data } = await coordinator.post('/groups', { body: { names: { en: name }, joining: 'open', channels: { folder: true } } })
	for (const one of members) {
		await one.post('/groups/{id}/members', { path: { id: data.id }, body: {} })
	}
	return { id: data.id, name }
}

const sees = (who: Client, name: string) => eventually(() => names(who), (found) => found.includes(name))
const seesNot = (who: Client, name: string) => eventually(() => names(who), (found) => !found.includes(name))
const folderOf = async (who: Client, id: number, kind = 'group') => (await who.get('/teams/{kind}/{id}/folder', { path: { kind, id } })).data
const leave = (who: Client, id: number) => who.delete('/groups/{id}/members/{uid}', { path: { id, uid: uidOf(who) } })

/**
 * The group's work on a new call.
 *
 * @param who a member of the group
 * @param groupId the group
 */
async function work(who: Client, groupId: number) {
	const call = await addCall(who, { onlyGroup: groupId })
	const { data } = await who.post('/groups/{groupId}/dossiers', { path: { groupId }, body: { callId: call.id, state: 'interesting' } })
	return { id: data.id, title: call.title.text }
}

function form(name: string, text: string): FormData {
	const data = new FormData()
	data.append('file', new Blob([text], { type: 'text/plain' }), name)
	return data
}

const upload = (who: Client, id: number, name: string, text = 'Text') => who.post('/dossiers/{id}/documents/upload', { path: { id }, raw: form(name, text) })

describe('the shared folder of a group', () => {
	it('is there for who joins, to read and to write in, and not for who left', async () => {
		const [an, ben] = [await member(), await member()]
		const { id, name } = await group(an, ben)
		assert.ok((await sees(an, name)).includes(name))
		assert.ok((await sees(ben, name)).includes(name))
		await write(an, `${name}/plan.txt`, 'From An')
		assert.equal(await read(ben, `${name}/plan.txt`), 'From An')
		await write(ben, `${name}/answer.txt`, 'From Ben')
		assert.equal(await read(an, `${name}/answer.txt`), 'From Ben')
		const seen = await folderOf(ben, id)
		assert.deepEqual([seen.state, seen.owner?.uid, seen.name], ['ready', uidOf(an), name])
		await leave(ben, id)
		assert.ok(!(await seesNot(ben, name)).includes(name))
		await ben.get('/teams/{kind}/{id}/folder', { path: { kind: 'group', id }, expect: 404 })
	})

	it('stays where a member moved it, and can be taken out and put back', async () => {
		const [an, ben] = [await member(), await member()]
		const { id, name } = await group(an, ben)
		await sees(ben, name)
		await rename(ben, name, 'Mine')
		const cleo = await member()
		await cleo.post('/groups/{id}/members', { path: { id }, body: {} })
		await sees(cleo, name)
		assert.equal((await folderOf(ben, id)).name, 'Mine')
		await remove(ben, 'Mine')
		const gone = await folderOf(ben, id)
		assert.deepEqual([gone.state, gone.may.includes('get')], ['away', true])
		await ben.post('/teams/{kind}/{id}/folder/mine', { path: { kind: 'group', id } })
		assert.equal((await folderOf(ben, id)).state, 'ready')
	})

	it('is made once, however often it is asked for', async () => {
		const an = await member()
		const { id, name } = await group(an)
		await sees(an, name)
		const again = await together(Array.from({ length: 4 }, () => () => an.post('/teams/{kind}/{id}/folder', { path: { kind: 'group', id } })))
		assert.ok(succeeded(again).length > 0)
		assert.equal((await names(an)).filter((one) => one.startsWith(name)).length, 1)
	})

	it('goes to another coordinator when its owner leaves, with the same number', async () => {
		const [an, ben, cleo] = [await member(), await member(), await member()]
		const { id, name } = await group(an, ben, cleo)
		await sees(cleo, name)
		await sees(ben, name)
		await write(an, `${name}/plan.txt`, 'Plan')
		await rename(cleo, name, 'Elsewhere')
		const { fileId } = await folderOf(an, id)
		await an.put('/groups/{id}/members/{uid}', { path: { id, uid: uidOf(ben) }, body: { role: 'coordinator' } })
		await leave(an, id)
		const after = await eventually(() => folderOf(ben, id), (folder) => folder.owner?.uid === uidOf(ben))
		assert.deepEqual([after.owner?.uid, after.fileId, after.name], [uidOf(ben), fileId, name])
		assert.ok(!(await seesNot(an, name)).includes(name))
		assert.equal(await read(cleo, 'Elsewhere/plan.txt'), 'Plan')
		await write(cleo, 'Elsewhere/more.txt', 'More')
		assert.equal(await read(ben, `${name}/more.txt`), 'More')
	})

	it('is given to whom a coordinator chooses', async () => {
		const [an, ben] = [await member(), await member()]
		const { id, name } = await group(an, ben)
		await sees(ben, name)
		await ben.post('/teams/{kind}/{id}/folder/owner', { path: { kind: 'group', id }, body: { uid: uidOf(ben) }, expect: 403 })
		await an.post('/teams/{kind}/{id}/folder/owner', { path: { kind: 'group', id }, body: { uid: 'nobody-here' }, expect: 422 })
		await an.post('/teams/{kind}/{id}/folder/owner', { path: { kind: 'group', id }, body: { uid: uidOf(ben) } })
		const given = await folderOf(an, id)
		assert.deepEqual([given.owner?.uid, given.state], [uidOf(ben), 'ready'])
		assert.ok((await sees(an, name)).includes(name))
	})

	it('outlives the account of its owner', async () => {
		const [an, ben, cleo] = [await member(), await member(), await member()]
		const { id, name } = await group(an, ben, cleo)
		await sees(cleo, name)
		await sees(ben, name)
		await write(an, `${name}/plan.txt`, 'Plan')
		await deleteUser(an.account!)
		const after = await folderOf(ben, id)
		assert.deepEqual([after.state, [uidOf(ben), uidOf(cleo)].includes(after.owner?.uid ?? '')], ['ready', true])
		assert.equal(await read(ben, `${name}/plan.txt`), 'Plan')
		assert.equal(await read(cleo, `${name}/plan.txt`), 'Plan')
	})
})

describe('the documents of a group\'s work', () => {
	it('begin in a folder that is a copy of the template', async () => {
		const an = await member()
		const { id, name } = await group(an)
		await sees(an, name)
		await makeFolder(an, `${name}/Sjabloon`)
		await makeFolder(an, `${name}/Sjabloon/Budget`)
		await write(an, `${name}/Sjabloon/Budget/budget.csv`, 'a;b')
		const one = await work(an, id)
		await an.post('/teams/{kind}/{id}/folder', { path: { kind: 'dossier', id: one.id } })
		assert.equal((await folderOf(an, one.id, 'dossier')).name, one.title)
		assert.equal(await read(an, `${name}/${one.title}/Budget/budget.csv`), 'a;b')
		await makeFolder(an, `${name}/Other`)
		const other = (await folderOf(an, id)).folders.find((folder) => folder.name === 'Other')!
		await an.put('/teams/{kind}/{id}/folder', { path: { kind: 'group', id }, body: { templateId: other.fileId } })
		const two = await work(an, id)
		await an.post('/teams/{kind}/{id}/folder', { path: { kind: 'dossier', id: two.id } })
		assert.deepEqual(await list(an, `${name}/${two.title}`), [])
		await an.put('/teams/{kind}/{id}/folder', { path: { kind: 'group', id }, body: { templateId: 2_000_000_000 }, expect: 422 })
	})

	it('are uploaded under names of their own, listed, taken off and put back', async () => {
		const [an, ben] = [await member(), await member()]
		const { id, name } = await group(an, ben)
		await sees(ben, name)
		const { id: dossier, title } = await work(an, id)
		await upload(ben, dossier, 'offer: one?.txt', 'first')
		const { data } = await upload(ben, dossier, 'offer: one?.txt', 'second')
		assert.deepEqual(data.items.map((one) => one.name).sort(), ['offer - one (2).txt', 'offer - one.txt'])
		assert.equal(await read(an, `${name}/${title}/offer - one.txt`), 'first')
		const path = { id: dossier, documentId: data.items[0]!.id }
		const outsider = await member()
		await outsider.get('/dossiers/{id}/documents', { path, expect: 404 })
		await outsider.delete('/dossiers/{id}/documents/{documentId}', { path, expect: 404 })
		const without = await ben.delete('/dossiers/{id}/documents/{documentId}', { path })
		assert.deepEqual([without.data.items.length, without.data.others], [1, 1])
		const again = await ben.post('/dossiers/{id}/documents/{documentId}/restore', { path })
		assert.equal(again.data.items.length, 2)
	})

	it('are seen by who has a right to the file, and counted for the others', async () => {
		const [an, ben] = [await member(), await member()]
		const { id, name } = await group(an, ben)
		await sees(ben, name)
		const { id: dossier } = await work(an, id)
		const fileId = await write(an, 'secret plan.txt', 'Mine')
		await ben.post('/dossiers/{id}/documents', { path: { id: dossier }, body: { fileId }, expect: 404 })
		const mine = await an.post('/dossiers/{id}/documents', { path: { id: dossier }, body: { fileId } })
		assert.deepEqual([mine.data.items[0]!.name, mine.data.hidden], ['secret plan.txt', 0])
		const his = await ben.get('/dossiers/{id}/documents', { path: { id: dossier } })
		assert.deepEqual([his.data.items.length, his.data.hidden], [0, 1])
		assert.ok(!his.text.includes('secret'))
		const copied = await an.post('/dossiers/{id}/documents', { path: { id: dossier }, body: { fileId, copy: true } })
		assert.equal(copied.data.items.filter((one) => one.inFolder).length, 1)
		const now = await ben.get('/dossiers/{id}/documents', { path: { id: dossier } })
		assert.deepEqual([now.data.items.map((one) => one.name), now.data.hidden], [['secret plan.txt'], 1])
		await leave(ben, id)
		await ben.get('/dossiers/{id}/documents', { path: { id: dossier }, expect: 404 })
	})
})

/** Runs the job that delivers, beside this process: the source of the documents is in it. */
async function deliver(): Promise<void> {
	const name = 'OCA\\SmartCommons\\Core\\Outbox\\DeliveryJob'
	const jobs = JSON.parse(occ('background-job:list', `--class=${name}`, '--output=json')) as { id: string | number }[]
	const [program, ...before] = process.env.NEXTCLOUD_OCC!.split(' ')
	await promisify(execFile)(program!, [...before, 'background-job:execute', String(jobs[0]!.id), '--force-execute'])
}

describe('the documents that a notice names', () => {
	let source: Source

	before(async () => {
		source = await startSource()
		occ('config:system:set', 'allow_local_remote_servers', '--value=true', '--type=boolean')
	})

	after(() => {
		source.stop()
		occ('config:system:set', 'allow_local_remote_servers', '--value=false', '--type=boolean')
		occ('config:app:set', 'smartcommons', 'allowed_hosts', '--value=')
	})

	/**
	 * The work of a new group on a call whose notice names these documents.
	 *
	 * @param who makes the group
	 * @param documents title and address of each
	 */
	async function workOn(who: Client, documents: { title: string, url: string }[]) {
		const { id, name } = await group(who)
		await sees(who, name)
		const release = {
			ocid: unique('ocds'),
			id: unique('release'),
			date: '2026-11-01T10:00:00Z',
			tag: ['tender'],
			language: 'en',
			buyer: { name: 'City' },
			tender: { id: '1', title: unique('Call'), status: 'active', tenderPeriod: { endDate: '2099-01-01T10:00:00Z' }, documents: documents.map((one, index) => ({ id: String(index), ...one })) },
		}
		const data = new FormData()
		data.append('file', new Blob([JSON.stringify({ releases: [release] })]), 'call.json')
		data.append('groupId', String(id))
		let { data: run } = await who.post('/imports', { raw: data })
		while (run.state === 'running') {
			run = (await who.post('/imports/{id}/continue', { path: { id: run.id } })).data
		}
		const { data: records } = await who.get('/imports/{id}/records', { path: { id: run.id } })
		const made = await who.post('/groups/{groupId}/dossiers', { path: { groupId: id }, body: { callId: records.items[0]!.callId, state: 'interesting' } })
		return made.data.id
	}

	/** Fetches all, as the page does; other tests may change which hosts are allowed meanwhile. */
	async function fetchAll(who: Client, id: number) {
		for (let tries = 1; ; tries++) {
			occ('config:app:set', 'smartcommons', 'allowed_hosts', `--value=${source.host}`)
			let { data } = await who.post('/dossiers/{id}/fetch', { path: { id } })
			while (data.state === 'running') {
				data = (await who.post('/dossiers/{id}/fetch/continue', { path: { id } })).data
			}
			if (tries === 3 || !data.files.some((file) => file.reason.includes(`from ${source.host} `))) {
				return data
			}
		}
	}

	it('are fetched into the folder from allowed hosts, each once, and every refusal says why', async () => {
		const an = await member()
		const at = (path: string) => `${source.url}${path}`
		const id = await workOn(an, [
			{ title: 'Terms', url: at('/terms.pdf') },
			{ title: 'Again', url: at('/moved') },
			{ title: 'Elsewhere', url: at('/away') },
			{ title: 'Not allowed', url: `http://localhost:${source.port}/terms.pdf` },
			{ title: 'Page', url: at('/page') },
			{ title: 'Large', url: at('/endless') },
			{ title: 'Round', url: at('/round') },
			{ title: 'Gone', url: at('/gone.pdf') },
			{ title: 'Program', url: at('/setup.exe') },
		])
		const data = await fetchAll(an, id)
		assert.equal(data.state, 'done')
		const found = Object.fromEntries(data.files.map((file) => [file.label, [file.state, file.reason]]))
		assert.equal(found.Terms![0], 'saved')
		assert.equal(found.Again![0], 'there')
		for (const label of ['Elsewhere', 'Not allowed']) {
			assert.equal(found[label]![0], 'refused')
			assert.ok(found[label]![1]!.includes(`localhost:${source.port}`), found[label]![1])
		}
		assert.ok(found.Page![1]!.includes('web page'))
		assert.ok(found.Large![1]!.includes('larger than 25 MB'))
		assert.ok(found.Round![1]!.includes('on and on'))
		assert.ok(found.Gone![1]!.includes('404'))
		assert.ok(found.Program![1]!.includes('not a kind of file'))
		assert.deepEqual(source.askedOfOthers, [])
		const listed = await an.get('/dossiers/{id}/documents', { path: { id } })
		assert.deepEqual(listed.data.items.map((one) => [one.name, one.size]), [['terms.pdf', source.terms.length]])
		const again = await fetchAll(an, id)
		assert.equal(again.files[0]!.state, 'there')
		assert.equal((await an.get('/dossiers/{id}/documents', { path: { id } })).data.items.length, 1)
	})

	it('are fetched by the server when nobody waits', async () => {
		const an = await member()
		const id = await workOn(an, [{ title: 'Terms', url: `${source.url}/terms.pdf` }])
		occ('config:app:set', 'smartcommons', 'allowed_hosts', `--value=${source.host}`)
		await an.post('/dossiers/{id}/fetch', { path: { id } })
		await deliver()
		const { data } = await an.get('/dossiers/{id}/fetch', { path: { id } })
		assert.deepEqual(data.files.map((file) => file.state), ['saved'])
	})
})
