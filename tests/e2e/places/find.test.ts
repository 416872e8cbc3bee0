/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from 'playwright-core'

import assert from 'node:assert/strict'
import { knownMember, open } from '../community/support.ts'
import { appUrl, browserTest } from '../support/browser.ts'
import { assertAccessible, assertNoSidewaysScrolling, screenshot, tabTo } from '../support/checks.ts'

/** The ids of the places that the server lists and maps for what the address of the page asks. */
async function answers(page: Page, act: () => Promise<unknown>): Promise<{ list: number[], map: number[] }> {
	const read = async (path: RegExp) => (await (await page.waitForResponse((response) => path.test(new URL(response.url()).pathname) && response.ok())).json() as { ocs: { data: { items: { id: number }[], ids: number[] } } }).ocs.data
	const [list, map] = await Promise.all([read(/\/places$/), read(/\/places\/map$/), act()])
	return { list: list.items.map(({ id }) => id), map: map.ids }
}

browserTest('Somebody finds the nearest place with a tool that is open on Saturday, by keyboard alone', async ({ visit }) => {
	const window = await visit((await knownMember({ displayName: 'Toets Vermeersch' })).account, { language: 'nl' })
	const { page } = window
	await open(window, '/places')
	await page.locator('main h1').focus()

	await tabTo(page, page.getByRole('button', { name: 'Filteren' }))
	await page.keyboard.press('Enter')
	await tabTo(page, page.getByLabel('Dicht bij'))
	await page.keyboard.type('Gent')
	await page.getByRole('option', { name: 'Gent' }).first().waitFor()
	await page.keyboard.press('Enter')
	await page.waitForURL(/near=\d+/)
	await tabTo(page, page.getByLabel('Gereedschap of materiaal'))
	await page.keyboard.type('risogr')
	await page.getByRole('option', { name: /risogra/i }).first().waitFor()
	await page.keyboard.press('Enter')
	await page.waitForURL(/equipment=\d+/)
	await tabTo(page, page.getByLabel('Wanneer', { exact: true }))
	const { list, map } = await answers(page, () => page.keyboard.type('open op za'))
	await page.waitForURL(/open=sat/)
	assert.deepEqual(map.slice(0, list.length), list, 'list and map are the same in the same order')
	await tabTo(page, page.getByRole('button', { name: 'Resultaten tonen' }))
	await page.keyboard.press('Enter')
	await assertAccessible(window)

	const first = page.locator('main li article').first()
	await tabTo(page, first.getByRole('link'))
	assert.match(await first.innerText(), /km|hier/)
	await page.keyboard.press('Enter')
	await page.waitForURL(new RegExp(`places/${list[0]}\\?`))
	await page.getByRole('heading', { name: 'Openingsuren' }).waitFor()
	await page.getByRole('row', { name: /zaterdag/i }).waitFor()
	await page.getByText('risograaf').first().waitFor()
	await screenshot(window, 'place-found')
})

browserTest('On a phone the map shows the places, and a press on one leads to its page', async ({ visit }) => {
	const window = await visit((await knownMember({ displayName: 'Carte Lambert' })).account, { language: 'fr', viewport: 'phone' })
	const { page } = window
	await open(window, '/places')
	await page.getByRole('tab', { name: 'Carte' }).click()
	await page.locator('.smc-map__target[data-shown]:not([data-shown="0"])').waitFor()
	await page.waitForURL(/view=map/)
	await assertNoSidewaysScrolling(window)
	await assertAccessible(window)

	await screenshot(window, 'places-map')

	// One place alone stands in the middle of the map.
	await open(window, '/places?view=map&bbox=51.0590,3.7288,51.0606,3.7308')
	const target = page.locator('.smc-map__target[data-shown="1"]')
	await target.waitFor()
	await target.scrollIntoViewIfNeeded()
	const map = (await target.boundingBox())!
	await target.click({ position: { x: map.width / 2, y: map.height / 2 } })
	const box = page.locator('.smc-places-map__box a')
	const name = (await box.innerText()).trim()
	await screenshot(window, 'places-map-chosen')
	await box.click()
	await page.getByRole('heading', { level: 1, name }).waitFor()
})

browserTest('A search can be shared, and its addresses printed', async ({ visit }) => {
	const window = await visit((await knownMember({ displayName: 'Deel Peeters' })).account, { language: 'en' })
	const { page } = window
	await open(window, '/places?kind=makerspace,studio&view=table')
	const rows = page.locator('main tbody tr')
	await rows.first().waitFor()
	await page.getByRole('button', { name: /Remove Makerspace, Studio/ }).waitFor()
	const inTable = await rows.locator('th a').allInnerTexts()
	await page.getByRole('tab', { name: 'List' }).click()
	assert.deepEqual(await page.locator('main li article a').allInnerTexts(), inTable, 'the list is the table, in the same order')
	await page.getByRole('link', { name: 'Address list to print' }).click()
	await page.waitForURL(new RegExp(`^${appUrl}/places/print\\?kind=`))
	await page.locator('.smc-address-list h2').first().waitFor()
	await page.getByLabel('Large print').check()
	await page.emulateMedia({ media: 'print' })
	await page.locator('.smc-print svg').waitFor()
	await screenshot(window, 'places-print')
})
