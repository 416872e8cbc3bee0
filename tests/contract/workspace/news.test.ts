/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { invite, join, newGroup, uidOf } from '../community/support.ts'
import { type Client, client } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { admin, baseUrl, basic, occ } from '../support/server.ts'
import { deleteUser, member, unique } from '../support/users.ts'
import { addCall, inDays } from '../tenders/support.ts'

interface Rich { type: string, id: string, name: string, link?: string }
interface Notification {
	app: string
	subject: string
	subjectRich: string
	subjectRichParameters: Record<string, Rich>
	link: string
	icon: string
	actions: { label: string, link: string, type: 'POST' | 'PUT' | 'DELETE' | 'WEB', primary: boolean }[]
}

async function ocs<T>(person: Client, path: string, method = 'GET'): Promise<T[]> {
	const response = await fetch(path.startsWith('http') ? path : baseUrl + path, {
		method,
		headers: { Authorization: basic(person.account!), 'OCS-APIRequest': 'true', Accept: 'application/json' },
	})
	if (response.status === 204 || response.status === 304) {
		return []
	}
	const text = await response.text()
	assert.ok(response.ok, `${method} ${path} as ${person.account!.user}: ${response.status} ${text.slice(0, 500)}`)
	return (JSON.parse(text) as { ocs: { data: T[] } }).ocs.data
}

/**
 * What the member finds under the bell, newest first.
 *
 * @param person whose bell
 */
async function bell(person: Client): Promise<Notification[]> {
	return (await ocs<Notification>(person, '/ocs/v2.php/apps/notifications/api/v2/notifications')).filter((one) => one.app === 'smartcommons')
}

/**
 * The same as texts, once there are that many.
 *
 * @param person whose bell
 * @param count how many notifications are waited for
 */
async function subjects(person: Client, count: number): Promise<string[]> {
	const found = await eventually(() => bell(person), (all) => all.length === count)
	assert.equal(found.length, count, `${uidOf(person)} has: ${found.map((one) => one.subject).join(' | ')}`)
	return found.map((one) => one.subject)
}

/**
 * Runs a background job of the app, as cron would.
 *
 * @param name of its class, below OCA\SmartCommons
 */
function run(name: string): void {
	const jobs = JSON.parse(occ('background-job:list', `--class=OCA\\SmartCommons\\${name}`, '--output=json')) as { id: string | number }[]
	occ('background-job:execute', String(jobs[0]!.id), '--force-execute')
}

/**
 * A group with a call that it prepares; the coordinator and one member, who takes part.
 *
 * @param more of the call
 */
async function atWork(more: Record<string, unknown> = {}) {
	const [an, ben] = [await member(), await member()]
	const group = await newGroup(an)
	await join(group.id, ben)
	const call = await addCall(an, more)
	const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'preparing' }, expect: 201 })
	await ben.put('/dossiers/{id}/participants/{uid}', { path: { id: dossier.id, uid: uidOf(ben) }, body: { role: 'partner' } })
	return { an, ben, group, call, dossier }
}

