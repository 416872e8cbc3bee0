/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'
import type { Account } from '../support/server.ts'

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { before, describe, it } from 'node:test'
import { join, newGroup, uidOf } from '../community/support.ts'
import { baseUrl, occ } from '../support/server.ts'
import { deleteUser, member, unique } from '../support/users.ts'
import { addCall } from '../tenders/support.ts'

/** Where the development host puts the mails that it would send; a real server sends them. */
const outbox = process.env.SMARTCOMMONS_HOST_DATA ? path.join(process.env.SMARTCOMMONS_HOST_DATA, 'outbox') : null

/** What the mail of the day would say to somebody now. */
function preview(person: Client): string {
	return occ('smartcommons:digest', '--dry-run', `--user=${uidOf(person)}`)
}

/** Sends somebody's mail without waiting for the hour; the first time it only begins to keep news for them. */
function send(person: Client): string {
	return occ('smartcommons:digest', `--user=${uidOf(person)}`)
}

function stopAddress(mail: string): string {
	const token = /\/digest\/(\d+-[0-9a-f]+)/.exec(mail)?.[1]
	assert.ok(token, `no link that stops it in:\n${mail}`)
	return `${baseUrl}/index.php/apps/smartcommons/digest/${token}`
}

/** The mails that lie in the host's outbox for somebody, soft line breaks undone. */
function mailsTo(person: Client): string[] {
	const mails = outbox === null ? [] : readdirSync(outbox).filter((name) => name.endsWith('.eml')).map((name) => readFileSync(path.join(outbox!, name), 'utf8').replace(/=\r?\n/g, ''))
	return mails.filter((mail) => mail.includes(`${uidOf(person)}@example.org`) && mail.includes('/apps/smartcommons/digest/'))
}

describe('the mail of the day', () => {
	let an: Client
	let ben: Client
	let groupId = 0
	let title = ''

	before(async () => {
		[an, ben] = [await member(), await member({ language: 'nl' })]
		const group = await newGroup(an, 'open', { channels: { talk: false, digest: true, forum: false, folder: false, link: null } })
		groupId = group.id
		await join(groupId, ben)
		for (const person of [an, ben]) {
			assert.match(send(person), /^1 members looked at, 0 mails sent/)
		}
		title = unique('Podium')
		const call = await addCall(an, { title })
		const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId }, body: { callId: call.id, state: 'interesting' } })
		await an.put('/dossiers/{id}/participants/{uid}', { path: { id: dossier.id, uid: uidOf(an) }, body: { role: 'partner' } })
	})

	it('tells what is new in the reader’s language, and nothing to who did it', () => {
		const mail = preview(ben)
		assert.match(mail, new RegExp(`^To: ${uidOf(ben)}@example.org$`, 'm'))
		assert.match(mail, new RegExp(`^Subject: Nieuw voor je groepen: ${title}$`, 'm'))
		assert.match(mail, /^Je nieuws van \w+dag \d+ \w+ \d{4}$/m)
		assert.match(mail, new RegExp(`werkt mee aan ${title}`))
		assert.match(mail, /^ {4}\S.*\(over \d+ dagen\)$/m)
		assert.match(mail, /\/apps\/smartcommons\/dossiers\/\d+$/m)
		assert.equal(preview(ben), mail, 'looking changes nothing')
		assert.match(preview(an), /^Mails that would go out: 0$/m)
	})

	it('is stopped by a button behind its link, not by opening it, and can be turned on again', async () => {
		const address = stopAddress(preview(ben))
		const page = await fetch(address)
		assert.equal(page.status, 200)
		assert.equal(page.headers.get('referrer-policy'), 'no-referrer')
		assert.match(await page.text(), /Stop de mail/)
		assert.match(preview(ben), /^Mails that would go out: 1$/m)

		const oneClick = await fetch(address, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })
		assert.equal(oneClick.status, 200)
		assert.match(await oneClick.text(), /De mail is gestopt/)
		assert.match(preview(ben), /^Mails that would go out: 0$/m)
		assert.match(await (await fetch(address)).text(), /Zet de mail weer aan/)

		const again = await fetch(`${address}/resume`, { method: 'POST' })
		assert.equal(again.status, 200)
		assert.match(await again.text(), /De mail komt weer/)
		assert.match(preview(ben), new RegExp(title))
	})

	it('is not stopped by somebody who guesses', async () => {
		const address = stopAddress(preview(ben))
		const forged = address.slice(0, -1) + (address.endsWith('0') ? '1' : '0')
		for (const [url, method] of [[forged, 'GET'], [forged, 'POST'], [`${forged}/resume`, 'POST']] as const) {
			const answer = await fetch(url, { method })
			assert.equal(answer.status, 404, `${method} ${url}`)
		}
		assert.match(preview(ben), /^Mails that would go out: 1$/m)
	})

	it('goes out once', () => {
		if (outbox === null) {
			// what a real server sends lands elsewhere; that it would be sent is all there is to see here
			assert.match(preview(ben), /^Mails that would go out: 1$/m)
			return
		}
		assert.match(send(ben), /^1 members looked at, 1 mails sent, 0 not taken/)
		assert.match(send(ben), /^1 members looked at, 0 mails sent/)
		const [mail, ...more] = mailsTo(ben)
		assert.deepEqual(more, [])
		assert.match(mail!, /^Auto-Submitted: auto-generated$/m)
		assert.match(mail!, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
		assert.match(mail!.replace(/\r?\n /g, ' '), /^List-Unsubscribe: <http\S+\/digest\/\d+-[0-9a-f]{40}>$/m)
		assert.match(mail!, /^Content-Type: text\/plain/m)
		assert.match(mail!, /^Content-Type: text\/html/m)
		assert.equal(mail!.split(`werkt mee aan ${title}`).length, 3, 'in the text and in the HTML')
		assert.match(preview(ben), /^Mails that would go out: 0$/m)
	})

	it('reveals nothing of a group to who left it', async () => {
		const secret = unique('Licht')
		const call = await addCall(an, { title: secret, onlyGroup: groupId })
		const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId }, body: { callId: call.id, state: 'interesting' } })
		await an.put('/dossiers/{id}/participants/{uid}', { path: { id: dossier.id, uid: uidOf(an) }, body: { role: 'partner' } })
		assert.match(preview(ben), new RegExp(secret))
		await ben.delete('/groups/{id}/members/{uid}', { path: { id: groupId, uid: uidOf(ben) } })
		assert.doesNotMatch(preview(ben), new RegExp(secret))
	})

	it('ends with the account, and so does its link', async () => {
		const cleo = await member()
		const group = await newGroup(an, 'open', { channels: { talk: false, digest: true, forum: false, folder: false, link: null } })
		await join(group.id, cleo)
		send(cleo)
		const call = await addCall(an)
		const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'interesting' } })
		await an.put('/dossiers/{id}/participants/{uid}', { path: { id: dossier.id, uid: uidOf(an) }, body: { role: 'partner' } })
		const address = stopAddress(preview(cleo))
		await deleteUser(cleo.account as Account)
		assert.equal((await fetch(address)).status, 404)
		assert.throws(() => preview(cleo), /No news is kept for that account/)
	})
})
