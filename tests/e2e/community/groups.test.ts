/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { newGroup, uidOf } from '../../contract/community/support.ts'
import { member, unique } from '../../contract/support/users.ts'
import { appUrl, browserTest } from '../support/browser.ts'
import { assertAccessible } from '../support/checks.ts'
import { knownMember, open, says, settled } from './support.ts'

browserTest('somebody starts a group question by question, and a reload loses nothing', async ({ visit }) => {
	const an = await knownMember()
	const window = await visit(an.account!, { language: 'fr', viewport: 'phone' })
	const { page } = window
	const name = unique('Cirque')
	await open(window, '/groups/new')

	await page.getByRole('button', { name: 'Suivant' }).click()
	await says(page, 'Donne un nom au groupe, dans une langue au moins.')
	await assertAccessible(window)
	await page.getByRole('link', { name: /Donne un nom/ }).click()
	await page.keyboard.type(name)
	await page.waitForTimeout(100)
	await page.reload()
	await says(page, 'Nous avons gardé ce que tu avais écrit la dernière fois.')
	assert.equal(await page.getByLabel('Nom en français').inputValue(), name)

	await page.getByRole('button', { name: 'Suivant' }).click()
	await page.getByLabel('À quoi il sert en français').fill('Jongler **ensemble**.')
	await page.getByRole('button', { name: 'Suivant' }).click()
	await page.getByRole('heading', { name: 'De quoi s’agit-il ?' }).waitFor()
	await page.getByRole('button', { name: 'Suivant' }).click()
	await page.getByLabel('Quels lieux').fill('Liège')
	await page.getByRole('option', { name: /Liège/ }).first().click()
	for (const question of ['Quels appels suit-il ?', 'Quelles langues y parlez-vous ?', 'Comment discutez-vous et travaillez-vous ensemble ?', 'Qui peut participer ?']) {
		await page.getByRole('button', { name: 'Suivant' }).click()
		await page.getByRole('heading', { name: question }).waitFor()
	}
	await page.getByLabel(/sur demande/).check()
	await page.getByRole('button', { name: 'Lancer le groupe' }).click()

	await page.getByRole('heading', { name }).waitFor()
	await page.locator('strong', { hasText: 'ensemble' }).waitFor()
	await assertAccessible(window)
	const { data } = await an.get('/groups', { query: { mine: true } })
	assert.deepEqual(data.items.map((group) => [group.names.fr, group.joining, group.mine]), [[name, 'request', 'coordinator']])
})

browserTest('a member asks to join with a word, the coordinator accepts', async ({ visit }) => {
	const [an, ben] = [await knownMember({ displayName: 'An Verhaeghe' }), await knownMember({ displayName: 'Ben Maes' })]
	const group = await newGroup(an, 'request')
	const asking = await visit(ben.account!, { viewport: 'phone' })
	await open(asking, `/groups/${group.id}`)
	await asking.page.getByRole('button', { name: 'Ask to join' }).click()
	await asking.page.getByLabel(/A word to the coordinators/).fill('I juggle.')
	await asking.page.locator('form').getByRole('button', { name: 'Ask to join' }).click()
	await says(asking.page, /A coordinator will answer/)
	await asking.page.getByRole('button', { name: 'Take my request back' }).waitFor()

	const answering = await visit(an.account!)
	await open(answering, `/groups/${group.id}`)
	await says(answering.page, 'I juggle.')
	await assertAccessible(answering)
	await answering.page.getByRole('button', { name: 'Accept' }).click()
	await says(answering.page, 'Ben Maes is in the group now.')
	const { data } = await ben.get('/groups/{id}', { path: { id: group.id } })
	assert.equal(data.mine, 'member')
})

browserTest('a coordinator invites by name, lets somebody else coordinate, and undoes it', async ({ visit }) => {
	const name = unique('Cleo')
	const [an, ben, cleo] = [await knownMember(), await knownMember({ displayName: unique('Ben') }), await knownMember({ displayName: name }, { headline: 'Juggler' })]
	const group = await newGroup(an, 'open')
	await ben.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
	const window = await visit(an.account!)
	const { page } = window
	await open(window, `/groups/${group.id}`)

	await page.getByRole('button', { name: 'Invite somebody' }).click()
	await page.getByLabel('Whom do you invite?').fill(name)
	await page.getByRole('option', { name }).click()
	await page.getByRole('button', { name: 'Invite', exact: true }).click()
	await says(page, `${name} is invited.`)
	assert.equal((await cleo.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'invited')

	await page.getByRole('button', { name: 'Let coordinate' }).click()
	await says(page, /coordinates too now/)
	await page.getByRole('button', { name: 'Undo' }).last().click()
	await says(page, 'Undone.')
	assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'member')
})

browserTest('leaving an open group can be undone', async ({ visit }) => {
	const [an, ben] = [await member(), await knownMember()]
	const group = await newGroup(an, 'open')
	await ben.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
	const window = await visit(ben.account!)
	await open(window, `/groups/${group.id}`)
	await window.page.getByRole('button', { name: 'Leave the group' }).click()
	await says(window.page, /You left/)
	assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'none')
	await window.page.getByRole('button', { name: 'Undo' }).click()
	await window.page.getByRole('button', { name: 'Leave the group' }).waitFor()
	assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'member')
})

browserTest('a filter is in the address, and "back" finds the same place of the list', async ({ visit }) => {
	const an = await knownMember()
	const window = await visit(an.account!, { viewport: 'phone' })
	const { page } = window
	await open(window, '/groups')
	await page.getByRole('button', { name: 'Filter' }).click()
	await page.getByLabel('Language of the group').selectOption('French')
	await page.waitForURL(/language=fr/)
	await page.getByRole('button', { name: 'Show results' }).click()
	await settled(page)
	const list = page.locator('.smc-list-item__list')
	const card = page.locator('.smc-card__title').nth(3)
	await card.scrollIntoViewIfNeeded()
	const [title, place] = [await card.innerText(), await list.evaluate((element) => element.scrollTop)]
	assert.ok(place > 0)
	await card.click()
	await page.locator('h1', { hasText: title }).waitFor()
	await page.locator('.smc-list-item__item .smc-page-header__back').click()
	await card.waitFor()
	assert.ok(Math.abs(await list.evaluate((element) => element.scrollTop) - place) < 3)
	assert.equal(await page.evaluate(() => document.activeElement?.textContent?.trim()), title.trim())
	await page.getByRole('button', { name: 'Remove in French' }).click()
	await page.waitForURL((url) => url.search === '')
})

browserTest('somebody who is not in a group by invitation learns nothing of its members', async ({ visit }) => {
	const [an, ben] = [await member({ displayName: 'Secret Coordinator' }), await knownMember()]
	const group = await newGroup(an, 'invitation')
	const window = await visit(ben.account!)
	window.watchdog.expect(/status of 404/)
	await window.page.goto(`${appUrl}/groups/${group.id}`)
	await settled(window.page)
	assert.ok(!(await window.page.locator('#content-vue').innerText()).includes('Secret Coordinator'))
	assert.equal((await ben.get('/groups', { query: { q: uidOf(an) } })).data.items.length, 0)
})