describe('news', () => {
	it('of a request reaches the coordinator, who answers it from the bell', async () => {
		const [an, ben] = [await member(), await member({ language: 'nl' })]
		const group = await newGroup(an, 'request')
		await join(group.id, ben)
		const [asked] = await eventually(() => bell(an), (all) => all.length === 1)
		assert.equal(asked!.subjectRich, '{actor} asks to join {group}')
		assert.deepEqual([asked!.subjectRichParameters.actor!.id, asked!.subjectRichParameters.group!.name], [uidOf(ben), group.name.text])
		assert.match(asked!.link, new RegExp(`^https?://.*/apps/smartcommons/groups/${group.id}$`))
		assert.match(asked!.icon, /^https?:/)
		const accept = asked!.actions.find((action) => action.primary)!
		await ocs(an, accept.link, accept.type)
		assert.deepEqual(await subjects(an, 0), [])
		assert.match((await subjects(ben, 1))[0]!, /^Welkom: je bent nu lid van /)
	})

	it('of a request is gone when it is refused, withdrawn, or its account goes', async () => {
		const [an, ben, cleo] = [await member(), await member(), await member()]
		const group = await newGroup(an, 'request')
		await join(group.id, ben)
		await subjects(an, 1)
		await an.delete('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(ben) } })
		await subjects(an, 0)
		assert.match((await subjects(ben, 1))[0]!, /can’t take you in/)
		await join(group.id, ben)
		await subjects(an, 1)
		await ben.delete('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(ben) } })
		await subjects(an, 0)
		await join(group.id, cleo)
		await subjects(an, 1)
		await deleteUser(cleo.account!)
		await subjects(an, 0)
	})

	it('of an invitation reaches who is invited, even to a group that keeps to itself', async () => {
		const [an, ben] = [await member({ displayName: 'An' }), await member()]
		const group = await newGroup(an, 'invitation')
		await invite(an, group.id, ben)
		const [invited] = await eventually(() => bell(ben), (all) => all.length === 1)
		assert.equal(invited!.subject, `An invites you to ${group.name.text}`)
		const decline = invited!.actions.find((action) => !action.primary)!
		await ocs(ben, decline.link, decline.type)
		await subjects(ben, 0)
		await invite(an, group.id, ben)
		const [again] = await eventually(() => bell(ben), (all) => all.length === 1)
		const accept = again!.actions.find((action) => action.primary)!
		await ocs(ben, accept.link, accept.type)
		await subjects(ben, 0)
		assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'member')
	})

	it('of a note is for those who take part, and another for whom it names', async () => {
		const { an, ben, group, dossier } = await atWork()
		const [cleo, dirk] = [await member(), await member()]
		await join(group.id, cleo)
		const text = `See with @${uidOf(cleo)}, and @${uidOf(dirk)} who is not in the group`
		const { data } = await an.post('/dossiers/{id}/notes', { path: { id: dossier.id }, body: { text }, expect: 201 })
		assert.match((await subjects(ben, 1))[0]!, /wrote a note about/)
		assert.match((await subjects(cleo, 1))[0]!, /named you in a note about/)
		await subjects(dirk, 0)
		await subjects(an, 0)
		await an.delete('/dossiers/{id}/notes/{noteId}', { path: { id: dossier.id, noteId: data.notes[0]!.id } })
		await subjects(ben, 0)
		await subjects(cleo, 0)
	})

	it('of a deadline comes once, however often one looks, and goes with the work', async () => {
		const { an, ben, dossier } = await atWork({ deadlineDate: inDays(2), deadlineTime: '23:30' })
		run('Tender\\News\\DeadlineJob')
		run('Tender\\News\\DeadlineJob')
		assert.match((await subjects(ben, 1))[0]!, / closes on \w+day \d+ \w+.*, 23:30$/)
		await subjects(an, 0)
		await an.put('/dossiers/{id}', { path: { id: dossier.id }, body: { state: 'dropped', reason: 'Too late' } })
		assert.match((await subjects(ben, 1))[0]!, /doesn’t go on with/)
	})

	it('of another deadline says which it was and is', async () => {
		const { an, ben, call } = await atWork({ title: 'Podium', deadlineDate: '2031-03-10', deadlineTime: '10:00' })
		await an.put('/calls/{id}', { path: { id: call.id }, body: { title: 'Podium', deadlineDate: '2031-11-10', deadlineTime: '12:00', url: 'https://example.org/call' } })
		assert.deepEqual(await subjects(ben, 1), ['The deadline of Podium is now Monday 10 November 2031, 12:00; it was Monday 10 March 2031, 10:00'])
	})

	it('of a call tells what comes in after the watch, once, to who wants it at once', async () => {
		const [an, ben] = [await member(), await member()]
		const group = await newGroup(an)
		await join(group.id, ben)
		const word = unique('woord').replace('-', '')
		await addCall(an, { title: `Old ${word}` })
		await ben.put('/notices', { body: { choices: [{ what: 'call.match', groupId: group.id, rhythm: 'now' }] } })
		const watch = { name: 'Ours', criteria: { words: [word] } }
		await an.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body: watch, expect: 201 })
		const inbox = () => ben.get('/groups/{groupId}/inbox', { path: { groupId: group.id } }).then(({ data }) => data.items.length)
		assert.equal(await eventually(inbox, (count) => count === 1), 1)
		await an.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body: watch, expect: 201 })
		const call = await addCall(an, { title: `New ${word}` })
		assert.deepEqual(await subjects(ben, 1), [`New call for ${group.name.text}: New ${word}`])
		await subjects(an, 0)
		// away and back again is no news
		const change = (title: string) => an.put('/calls/{id}', { path: { id: call.id }, body: { title, deadlineDate: inDays(30), url: 'https://example.org/call' } })
		await change('Something else')
		assert.equal(await eventually(inbox, (count) => count === 1), 1)
		await change(`New ${word}`)
		assert.equal(await eventually(inbox, (count) => count === 2), 2)
		await subjects(ben, 1)
	})

	it('shows nothing to who left the group, or when what it is about was narrowed', async () => {
		const { an, ben, group, call, dossier } = await atWork()
		await an.post('/dossiers/{id}/notes', { path: { id: dossier.id }, body: { text: `@${uidOf(ben)}` }, expect: 201 })
		await subjects(ben, 1)
		const other = await newGroup(an)
		const narrow = (onlyGroup: number) => an.put('/calls/{id}', { path: { id: call.id }, body: { title: call.title.text, deadlineDate: inDays(30), url: 'https://example.org/call', onlyGroup } })
		await narrow(other.id)
		await subjects(ben, 0)
		assert.ok(!JSON.stringify(await ocs(ben, '/ocs/v2.php/apps/activity/api/v2/activity')).includes(call.title.text))
		await narrow(group.id)
		await an.post('/dossiers/{id}/notes', { path: { id: dossier.id }, body: { text: `@${uidOf(ben)} again` }, expect: 201 })
		await subjects(ben, 1)
		await ben.delete('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(ben) } })
		await subjects(ben, 0)
		const activities = JSON.stringify(await ocs(ben, '/ocs/v2.php/apps/activity/api/v2/activity'))
		assert.ok(!activities.includes(call.title.text), activities)
		// back in the group one doesn't find the old notifications again
		await join(group.id, ben)
		await subjects(ben, 0)
	})

	it('for coordinators shows nothing to who coordinates no longer', async () => {
		const [an, ben, cleo] = [await member(), await member(), await member()]
		const group = await newGroup(an, 'request')
		await invite(an, group.id, ben)
		await join(group.id, ben)
		await an.put('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(ben) }, body: { role: 'coordinator' } })
		assert.match((await subjects(ben, 1))[0]!, /made you coordinator/)
		await join(group.id, cleo)
		await subjects(ben, 2)
		await an.put('/groups/{id}/members/{uid}', { path: { id: group.id, uid: uidOf(ben) }, body: { role: 'member' } })
		const left = await eventually(() => bell(ben), (all) => all.length === 1 && all[0]!.subject.includes('again'))
		assert.deepEqual(left.map((one) => one.subjectRich), ['You are a member of {group} again, no longer coordinator'])
	})

	it('stands in the stream of activities', async () => {
		const { an, group, call } = await atWork()
		const stream = () => ocs<{ subject_rich: [string, Record<string, Rich>] }>(an, '/ocs/v2.php/apps/activity/api/v2/activity')
		const mine = (all: Awaited<ReturnType<typeof stream>>) => all.filter((one) => one.subject_rich[1].group?.id === `group:${group.id}`)
		const found = mine(await eventually(stream, (all) => mine(all).length === 2))
		assert.deepEqual(found.map((one) => one.subject_rich[0]).sort(), ['{actor} joined {group}', '{actor} works along on {item}'])
		assert.ok(found.some((one) => one.subject_rich[1].item?.name === call.title.text))
	})
})

