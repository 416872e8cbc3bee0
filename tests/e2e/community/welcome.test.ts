/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { newGroup } from '../../contract/community/support.ts'
import { createUser, member } from '../../contract/support/users.ts'
import { browserTest } from '../support/browser.ts'
import { assertAccessible, tabTo } from '../support/checks.ts'
import { open } from './support.ts'

browserTest('somebody new answers four questions with the keyboard alone, joins a group and is home', async ({ visit }) => {
	const coordinator = await member()
	const { data: themes } = await coordinator.get('/themes')
	const theme = themes.find(({ slug, label }) => slug.includes('circus') || /circ/i.test(label)) ?? themes[0]!
	await newGroup(coordinator, 'open', { themes: [theme.id], languages: ['nl', 'fr', 'en'] })

	const account = await createUser({ displayName: 'Nele Nieuw' })
	const window = await visit(account, { language: 'nl', viewport: 'phone' })
	const { page } = window
	const { keyboard } = page
	await open(window, '/')

	await tabTo(page, page.getByLabel('In enkele woorden'))
	await keyboard.type('lichtontwerper')
	await tabTo(page, page.getByLabel(/Thema’s/))
	await keyboard.type(theme.labels.nl!.slice(0, 5))
	await page.getByRole('option', { name: theme.labels.nl }).waitFor()
	await keyboard.press('Enter')
	await page.getByRole('button', { name: `${theme.labels.nl} weghalen` }).waitFor()
	await assertAccessible(window)
	await tabTo(page, page.getByRole('button', { name: 'Volgende' }))
	await keyboard.press('Enter')

	await page.getByRole('heading', { name: 'Waar woon je?' }).waitFor()
	await tabTo(page, page.getByLabel('Gemeente'))
	await keyboard.type('9000')
	await page.getByRole('option', { name: /Gent/ }).waitFor()
	await keyboard.press('Enter')
	assert.equal(await page.getByLabel('Gemeente').inputValue(), 'Gent')
	await assertAccessible(window)
	await tabTo(page, page.getByRole('button', { name: 'Volgende' }))
	await keyboard.press('Enter')

	await page.getByRole('heading', { name: 'Welke talen spreek je?' }).waitFor()
	await tabTo(page, page.getByRole('button', { name: 'Volgende' }))
	await keyboard.press('Enter')

	await page.getByRole('heading', { name: 'Wat zou je het meest helpen?' }).waitFor()
	await tabTo(page, page.getByRole('button', { name: 'Deze vraag overslaan' }))
	await keyboard.press('Enter')

	await page.getByRole('heading', { name: 'Deze groepen passen bij je' }).waitFor()
	await assertAccessible(window)
	const join = page.getByRole('button', { name: 'Meedoen' }).first()
	await tabTo(page, join)
	await keyboard.press('Enter')
	await page.getByText('je doet mee').first().waitFor()
	await tabTo(page, page.getByRole('button', { name: 'Naar de startpagina' }))
	await keyboard.press('Enter')
	await page.getByLabel('Wat heb je nodig?').waitFor()

	await page.goto(page.url())
	await page.getByLabel('Wat heb je nodig?').waitFor()
})

browserTest('somebody in a hurry skips all questions', async ({ visit }) => {
	const window = await visit(await createUser(), { language: 'fr' })
	await open(window, '/')
	await window.page.getByRole('button', { name: 'Passer toutes les questions' }).click()
	await window.page.getByLabel('De quoi as-tu besoin ?').waitFor()
})
