/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventually } from '../support/eventually.ts'
import { succeeded, together } from '../support/parallel.ts'
import { deleteUser, member, unique } from '../support/users.ts'
import { addCall } from '../tenders/support.ts'
import { list, makeFolder, names, read, remove, rename, write } from './dav.ts'

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
