/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { browserTest } from '../support/browser.ts'
import { assertNoSidewaysScrolling } from '../support/checks.ts'
import { an, numberIn, open } from './people.ts'

browserTest('A member finds a call by words and filters, and a link repeats the search', async ({ visit }) => {
	const { page } = await visit(an)
	await open(page, '/calls')
	const cards = page.locator('main li article')
	await cards.first().waitFor()
	assert.equal(await page.getByRole('button', { name: 'Remove open now' }).count(), 1)

	await page.getByRole('searchbox', { name: 'Search in calls' }).fill('translation')
	await page.waitForURL(/q=translation/)
	const said = page.getByText(/^\d+ calls? fits?$/)
	await said.waitFor()
	const found = numberIn(await said.textContent())
	assert.ok(found > 0)
	// Words are understood in any of the three languages.
	await page.getByText('Vertaling van toeristische teksten').first().waitFor()

	await page.getByRole('button', { name: /filter/ }).click()
	await page.getByLabel('Closing', { exact: true }).selectOption({ label: 'within 14 days' })
	await page.getByRole('button', { name: 'Remove closing within 14 days' }).waitFor()
	await page.waitForURL(/days=14/)
	await page.waitForLoadState('networkidle')
	assert.ok(numberIn(await said.textContent()) <= found)

	const address = page.url()
	await page.goto('about:blank')
	await page.goto(address)
	await page.getByRole('button', { name: 'Remove closing within 14 days' }).waitFor()
	assert.equal(await page.getByRole('searchbox', { name: 'Search in calls' }).inputValue(), 'translation')

	await cards.first().getByRole('link').click()
	await page.waitForURL(/calls\/\d+\?/)
	await page.getByRole('heading', { name: 'What it is about' }).waitFor()
	assert.ok(await cards.first().isVisible(), 'the list stays beside the opened call')
})

browserTest('On a phone a call is a page of its own, and "back" keeps the place in the list', async ({ visit }) => {
	const phone = await visit(an, { viewport: 'phone' })
	const { page } = phone
	await open(page, '/calls')
	const last = page.locator('main li article').nth(12)
	await last.scrollIntoViewIfNeeded()
	const title = await last.getByRole('link').textContent()
	await last.getByRole('link').click()
	await page.getByRole('heading', { level: 1, name: title?.trim() }).waitFor()
	await assertNoSidewaysScrolling(phone)
	await page.locator('main header').getByRole('link', { name: 'Calls' }).click()
	await page.waitForURL(/\/calls$/)
	await last.waitFor()
	assert.ok(await last.evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect()
		return top < window.innerHeight && bottom > 0
	}), 'the call that was open is in sight again')
})

browserTest('A search that finds nothing says what to do', async ({ visit }) => {
	const { page } = await visit(an, { language: 'nl' })
	await open(page, '/calls?days=0&min=99999999999')
	await page.getByText('Geen enkele oproep past').waitFor()
	await page.getByRole('button', { name: 'Alle open oproepen tonen' }).click()
	await page.locator('main li article').first().waitFor()
	await page.waitForURL(/\/calls$/)
})
