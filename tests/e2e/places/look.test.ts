/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { knownMember, open } from '../community/support.ts'
import { type Look, browserTest } from '../support/browser.ts'
import { assertHoldsTogether, screenshot } from '../support/checks.ts'

const looks: readonly Look[] = [
	{ language: 'nl', viewport: 'phone', theme: 'light' },
	{ language: 'fr', viewport: 'desktop', theme: 'dark' },
	{ language: 'en', viewport: 'phone', theme: 'contrast' },
]

for (const look of looks) {
	browserTest(`every page of the map holds together in ${look.language}, ${look.viewport}, ${look.theme}`, async ({ visit }) => {
		const window = await visit((await knownMember({ displayName: 'Kaat Kijker' })).account, look)
		const { page } = window
		await open(window, '/places')
		await page.locator('main [role="search"] button[aria-expanded]').click()
		await assertHoldsTogether(window)
		await screenshot(window, 'places')
		await page.locator('main li article a').first().click()
		await page.locator('main dl').first().waitFor()
		await page.waitForLoadState('networkidle')
		await assertHoldsTogether(window)
		await screenshot(window, 'place')
		for (const [name, path] of [
			['places-map', '/places?view=map'],
			['places-table', '/places?view=table'],
			['places-nothing', '/places?q=zzzzqqqq&km=2&near=30'],
			['places-print', '/places/print'],
			['place-new', '/places/new'],
		] as const) {
			await open(window, path)
			await assertHoldsTogether(window)
			await screenshot(window, name)
		}
	})
}
