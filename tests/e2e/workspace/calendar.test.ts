/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from 'playwright-core'

import assert from 'node:assert/strict'
import { appUrl, baseUrl, browserTest } from '../support/browser.ts'
import { assertAccessible, assertHoldsTogether, assertNoSidewaysScrolling, screenshot } from '../support/checks.ts'
import { an, dirk, open } from '../tenders/people.ts'

/**
 * A call of the member's own, by the API that the page itself uses.
 *
 * @param page of the member, on a page of the app
 * @param days until its deadline
 * @param id of the call to change; a new one without
 */
async function putCall(page: Page, days: number, id?: number): Promise<number> {
	return page.evaluate(async ({ days, id }) => {
		const response = await fetch(`/ocs/v2.php/apps/smartcommons/api/v1/calls${id ? `/${id}` : ''}`, {
			method: id ? 'PUT' : 'POST',
			headers: { 'OCS-APIRequest': 'true', Accept: 'application/json', 'Content-Type': 'application/json', requesttoken: document.head.dataset.requesttoken ?? '' },
			body: JSON.stringify({
				title: 'Muziek voor de opening van de bibliotheek',
				url: 'https://example.org/oproep',
				deadlineDate: new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
				deadlineTime: '10:00',
			}),
		})
		return (await response.json() as { ocs: { data: { id: number } } }).ocs.data.id
	}, { days, id })
}

browserTest('A member puts a deadline in the own calendar on a phone, takes it back, and brings it up to date when it moves', async ({ visit }) => {
	const visited = await visit(an, { language: 'nl', viewport: 'phone' })
	const { page } = visited
	await open(page, '/')
	const call = await putCall(page, 20)
	await page.goto(`${appUrl}/calls/${call}`)
	const add = page.getByRole('button', { name: 'In mijn agenda zetten' })
	await add.click()
	await page.getByText('Het staat in je agenda').first().waitFor()
	await page.getByRole('button', { name: 'Ongedaan maken' }).click()
	await add.click()
	await page.getByRole('button', { name: 'Sluiten' }).click()
	await add.waitFor({ state: 'detached' })

	await putCall(page, 25, call)
	await page.goto(`${appUrl}/calls/${call}`)
	await page.getByText('De datum is veranderd').waitFor()
	await assertHoldsTogether(visited)
	await screenshot(visited, 'calendar-old')
	await page.getByRole('button', { name: 'Mijn agenda bijwerken' }).click()
	await page.getByText('Je agenda heeft de nieuwe datum.').waitFor()
	await page.getByText('De datum is veranderd').waitFor({ state: 'detached' })
	const file = page.waitForEvent('download')
	await page.getByRole('link', { name: 'Downloaden voor een andere agenda' }).click()
	assert.equal((await file).suggestedFilename(), `smartcommons-call-${call}.ics`)
	await page.goto('/index.php/host/calendar')
	assert.equal(await page.getByRole('link', { name: /: Muziek voor de opening van de bibliotheek$/ }).count(), 1)
})

browserTest('A link to a call unfolds in a message, in French, by day and by night', async ({ visit }) => {
	const visited = await visit(dirk, { language: 'fr' })
	const { page } = visited
	await open(page, '/')
	const call = await putCall(page, 12)
	await page.goto('/index.php/host/links')
	await page.getByLabel('Un message avec des liens').fill(`Regarde ${baseUrl}/index.php/apps/smartcommons/calls/${call} et ${baseUrl}/apps/smartcommons/calls/9999999 pour lundi`)
	const preview = page.getByRole('link', { name: /Muziek voor de opening/ })
	await preview.waitFor()
	assert.match(await preview.innerText(), /Appel[^]*NL[^]*Date limite\s*: \p{L}+ \d+ \p{L}+, 10:00[^]*\d+ jours/u)
	assert.equal(await page.locator('.host-reference').count(), 1, 'what nobody may see stays a link')
	await assertAccessible(visited)
	await page.emulateMedia({ colorScheme: 'dark' })
	await assertAccessible(visited)
	await page.setViewportSize({ width: 320, height: 640 })
	await assertNoSidewaysScrolling(visited)
})

browserTest('The search of the cloud, the dashboard and the contacts show the members\' things', async ({ visit }) => {
	const visited = await visit(dirk, { language: 'en', viewport: 'phone' })
	const { page } = visited
	await open(page, '/')
	await putCall(page, 9)
	await page.goto('/index.php/host/people')
	await page.getByLabel('A name').fill('Verhaeghe')
	await page.getByText('Card in Smart Commons').waitFor()
	await assertNoSidewaysScrolling(visited)
	await page.goto('/index.php/host/dashboard')
	await page.getByRole('heading', { name: 'Closing soon' }).waitFor()
	await assertAccessible(visited)
	await page.goto('/index.php/host/search')
	await page.getByLabel('What are you looking for?').fill('bibliotheek')
	await page.getByRole('link', { name: 'Muziek voor de opening van de bibliotheek' }).first().click()
	await page.getByRole('heading', { level: 1, name: 'Muziek voor de opening van de bibliotheek' }).waitFor()
})
