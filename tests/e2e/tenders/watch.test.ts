/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { browserTest } from '../support/browser.ts'
import { an, dirk, groupId, numberIn, open } from './people.ts'

browserTest('A coordinator narrows a watch, sees the number move, and goes back a step', async ({ visit }) => {
	const { page } = await visit(an)
	const group = await groupId(page, 'Podium Gent')
	await open(page, `/groups/${group}/watches`)
	await page.getByRole('link', { name: 'Change “Podium, licht en geluid”' }).click()
	const live = page.getByRole('complementary', { name: 'What it finds now' })
	const headline = live.getByText(/^\d+ open calls? match/)
	await headline.waitFor()
	const before = numberIn(await headline.textContent())
	assert.ok(before > 0)

	const narrower = live.locator('section', { has: page.getByRole('heading', { name: 'Narrower' }) }).getByRole('button').filter({ hasText: '−' }).first()
	const dropped = numberIn(/−[\d.,]+/.exec(await narrower.textContent() ?? '')?.[0] ?? '')
	await narrower.click()
	await live.getByText(new RegExp(`^${before - dropped} open calls? match`)).waitFor()

	await live.getByRole('button', { name: /^Undo:/ }).click()
	await live.getByText(new RegExp(`^${before} open calls? match`)).waitFor()

	const words = page.getByLabel('Words', { exact: false }).first()
	const word = `woord${Date.now()}`
	await words.fill(word)
	await words.press('Enter')
	await page.getByRole('button', { name: `Remove ${word}` }).waitFor()
	await page.waitForFunction((count) => {
		const text = document.querySelector('aside p')?.textContent ?? ''
		return !text.includes('counting') && Number.parseInt(text.trim(), 10) >= count
	}, before)

	await page.reload()
	await page.getByText('We kept what you typed last time.').waitFor()
	assert.equal(await page.getByRole('button', { name: `Remove ${word}` }).count(), 1)
	await page.getByRole('button', { name: 'Save', exact: true }).click()
	await page.getByText('Saved. New calls that match').waitFor()
	await page.getByText(word).first().waitFor()
})

browserTest('Who does not coordinate sees what the group looks out for, and cannot change it', async ({ visit }) => {
	const { page } = await visit(dirk, { language: 'fr' })
	const group = await groupId(page, 'Podium Gent')
	await open(page, `/groups/${group}/watches`)
	await page.getByRole('heading', { name: 'Podium, licht en geluid' }).waitFor()
	assert.equal(await page.getByRole('link', { name: /Modifier/ }).count(), 0)
	assert.equal(await page.getByRole('link', { name: 'Ajouter une veille' }).count(), 0)
})
