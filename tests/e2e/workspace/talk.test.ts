/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { join, newGroup, uidOf } from '../../contract/community/support.ts'
import { eventually } from '../../contract/support/eventually.ts'
import { addCall } from '../../contract/tenders/support.ts'
import { deleteRoom, mayEnter, roomOf, said, watching } from '../../contract/workspace/talkRooms.ts'
import { knownMember, open, says } from '../community/support.ts'
import { browserTest } from '../support/browser.ts'
import { assertHoldsTogether, screenshot } from '../support/checks.ts'

browserTest('a member finds the conversation of the group on a phone, reads what is new, and asks to be called by name', async ({ visit }) => {
	const [an, ben] = [await knownMember(), await knownMember()]
	const { group, word, token } = await watching(an)
	await join(group.id, ben)
	await roomOf(ben, 'group', group.id)
	await addCall(an, { title: `Masques pour ${word}` })
	await eventually(() => said(ben, token), (messages) => messages?.length === 1)
	const window = await visit(ben.account!, { language: 'fr', viewport: 'phone' })
	const { page } = window
	await open(window, `/groups/${group.id}`)
	await page.getByRole('heading', { name: 'Notre conversation' }).waitFor()
	await says(page, '1 message pas encore lu')
	await page.getByText('Quand Talk doit-il t’appeler par ton nom ?').click()
	await page.getByLabel('Un nouvel appel pour un de mes groupes').check()
	await assertHoldsTogether(window)
	await screenshot(window, 'room')
	await eventually(() => ben.get('/teams/{kind}/{id}/room', { path: { kind: 'group', id: group.id } }), ({ data }) => data.mentions.length > 0)
	await page.getByRole('link', { name: 'Ouvrir la conversation' }).click()
	await page.getByText(`Masques pour ${word}`).first().waitFor()
})

browserTest('a coordinator has a deleted conversation made anew, undoes its link, and takes that back', async ({ visit }) => {
	const an = await knownMember()
	const group = await newGroup(an, 'open')
	const token = await roomOf(an, 'group', group.id)
	await deleteRoom(an, token)
	const window = await visit(an.account!)
	const { page } = window
	await open(window, `/groups/${group.id}`)
	await says(page, 'The conversation was deleted in Talk.')
	await page.getByRole('button', { name: 'Make a new conversation' }).click()
	await page.getByRole('link', { name: 'Open the conversation' }).waitFor()
	const anew = await roomOf(an, 'group', group.id)
	await page.getByRole('button', { name: 'Undo the link with this conversation' }).click()
	await says(page, 'There is no conversation now. The earlier one is still in Talk.')
	await page.getByRole('button', { name: 'Use one that is in Talk already' }).click()
	await page.getByRole('button', { name: 'Use this conversation' }).click()
	await says(page, 'Paste the link of the conversation.')
	await page.getByRole('button', { name: 'Undo', exact: true }).click()
	await page.getByRole('link', { name: 'Open the conversation' }).waitFor()
	assert.equal(await roomOf(an, 'group', group.id), anew)
})

browserTest('those who work on a call get a conversation of their own when somebody asks', async ({ visit }) => {
	const [an, ben] = [await knownMember(), await knownMember()]
	const group = await newGroup(an, 'open')
	await join(group.id, ben)
	const call = await addCall(an)
	const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'interesting' } })
	const window = await visit(ben.account!, { language: 'nl', viewport: 'phone' })
	const { page } = window
	await open(window, `/dossiers/${dossier.id}`)
	await says(page, 'Er is nog geen gesprek. Zodra er iemand meedoet, kan er een zijn.')
	await ben.put('/dossiers/{id}/participants/{uid}', { path: { id: dossier.id, uid: uidOf(ben) }, body: { role: 'lead' } })
	await page.reload()
	await page.getByRole('button', { name: 'Maak een gesprek' }).click()
	await page.getByRole('link', { name: 'Open het gesprek' }).waitFor()
	const token = await roomOf(ben, 'dossier', dossier.id)
	assert.deepEqual([await mayEnter(ben, token), await mayEnter(an, token)], [200, 404])
})
