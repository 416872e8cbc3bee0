/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { join, newGroup, uidOf } from '../../contract/community/support.ts'
import { occ } from '../../contract/support/server.ts'
import { addCall } from '../../contract/tenders/support.ts'
import { knownMember } from '../community/support.ts'
import { appUrl, browserTest } from '../support/browser.ts'
import { assertHoldsTogether } from '../support/checks.ts'

browserTest('the mail is stopped without logging in, with the keyboard, and turned on again', async ({ visit }) => {
	const [an, ben] = [await knownMember(), await knownMember({ language: 'nl' })]
	const group = await newGroup(an, 'open', { channels: { talk: false, digest: true, forum: false, folder: false, link: null } })
	await join(group.id, ben)
	occ('smartcommons:digest', `--user=${uidOf(ben)}`)
	const call = await addCall(an)
	const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'interesting' } })
	await an.put('/dossiers/{id}/participants/{uid}', { path: { id: dossier.id, uid: uidOf(an) }, body: { role: 'partner' } })
	const mail = occ('smartcommons:digest', '--dry-run', `--user=${uidOf(ben)}`)
	const token = /\/digest\/(\S+)/.exec(mail)![1]

	// the words are in the language of whose mail it is, whoever opens the link
	const window = await visit(undefined, { viewport: 'phone', language: 'en' })
	const { page } = window
	await page.goto(`${appUrl}/digest/${token}`)
	await page.getByRole('heading', { name: 'De mail met je nieuws stoppen?' }).waitFor()
	await assertHoldsTogether(window)
	await page.keyboard.press('Tab')
	assert.equal(await page.getByRole('button', { name: 'Stop de mail' }).evaluate((button) => button === document.activeElement), true)
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { name: 'De mail is gestopt' }).waitFor()
	await assertHoldsTogether(window)
	assert.match(occ('smartcommons:digest', '--dry-run', `--user=${uidOf(ben)}`), /^Mails that would go out: 0$/m)
	await page.getByRole('button', { name: 'Zet de mail weer aan' }).press('Enter')
	await page.getByRole('heading', { name: 'De mail komt weer' }).waitFor()
	assert.match(occ('smartcommons:digest', '--dry-run', `--user=${uidOf(ben)}`), /^Mails that would go out: 1$/m)
})
