/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { invite, newGroup } from '../../contract/community/support.ts'
import { knownMember, open, says } from '../community/support.ts'
import { baseUrl, browserTest } from '../support/browser.ts'
import { assertAccessible } from '../support/checks.ts'

browserTest('a member says how much to hear, on a phone in Dutch, and takes it back', async ({ visit }) => {
	const an = await knownMember()
	const group = await newGroup(an, 'open', { names: { nl: 'Podium Gent' } })
	const chosen = async () => (await an.get('/notices')).data.choices.map((one) => [one.what, one.groupId, one.rhythm])
	const window = await visit(an.account!, { viewport: 'phone', language: 'nl' })
	const { page } = window
	await open(window, '/notices')
	await page.getByLabel('Eén keer per week, per mail').check()
	await says(page, 'Opgeslagen.')
	assert.deepEqual(await chosen(), [[null, null, 'weekly']])
	await page.getByText('Per groep', { exact: true }).click()
	await page.getByLabel('Podium Gent', { exact: true }).selectOption('meteen')
	await says(page, 'Voor sommige dingen koos je iets anders')
	assert.deepEqual(await chosen(), [[null, null, 'weekly'], [null, group.id, 'now']])
	await page.getByText('Per soort nieuws', { exact: true }).click()
	await assertAccessible(window)
	await page.getByRole('radio', { name: /^Niets/ }).check()
	await says(page, /Je fijnere keuzes zijn weg/)
	assert.deepEqual(await chosen(), [[null, null, 'never']])
	await page.getByRole('button', { name: 'Ongedaan maken' }).last().click()
	await says(page, 'Voor sommige dingen koos je iets anders')
	assert.deepEqual(await chosen(), [[null, null, 'weekly'], [null, group.id, 'now']])
	assert.equal(await page.getByLabel('Eén keer per week, per mail').isChecked(), true)
})

browserTest('an invitation is accepted from the bell', async ({ visit }) => {
	const [an, ben] = [await knownMember({ displayName: 'An' }), await knownMember()]
	const group = await newGroup(an, 'invitation', { names: { fr: 'Scène Liège' } })
	await invite(an, group.id, ben)
	const window = await visit(ben.account!, { viewport: 'phone', language: 'fr' })
	const { page } = window
	await page.goto(`${baseUrl}/index.php/host/notifications`)
	await says(page, /t’invite dans/)
	await assertAccessible(window)
	await page.getByRole('button', { name: 'Accepter' }).click()
	await page.getByText(/t’invite dans/).waitFor({ state: 'detached' })
	assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'member')
})
