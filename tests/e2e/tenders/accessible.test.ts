/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { type Look, browserTest } from '../support/browser.ts'
import { assertHoldsTogether, screenshot } from '../support/checks.ts'
import { an, groupId, open } from './people.ts'

const looks: Look[] = [
	{ language: 'en', viewport: 'desktop', theme: 'light' },
	{ language: 'nl', viewport: 'phone', theme: 'dark' },
	{ language: 'fr', viewport: 'phone', theme: 'contrast' },
]

for (const look of looks) {
	browserTest(`Every page of calls can be used by everybody: ${Object.values(look).join(', ')}`, async ({ visit }) => {
		const window = await visit(an, look)
		const { page } = window
		const group = await groupId(page, look.language === 'fr' ? 'Gand' : 'Gent').catch(() => 0) || await groupId(page, 'Podium')
		const check = async (name: string) => {
			await page.waitForLoadState('networkidle')
			await assertHoldsTogether(window)
			await screenshot(window, name)
		}

		await open(page, '/calls')
		await page.locator('main [role="search"] button[aria-expanded]').click()
		await check('calls')
		await page.locator('main li article a').first().click()
		await page.waitForURL(/calls\/\d+/)
		await page.locator('main dl').first().waitFor()
		await check('call')
		for (const [name, path] of [
			['call-new', '/calls/new'],
			['call-edit', '/calls/1/edit'],
			['calls-import', '/calls/import'],
			['work', `/groups/${group}/work`],
			['watches', `/groups/${group}/watches`],
			['watch-new', `/groups/${group}/watches/new`],
		] as const) {
			await open(page, path)
			for (const folded of await page.locator('main details:not([open]) > summary').all()) {
				await folded.click()
			}
			await check(name)
		}

		await open(page, `/groups/${group}/watches`)
		await page.locator('main a[href*="/watches/"]').last().click()
		await page.locator('aside .smc-live__count').waitFor()
		await check('watch')

		await open(page, `/groups/${group}/work`)
		if (look.viewport === 'phone') {
			await page.getByRole('tab').nth(2).click()
		}
		await page.locator('main a[href*="/dossiers/"]:visible').first().click()
		await page.waitForURL(/dossiers\/\d+/)
		await page.locator('main ol li').first().waitFor()
		await check('dossier')
	})
}
