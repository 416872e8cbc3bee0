/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import ICAL from 'ical.js'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { baseUrl } from '../support/server.ts'
import { member, unique } from '../support/users.ts'
import { addCall, inDays, openGroup } from '../tenders/support.ts'
import { ofCloud } from './cloud.ts'

/** A group, and a call on which it works. */
async function atWork(deadline: Record<string, unknown>) {
	const an = await member({ displayName: 'An' })
	const group = await openGroup(an)
	const call = await addCall(an, deadline)
	await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'preparing' } })
	return { an, group, call }
}

/** The entries of a calendar, read as a calendar program does. */
function entries(text: string): ICAL.Event[] {
	const calendar = new ICAL.Component(ICAL.parse(text))
	for (const zone of calendar.getAllSubcomponents('vtimezone')) {
		ICAL.TimezoneService.register(new ICAL.Timezone(zone))
	}
	return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))
}

/** The next last Sunday of a month, when the clock changes. */
function change(month: 3 | 10): Date {
	const year = new Date().getUTCFullYear() + 1
	const last = new Date(Date.UTC(year, month - 1, 31))
	last.setUTCDate(31 - last.getUTCDay())
	return last
}

const day = (date: Date, more: number) => new Date(date.getTime() + more * 86_400_000).toISOString().slice(0, 10)

async function feedOf(by: Client, groupId: number | null = null): Promise<string> {
	const { data } = await by.post('/feeds', { body: { groupId }, expect: 201 })
	return data.url
}

const stateOf = (by: Client, id: number) => by.get('/items/{kind}/{id}/calendar', { path: { kind: 'call', id } })
const add = (by: Client, id: number, body: Record<string, unknown> = {}, expect: number = 200) => by.post('/items/{kind}/{id}/calendar', { path: { kind: 'call', id }, body, expect })

describe('calendar feeds', () => {
	for (const [month, offsets] of [[3, [1, 2]], [10, [2, 1]]] as const) {
		it(`keep 10:00 in Brussels at 10:00 on the days before and after the clock changes in month ${month}`, async () => {
			const changes = change(month)
			for (const [at, offset] of [[-1, offsets[0]], [0, offsets[1]], [1, offsets[1]]] as const) {
				const { an } = await atWork({ title: unique('Klok'), deadlineDate: day(changes, at), deadlineTime: '10:00' })
				const [entry] = entries(await (await fetch(await feedOf(an))).text())
				assert.equal(entry!.startDate.toString(), `${day(changes, at)}T10:00:00`)
				assert.equal(entry!.startDate.zone.tzid, 'Europe/Brussels')
				assert.equal(entry!.startDate.toJSDate().toISOString(), `${day(changes, at)}T0${10 - offset}:00:00.000Z`, 'with the time zone as the file itself tells it')
			}
		})
	}

	it('warn a week and a day before unless told not to, name the group, and keep the UID when the deadline moves', async () => {
		const { an, group, call } = await atWork({ deadlineDate: inDays(40), deadlineTime: '10:00' })
		const url = await feedOf(an)
		const read = async (more = '') => entries(await (await fetch(url + more)).text())[0]!
		const first = await read()
		assert.deepEqual(first.component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))), ['-P7D', '-P1D'])
		assert.deepEqual((await read('?alarms=0')).component.getAllSubcomponents('valarm'), [])
		assert.equal(first.component.getFirstProperty('categories')!.getValues().join(), group.name.text)

		await an.put('/calls/{id}', { path: { id: call.id }, body: { title: call.title.text, url: 'https://example.org/call', deadlineDate: inDays(41), deadlineTime: '11:00' } })
		const second = await read()
		assert.equal(second.uid, first.uid)
		assert.ok(second.startDate.toString().startsWith(`${inDays(41)}T11:00`))
		assert.ok(second.sequence >= first.sequence)
	})
})

