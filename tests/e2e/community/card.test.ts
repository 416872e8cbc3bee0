/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { uidOf } from '../../contract/community/support.ts'
import { browserTest } from '../support/browser.ts'
import { assertAccessible } from '../support/checks.ts'
import { knownMember, open, says } from './support.ts'

browserTest('a member fills in the card and decides who sees each line', async ({ visit }) => {
	const [an, ben] = [await knownMember({ displayName: 'An Verhaeghe' }), await knownMember()]
	const window = await visit(an.account!, { viewport: 'phone', language: 'nl' })
	const { page } = window
	await open(window, '/card')
	await page.getByLabel('Wat ik doe, in één regel', { exact: true }).fill('Lichtontwerper')
	await page.getByLabel('Wat ik kan', { exact: true }).fill('licht\nrigging, QLab')
	await page.getByLabel('Voeg een taal toe').selectOption('Frans')
	await page.getByRole('group', { name: 'Frans' }).getByLabel('Ik schrijf het').selectOption('een beetje')
	await page.getByLabel('Hoe je me bereikt', { exact: true }).fill('0470 00 00 00')
	await page.getByLabel('Wie ziet dit? Hoe je me bereikt').selectOption('alleen ik')
	await page.getByLabel('Wie ziet dit? Wat ik doe, in één regel').selectOption('alle leden')
	await page.getByLabel('Wie ziet dit? Wat ik kan').selectOption('alle leden')
	await page.getByLabel('Wie ziet dit? Talen').selectOption('alle leden')
	await assertAccessible(window)
	await page.getByRole('button', { name: 'Mijn fiche opslaan' }).click()
	await says(page, 'Je fiche is opgeslagen.')

	const other = await visit(ben.account!, { language: 'en' })
	await open(other, `/members/${uidOf(an)}`)
	const seen = await other.page.locator('.smc-list-item__item').innerText()
	assert.match(seen, /Lichtontwerper/)
	assert.match(seen, /licht, rigging, QLab/)
	assert.match(seen, /French: reads well, writes a little, speaks well/)
	assert.ok(!seen.includes('0470'))
	await assertAccessible(other)
})

browserTest('two windows with the same card: nothing that was typed is lost', async ({ visit }) => {
	const an = await knownMember()
	const [first, second] = [await visit(an.account!), await visit(an.account!, { viewport: 'phone' })]
	const line = 'What I do, in a line'
	await open(first, '/card')
	await open(second, '/card')
	await first.page.getByLabel(line, { exact: true }).fill('Director')
	await first.page.getByRole('button', { name: 'Save my card' }).click()
	await says(first.page, 'Your card is saved.')

	second.watchdog.expect(/status of 412/)
	await second.page.getByLabel(line, { exact: true }).fill('Producer')
	await second.page.getByRole('button', { name: 'Save my card' }).click()
	await says(second.page, /Somebody else changed this while you were typing/)
	await assertAccessible(second)
	assert.match(await second.page.locator('.smc-conflict').innerText(), /Director[\s\S]*Producer/)
	await second.page.getByRole('button', { name: 'Go on with mine' }).click()
	assert.equal(await second.page.getByLabel(line, { exact: true }).inputValue(), 'Producer')
	await second.page.getByRole('button', { name: 'Save my card' }).click()
	await says(second.page, 'Your card is saved.')
	assert.equal((await an.get('/me/card')).data.headline, 'Producer')
})

browserTest('what was typed is kept on another page, with a way back to it', async ({ visit }) => {
	const an = await knownMember()
	const window = await visit(an.account!)
	const { page } = window
	await open(window, '/card')
	await page.getByLabel('About me', { exact: true }).fill('A long story.')
	await page.getByRole('link', { name: 'Groups', exact: true }).click()
	await page.getByRole('button', { name: 'Go back to it' }).click()
	await page.waitForURL(/\/card$/)
	assert.equal(await page.getByLabel('About me', { exact: true }).inputValue(), 'A long story.')
	await page.getByRole('button', { name: 'Start afresh' }).click()
	assert.equal(await page.getByLabel('About me', { exact: true }).inputValue(), '')
})

browserTest('a secret calendar address is made, works, and stops working', async ({ visit }) => {
	const an = await knownMember()
	const window = await visit(an.account!, { viewport: 'phone' })
	const { page } = window
	await open(window, '/card')
	await page.getByRole('button', { name: 'Make a secret address' }).click()
	const url = await page.getByLabel('Secret address').inputValue()
	const calendar = await fetch(url)
	assert.equal(calendar.status, 200)
	assert.match(await calendar.text(), /^BEGIN:VCALENDAR/)
	await assertAccessible(window)
	await page.getByRole('button', { name: 'Make it stop working' }).click()
	await page.locator('.smc-confirm').getByRole('button', { name: 'Make it stop working' }).click()
	await says(page, 'The address no longer works.')
	assert.equal((await fetch(url)).status, 404)
})
