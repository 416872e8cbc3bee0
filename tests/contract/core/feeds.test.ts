/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Account } from '../support/server.ts'

import ICAL from 'ical.js'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { join, newGroup, uidOf } from '../community/support.ts'
import { succeeded, together } from '../support/parallel.ts'
import { deleteUser, member } from '../support/users.ts'

describe('calendar addresses', () => {
	it('are made once for each thing, read by anybody who has them, and stop working', async () => {
		const an = await member()
		const made = await an.post('/feeds', { body: {}, expect: 201 })
		assert.match(made.data.url, /\/feed\/[A-Za-z0-9]{32}\.ics$/)
		assert.deepEqual([made.data.groupId, made.data.groupName], [null, null])
		await an.post('/feeds', { expect: 409 })
		assert.deepEqual((await an.get('/feeds')).data, [made.data])

		const calendar = await fetch(made.data.url)
		assert.equal(calendar.status, 200)
		assert.equal(calendar.headers.get('content-type'), 'text/calendar; charset=utf-8')
		assert.match(calendar.headers.get('cache-control') ?? '', /private/)
		const text = await calendar.text()
		assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
		assert.equal(new ICAL.Component(ICAL.parse(text)).name, 'vcalendar')
		const again = await fetch(made.data.url, { headers: { 'If-None-Match': calendar.headers.get('etag') ?? '' } })
		assert.equal(again.status, 304)

		const ben = await member()
		await ben.delete('/feeds/{id}', { path: { id: made.data.id }, expect: 404 })
		await an.delete('/feeds/{id}', { path: { id: made.data.id } })
		await an.delete('/feeds/{id}', { path: { id: made.data.id }, expect: 404 })
		const gone = await fetch(made.data.url)
		assert.equal(gone.status, 404)
		assert.match(gone.headers.get('content-type') ?? '', /^text\/plain/)
	})

	it('of a group are for its members, as long as they are in it', async () => {
		const [an, ben, cleo] = [await member(), await member(), await member()]
		const group = await newGroup(an)
		await join(group.id, ben)
		await cleo.post('/feeds', { body: { groupId: group.id }, expect: 404 })
		const { data: feed } = await ben.post('/feeds', { body: { groupId: group.id }, expect: 201 })
		assert.equal(feed.groupId, group.id)
		assert.notEqual(feed.groupName, null)
		assert.equal((await fetch(feed.url)).status, 200)
		await ben.delete('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(ben) } })
		assert.equal((await fetch(feed.url)).status, 404)
	})

	it('die with the account', async () => {
		const an = await member()
		const { data: feed } = await an.post('/feeds', { expect: 201 })
		await deleteUser(an.account as Account)
		assert.equal((await fetch(feed.url)).status, 404)
	})

	it('do not multiply when the same wish comes many times at once', async () => {
		const an = await member()
		const made = succeeded(await together(Array.from({ length: 5 }, () => () => an.post('/feeds', { expect: 201 }))))
		assert.equal(made.length, 1)
		assert.equal((await an.get('/feeds')).data.length, 1)
	})
})
