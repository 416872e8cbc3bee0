/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { addPlace } from '../../contract/places/support.ts'
import { occ } from '../../contract/support/server.ts'
import { unique } from '../../contract/support/users.ts'
import { knownMember, open } from '../community/support.ts'
import { appUrl, browserTest } from '../support/browser.ts'
import { assertAccessible, assertLargeTargets, assertNoSidewaysScrolling, screenshot } from '../support/checks.ts'

browserTest('An editor brings a list from a spreadsheet, says what a column means and decides on a place that is known', async ({ visit }) => {
	const ed = await knownMember({ displayName: 'Lijst Janssens', groups: ['smartcommons-editors'] })
	const [known, fresh] = [unique('Deelbib'), unique('Keuken')]
	await addPlace(ed, { names: { nl: known } })
	const window = await visit(ed.account, { language: 'nl' })
	const { page } = window
	await open(window, '/places')
	await page.getByRole('link', { name: 'Een bestand met plekken inlezen' }).click()
	await page.getByLabel('Bestand', { exact: true }).setInputFiles({
		name: 'lijst.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`Hoe het heet;Gemeente;Telefoon\n${known};Gent;+32 9 123 45 67\n${fresh};Luik;\n;Gent;\n`),
	})
	await page.getByText('Er zijn 3 rijen gevonden').waitFor()
	await page.waitForURL(/places\/import\/\d+/)
	await page.getByRole('button', { name: 'Plekken opnemen' }).click()
	await page.getByText('Zeg in welke kolom de namen staan.').waitFor()
	await page.getByLabel('“Hoe het heet” betekent').selectOption('Naam')
	await page.getByLabel('Naam van de lijst').fill(unique('lijst'))
	await page.getByLabel('Wie de lijst maakte').fill('Jan')
	await assertAccessible(window)
	await screenshot(window, 'places-import-preview')
	await page.getByRole('button', { name: 'Plekken opnemen' }).click()
	await page.getByText('Klaar: 3 rijen zijn gelezen.').waitFor()
	await page.getByRole('button', { name: 'Geweigerd: 1' }).click()
	await page.getByText('De rij heeft geen naam').waitFor()
	await page.getByRole('button', { name: 'Te beslissen: 1' }).click()
	await page.getByRole('button', { name: `Dezelfde als deze: ${known}` }).waitFor()
	await assertAccessible(window)
	await screenshot(window, 'places-import-report')
	await page.getByRole('button', { name: `Dezelfde als deze: ${known}` }).click()
	await page.getByText('+32 9 123 45 67').waitFor()
	await page.getByRole('button', { name: 'Te beslissen: 0' }).waitFor()
	await page.setViewportSize({ width: 320, height: 640 })
	await assertNoSidewaysScrolling(window)
	await screenshot({ ...window, look: { ...window.look, viewport: 'phone' } }, 'places-import-report')
	window.watchdog.expect(/422/)
})

browserTest('A guest finds a place on the public map on a phone, and on another site in a frame', async ({ visit }) => {
	const name = unique('Openbaar')
	await addPlace(await knownMember({ displayName: 'Gastvrouw Peeters' }), { names: { fr: name }, position: { lat: 51.05, lon: 3.72 } })
	// Another site: the same machine under another name.
	const site = createServer((_, response) => {
		response.setHeader('Content-Type', 'text/html')
		response.end(`<!DOCTYPE html><title>Site</title><iframe src="${appUrl}/public/embed" style="width: 300px; height: 600px" title="map"></iframe>`)
	})
	await new Promise<void>((resolve) => {
		site.listen(0, '127.0.0.1', resolve)
	})
	const { port } = site.address() as { port: number }
	occ('config:app:set', 'smartcommons', 'places_public', '--type=boolean', '--value=true')
	occ('config:app:set', 'smartcommons', 'embed_sites', `--value=http://127.0.0.1:${port}`)
	try {
		const window = await visit(undefined, { language: 'fr', viewport: 'phone' })
		const { page } = window
		await page.goto(`${appUrl}/public/map`)
		await page.getByRole('searchbox').or(page.getByLabel('De quoi as-tu besoin ?')).first().fill(name)
		await page.getByRole('link', { name }).waitFor()
		await assertNoSidewaysScrolling(window)
		await assertAccessible(window)
		await assertLargeTargets(window)
		await screenshot(window, 'public-list')
		await page.getByRole('tab', { name: 'Carte' }).click()
		await page.locator('.smc-map__target[data-shown="1"]').waitFor()
		await screenshot(window, 'public-map')
		await page.getByRole('tab', { name: 'Liste' }).click()
		await page.getByRole('link', { name }).click()
		await page.getByRole('heading', { name: 'Heures d’ouverture' }).waitFor()
		await assertAccessible(window)
		await screenshot(window, 'public-place')
		const html = await page.content()
		assert.ok(!html.includes('Gastvrouw Peeters'))

		await page.route(`http://127.0.0.1:${port}/**`, (route) => route.continue())
		await page.goto(`http://127.0.0.1:${port}/`)
		const frame = page.frameLocator('iframe')
		await frame.getByRole('link').first().waitFor()
		await frame.getByRole('tab', { name: 'Carte' }).click()
		await frame.locator('.smc-map__target[data-shown]:not([data-shown="0"])').waitFor()
		await screenshot(window, 'public-embed')
		window.watchdog.expect(/favicon/)
	} finally {
		occ('config:app:set', 'smartcommons', 'places_public', '--type=boolean', '--value=false')
		site.close()
	}
})
