/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { unique } from '../../contract/support/users.ts'
import { addCall } from '../../contract/tenders/support.ts'
import { knownMember, open } from '../community/support.ts'
import { browserTest } from '../support/browser.ts'
import { assertHoldsTogether, screenshot } from '../support/checks.ts'

/** A group with a shared folder and its work on a call, with the one who coordinates it and one who joined. */
async function work() {
	const [coordinator, other] = [await knownMember(), await knownMember()]
	const { data: group } = await coordinator.post('/groups', { body: { names: { en: unique('Group') }, joining: 'open', channels: { folder: true } } })
	await other.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
	const call = await addCall(coordinator, { onlyGroup: group.id })
	const { data: dossier } = await coordinator.post('/groups/{groupId}/dossiers', { path: { groupId: group.id }, body: { callId: call.id, state: 'preparing' } })
	return { coordinator, other, group, dossier }
}

browserTest('A member brings a document on a phone, in Dutch, and another one opens it', async ({ visit }) => {
	const { coordinator, other, dossier } = await work()
	const an = await visit(coordinator.account, { language: 'nl', viewport: 'phone' })
	await open(an, `/dossiers/${dossier.id}`)
	await an.page.getByText('Hier staat nog niets.').waitFor()
	const plan = { name: 'plan van aanpak.txt', mimeType: 'text/plain', buffer: Buffer.from('Ons plan') }
	await an.page.getByLabel('Bestanden uploaden').last().setInputFiles([plan, plan])
	await an.page.getByRole('link', { name: 'plan van aanpak (2).txt' }).waitFor()
	await an.page.getByText('2 bestanden staan in de map.').waitFor()

	await an.page.getByRole('button', { name: /Van de lijst halen.*plan van aanpak \(2\)/ }).click()
	await an.page.getByText('staat niet meer op de lijst').waitFor()
	await an.page.getByRole('button', { name: 'Ongedaan maken' }).click()
	await an.page.getByRole('link', { name: 'plan van aanpak (2).txt' }).waitFor()
	await assertHoldsTogether(an)
	await screenshot(an, 'documents')

	const ben = await visit(other.account, { language: 'nl', viewport: 'phone' })
	await open(ben, `/dossiers/${dossier.id}`)
	const file = ben.page.getByRole('link', { name: 'plan van aanpak.txt' })
	await file.waitFor()
	await file.click()
	await ben.page.waitForURL(/\/apps\/files/)
	assert.ok(await ben.page.getByText('plan van aanpak.txt').first().isVisible())
})

browserTest('A coordinator chooses a file in the dialog, and gives the folder to somebody else', async ({ visit }) => {
	const { coordinator, other, group, dossier } = await work()
	const an = await visit(coordinator.account, { language: 'fr' })
	const { page } = an
	await open(an, `/dossiers/${dossier.id}`)
	const budget = { name: 'budget.txt', mimeType: 'text/plain', buffer: Buffer.from('1') }
	await page.getByLabel('Envoyer des fichiers').last().setInputFiles(budget)
	await page.getByRole('link', { name: 'budget.txt' }).waitFor()
	await page.getByRole('button', { name: 'Choisir dans mes Fichiers' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByText(group.name.text).first().waitFor()
	assert.equal(await dialog.getByRole('button', { name: 'Copier' }).isDisabled(), true)
	await dialog.getByRole('button', { name: /Fermer|Close/ }).first().click()
	await dialog.waitFor({ state: 'hidden' })

	await open(an, `/groups/${group.id}`)
	await page.getByRole('button', { name: 'Réglages du dossier' }).click()
	await page.getByLabel('Confier le dossier à quelqu’un d’autre').selectOption({ index: 1 })
	await page.getByRole('button', { name: /^Le confier à/ }).click()
	await page.getByText('Le dossier est maintenant chez').waitFor()
	const now = await other.get('/teams/{kind}/{id}/folder', { path: { kind: 'group', id: group.id } })
	assert.deepEqual([now.data.state, now.data.owner?.uid], ['ready', other.account!.user])
})
