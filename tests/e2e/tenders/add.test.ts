/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { browserTest } from '../support/browser.ts'
import { assertLargeTargets, assertNoSidewaysScrolling } from '../support/checks.ts'
import { an, fatou, open } from './people.ts'

browserTest('A member adds a call by hand, in French on a small phone; the draft survives', async ({ visit }) => {
	const window = await visit(fatou, { language: 'fr', viewport: 'phone' })
	const { page } = window
	await open(page, '/calls')
	await page.getByRole('link', { name: 'Ajouter un appel' }).click()
	await page.getByRole('heading', { level: 1, name: 'Ajouter un appel' }).waitFor()
	await assertNoSidewaysScrolling(window)
	await assertLargeTargets(window)

	await page.getByRole('button', { name: 'Ajouter l’appel' }).click()
	await page.getByRole('link', { name: /Donne un titre/ }).click()
	assert.ok(await page.getByLabel('Titre', { exact: true }).evaluate((field) => field === document.activeElement), 'the summary leads to the field')

	await page.getByLabel('Titre', { exact: true }).fill('Bourse pour un premier film d’animation')
	await page.getByLabel('Dernier jour pour déposer').fill('2027-03-01')
	await page.getByLabel('Heure, en Belgique').fill('12:00')
	await page.getByLabel('Lien').fill('www.example.be/bourse')
	await page.reload()
	await page.getByText('Nous avons gardé ce que tu avais écrit', { exact: false }).or(page.getByRole('button', { name: 'Recommencer', exact: false })).first().waitFor()
	assert.equal(await page.getByLabel('Titre', { exact: true }).inputValue(), 'Bourse pour un premier film d’animation')

	await page.getByRole('button', { name: 'Ajouter l’appel' }).click()
	await page.getByRole('heading', { level: 1, name: /Bourse pour un premier film/ }).waitFor()
	await page.getByText('Merci, l’appel est ajouté.').waitFor()
	await page.getByText(/lundi 1 mars 2027, 12:00/i).first().waitFor()
	assert.equal(await page.locator('a[href="https://www.example.be/bourse"]').count(), 1)
	await assertNoSidewaysScrolling(window)

	await page.getByRole('button', { name: 'Retirer' }).click()
	await page.getByText('Tu as retiré cet appel').waitFor()
	await page.getByRole('button', { name: 'Annuler' }).last().click()
	await page.getByRole('button', { name: 'Retirer' }).waitFor()
})

browserTest('A coordinator imports a list, sees what happened to each line, and the same file twice changes nothing', async ({ visit }) => {
	const { page } = await visit(an)
	await open(page, '/calls/import')
	// Its own title each time, so that it is new on a server that has seen this test before.
	const title = `Muurschildering voor het station ${Date.now()}`
	const list = {
		name: 'calls.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`\uFEFFtitel;organisatie;einddatum;link\r\n${title};Stad Aalst;15/02/2027;https://example.be/muur\r\n;Stad Aalst;15/02/2027;https://example.be/leeg\r\n`),
	}
	await page.getByLabel('Files').setInputFiles(list)
	await page.getByText('Done: 2 calls read').waitFor()
	await page.getByRole('button', { name: 'Refused: 1' }).click()
	await page.getByText('Line 3').waitFor()
	await page.getByRole('button', { name: 'New: 1' }).click()
	await page.getByRole('link', { name: title }).waitFor()
	await page.getByLabel('Files').setInputFiles(list)
	await page.getByRole('button', { name: 'Unchanged: 1' }).waitFor()

	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download an empty list (CSV)' }).click()])
	assert.equal(download.suggestedFilename(), 'smart-commons.csv')
})