describe('a call in my own calendar', () => {
	it('is put there once, is seen to be old when the deadline moves, and can be brought up to date and removed', async () => {
		const an = await member()
		const call = await addCall(an, { title: 'Muziek; in het park', deadlineDate: inDays(20), deadlineTime: '10:00' })
		const before = (await stateOf(an, call.id)).data
		assert.deepEqual(before.dates.map(({ state }) => state), ['none'])
		assert.ok(before.calendars.length > 0)
		assert.deepEqual((await an.get('/calendars')).data, before.calendars)

		const [date] = (await add(an, call.id)).data.dates
		assert.deepEqual([date!.state, date!.calendar, date!.ics], ['current', before.calendars[0]!.name, null])
		const dav = `/remote.php/dav/${date!.path}`
		const [entry] = entries((await ofCloud(an, 'GET', dav)).text)
		assert.equal(entry!.startDate.toString(), `${inDays(20)}T10:00:00`)
		assert.match(entry!.summary, /: Muziek; in het park$/)
		assert.equal(entry!.component.getAllSubcomponents('valarm').length, 2)
		assert.deepEqual((await add(an, call.id)).data.dates, [date], 'pressed twice')

		await an.put('/calls/{id}', { path: { id: call.id }, body: { title: 'Muziek', url: 'https://example.org/call', deadlineDate: inDays(25), deadlineTime: '12:00' } })
		const [old] = (await stateOf(an, call.id)).data.dates
		assert.equal(old!.state, 'old')
		assert.equal((await add(an, call.id)).data.dates[0]!.state, 'old', 'the server cannot write over it')
		assert.ok((await ofCloud(an, 'PUT', `/remote.php/dav/${old!.path}`, old!.ics)).status < 300)
		const [now] = (await stateOf(an, call.id)).data.dates
		assert.deepEqual([now!.state, now!.path], ['current', date!.path])
		assert.equal(entries((await ofCloud(an, 'GET', dav)).text)[0]!.startDate.toString(), `${inDays(25)}T12:00:00`)

		assert.ok((await ofCloud(an, 'DELETE', dav)).status < 300)
		assert.equal((await stateOf(an, call.id)).data.dates[0]!.state, 'none')
		assert.equal((await add(an, call.id)).data.dates[0]!.state, 'current', 'also after it was in the bin')
	})

	it('goes into the calendar that was chosen, and a day without an hour is a day', async () => {
		const an = await member()
		await stateOf(an, (await addCall(an)).id)
		assert.equal((await ofCloud(an, 'MKCALENDAR', `/remote.php/dav/calendars/${an.account!.user}/work`)).status, 201)
		const call = await addCall(an, { deadlineDate: inDays(9) })
		const { problem } = await add(an, call.id, { calendar: 'nobodys' }, 422)
		assert.ok(problem.fields!.calendar)
		const [date] = (await add(an, call.id, { calendar: 'work' })).data.dates
		assert.match(date!.path ?? '', /\/work\//)
		assert.deepEqual([date!.wholeDay, date!.state], [true, 'current'])
		assert.ok(entries((await ofCloud(an, 'GET', `/remote.php/dav/${date!.path}`)).text)[0]!.startDate.isDate)
	})

	it('is for those who may see it, has a date ahead, and comes as a file, too', async () => {
		const an = await member()
		const eve = await member()
		const group = await openGroup(an)
		const secret = await addCall(an, { onlyGroup: group.id, deadlineDate: inDays(7), deadlineTime: '10:00' })
		await add(eve, secret.id, {}, 404)
		await eve.get('/items/{kind}/{id}/calendar', { path: { kind: 'call', id: secret.id }, expect: 404 })
		await an.get('/items/{kind}/{id}/calendar', { path: { kind: 'nothing', id: 1 }, expect: 404 })
		assert.equal((await an.post('/items/{kind}/{id}/calendar', { path: { kind: 'group', id: group.id }, body: {}, expect: 422 })).problem.problem, 'no-dates')

		const file = await ofCloud(an, 'GET', `/index.php/apps/smartcommons/feed/call/${secret.id}.ics`)
		assert.equal(entries(file.text)[0]!.startDate.toString(), `${inDays(7)}T10:00:00`)
		assert.equal((await ofCloud(eve, 'GET', `/index.php/apps/smartcommons/feed/call/${secret.id}.ics`)).status, 404)
		const guest = await fetch(`${baseUrl}/index.php/apps/smartcommons/feed/call/${secret.id}.ics`, { redirect: 'manual', headers: { Accept: 'text/calendar' } })
		assert.equal(guest.status, 401)
	})
})