describe('the bridges for news', () => {
	it('send an administrator a sign of life', async () => {
		const boss = client(admin)
		const before = (await bell(boss)).length
		await boss.post('/admin/bridges/{bridge}/test', { path: { bridge: 'notifications' } })
		const found = await bell(boss)
		assert.equal(found.length, before + 1)
		assert.equal(found[0]!.subject, 'Notifications of Smart Commons work')
		await boss.post('/admin/bridges/{bridge}/test', { path: { bridge: 'activity' } })
		const [newest] = await ocs<{ app: string, subject: string }>(boss, '/ocs/v2.php/apps/activity/api/v2/activity/all?limit=1')
		assert.deepEqual([newest!.app, newest!.subject], ['smartcommons', 'The stream of activities shows Smart Commons'])
	})
})

describe('choices about news', () => {
	it('are kept one by one, and taken back', async () => {
		const an = await member()
		const group = await newGroup(an)
		const { data: usual } = await an.get('/notices')
		assert.deepEqual([usual.choices, usual.groups], [[], [{ id: group.id, name: group.name.text }]])
		assert.deepEqual(usual.kinds.find((kind) => kind.id === 'call.match')?.usual, 'daily')
		await an.put('/notices', { body: { choices: [{ rhythm: 'never' }, { what: 'call.match', rhythm: 'weekly' }] } })
		const { data } = await an.put('/notices', { body: { choices: [{ what: 'call.match', groupId: group.id, rhythm: 'now' }, { rhythm: null }] } })
		assert.deepEqual(data.choices.map((one) => `${one.what} ${one.groupId === null ? 'all' : 'ours'} ${one.rhythm}`).sort(), ['call.match all weekly', 'call.match ours now'])
		assert.deepEqual((await an.get('/notices')).data, data)
	})

	it('name what there is', async () => {
		const [an, ben] = [await member(), await member()]
		const group = await newGroup(ben)
		const wrong = [{ what: 'call.nothing', rhythm: 'now' }, { groupId: group.id, rhythm: 'now' }, { what: 'call.match', rhythm: 'hourly' }]
		for (const choice of wrong) {
			const { status } = await an.send('put', '/notices', { body: { choices: [choice] }, expect: 'any' })
			assert.ok(status === 400 || status === 422, String(status))
		}
		assert.deepEqual((await an.get('/notices')).data.choices, [])
	})

	it('keep quiet what nobody wants to hear', async () => {
		const [an, ben] = [await member(), await member()]
		const group = await newGroup(an, 'invitation')
		await ben.put('/notices', { body: { choices: [{ rhythm: 'daily' }] } })
		await invite(an, group.id, ben)
		run('Core\\Outbox\\DeliveryJob')
		await subjects(ben, 0)
	})
})
