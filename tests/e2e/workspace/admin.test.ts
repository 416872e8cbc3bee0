/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { after } from 'node:test'
import { client } from '../../contract/support/client.ts'
import { admin, occ } from '../../contract/support/server.ts'
import { addCall, openGroup } from '../../contract/tenders/support.ts'
import { knownMember, open } from '../community/support.ts'
import { browserTest } from '../support/browser.ts'
import { assertAccessible, assertNoSidewaysScrolling, screenshot, tabTo } from '../support/checks.ts'

const root = client(admin)
after(() => root.put('/admin/settings', { body: { modulesOff: [], liveSeconds: 60, allowedHosts: [], welcome: {} } }))

browserTest('An administrator switches calls off and on again with the keyboard, in French on a phone', async ({ visit }) => {
	const desk = await visit(admin, { language: 'fr', viewport: 'phone' })
	const { page } = desk
	await page.goto('/index.php/settings/admin/smartcommons')
	await page.getByRole('heading', { name: 'Liens avec le nuage' }).waitFor()
	await page.waitForLoadState('networkidle')
	await assertNoSidewaysScrolling(desk)
	await assertAccessible(desk)
	await screenshot(desk, 'admin')

	const calls = page.getByLabel('Appels à projets et marchés publics')
	await tabTo(page, calls)
	await page.keyboard.press('Space')
	await page.getByText('Enregistré.').waitFor()
	const an = await visit((await knownMember()).account, { language: 'fr' })
	await open(an, '/')
	assert.equal(await an.page.locator('nav').getByRole('link', { name: /^Appels/ }).count(), 0)
	await an.page.goto('/index.php/apps/smartcommons/calls')
	await an.page.getByText('Cette partie de Smart Commons est désactivée ici.').first().waitFor()

	await tabTo(page, page.getByRole('button', { name: 'Annuler', exact: true }))
	await page.keyboard.press('Enter')
	await page.getByText('C’est de nouveau comme avant.').waitFor()
	await open(an, '/')
	await an.page.locator('nav').getByRole('link', { name: /^Appels/ }).first().waitFor()
})

browserTest('An administrator’s mistake is said at the field, and the words of welcome reach the home page', async ({ visit }) => {
	const desk = await visit(admin)
	desk.watchdog.expect(/422/)
	const { page } = desk
	await page.goto('/index.php/settings/admin/smartcommons')
	const hosts = page.getByLabel('Hosts from which files may be fetched')
	await hosts.fill('https://ted.europa.eu/api\nnot_a_host')
	await page.locator('form').filter({ has: hosts }).getByRole('button', { name: 'Save' }).click()
	await page.getByText('This is no name of a host: not_a_host.').waitFor()
	await hosts.fill('https://ted.europa.eu/api')
	await page.locator('form').filter({ has: hosts }).getByRole('button', { name: 'Save' }).click()
	await page.getByText('Saved.').waitFor()
	assert.equal(await hosts.inputValue(), 'ted.europa.eu')

	const welcome = page.getByRole('group', { name: 'A sentence of welcome' })
	await welcome.getByLabel('Dutch').fill('Welkom, doe mee!')
	await welcome.getByRole('button', { name: 'Save' }).click()
	await welcome.getByText('Saved.').waitFor()
	const dirk = await visit((await knownMember()).account, { language: 'nl' })
	await open(dirk, '/')
	await dirk.page.getByText('Welkom, doe mee!').waitFor()
})

browserTest('An open page follows what another member does, and holds still while something is typed', async ({ visit }) => {
	// more often than the page of the administration allows, so that the test needn't wait
	occ('config:app:set', 'smartcommons', 'live_seconds', '--value=2', '--type=integer')
	const [an, bo] = [await knownMember(), await knownMember()]
	const { id: groupId } = await openGroup(an)
	await bo.post('/groups/{id}/members', { path: { id: groupId }, body: {} })
	const { id: callId } = await addCall(an, { onlyGroup: groupId })
	const { data: dossier } = await an.post('/groups/{groupId}/dossiers', { path: { groupId }, body: { callId, state: 'interesting' } })
	const path = { id: dossier.id }

	const reading = await visit(bo.account)
	await open(reading, `/dossiers/${dossier.id}`)
	const { page } = reading
	await page.locator('.smc-dossier__state').getByText('interesting', { exact: false }).waitFor()
	await an.put('/dossiers/{id}', { path, body: { state: 'preparing' } })
	await page.locator('.smc-dossier__state').getByText('preparing', { exact: false }).waitFor({ timeout: 9000 })
	await page.getByRole('status').getByText('This page was updated a moment ago.').waitFor()

	const note = page.getByLabel('A note for the others')
	await note.fill('I am writing')
	await note.focus()
	await an.post('/dossiers/{id}/notes', { path, body: { text: 'From An' } })
	const show = page.getByRole('button', { name: 'Somebody changed this page: show it' })
	await show.waitFor({ timeout: 9000 })
	assert.equal(await page.getByText('From An').count(), 0)
	assert.ok(await note.evaluate((element) => element === document.activeElement))
	await screenshot(reading, 'live')
	await show.click()
	await page.getByText('From An').first().waitFor()
	assert.equal(await note.inputValue(), 'I am writing')
})
