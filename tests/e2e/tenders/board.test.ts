/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { browserTest } from '../support/browser.ts'
import { tabTo } from '../support/checks.ts'
import { an, dirk, groupId, open } from './people.ts'

browserTest('A member takes a call from the inbox to submitted with the keyboard alone', async ({ visit }) => {
	const { page } = await visit(dirk)
	const group = await groupId(page, 'Podium Gent')
	await open(page, `/groups/${group}/work`)
	const take = page.getByRole('button', { name: /^Interesting: / }).first()
	await take.waitFor()
	const title = (await take.getAttribute('aria-label'))?.replace('Interesting: ', '') ?? ''

	await tabTo(page, page.getByRole('button', { name: `Interesting: ${title}`, exact: true }))
	await page.keyboard.press('Enter')
	const prepare = page.getByRole('button', { name: `We prepare it: ${title}`, exact: true })
	await prepare.waitFor()
	await tabTo(page, prepare)
	await page.keyboard.press('Enter')

	const submit = page.getByRole('button', { name: `We submitted it: ${title}`, exact: true })
	await submit.waitFor()
	assert.ok(await page.getByRole('link', { name: title, exact: true }).evaluate((link) => link === document.activeElement), 'the focus goes along with the card')
	await tabTo(page, submit)
	await page.keyboard.press('Enter')
	const submitted = page.getByRole('region', { name: /^Submitted/ })
	await submitted.getByRole('link', { name: title, exact: true }).waitFor()

	// An hour later somebody looks what happened.
	await page.keyboard.press('Enter')
	await page.getByRole('heading', { level: 1, name: title }).waitFor()
	assert.equal(await page.getByText('moved it to “Submitted”').count(), 1)
	assert.equal(await page.getByText('took it in hand: Interesting').count(), 1)
})

browserTest('A call that is not for the group is put aside with a reason, and undo brings it back', async ({ visit }) => {
	const { page } = await visit(dirk, { language: 'nl', viewport: 'phone' })
	const group = await groupId(page, 'Podium Gent')
	await open(page, `/groups/${group}/work`)
	const refuse = page.getByRole('button', { name: /^Niets voor ons: / }).first()
	await refuse.waitFor()
	const label = await refuse.getAttribute('aria-label') ?? ''
	await refuse.click()
	await page.getByRole('button', { name: 'Te weinig tijd' }).click()
	await page.getByText('is opzij gelegd').waitFor()
	await page.getByRole('button', { name: label, exact: true }).waitFor({ state: 'detached' })
	await page.getByRole('button', { name: 'Ongedaan maken' }).click()
	await page.getByRole('button', { name: label, exact: true }).waitFor()
})

browserTest('Two members move the same work: the second sees it and loses nothing', async ({ visit }) => {
	const first = await visit(an)
	const second = await visit(dirk, { language: 'en' })
	const group = await groupId(first.page, 'Podium Gent')
	await open(first.page, `/groups/${group}/work`)
	await first.page.getByRole('button', { name: /^Interesting: / }).first().click()
	const link = first.page.getByRole('region', { name: /^Interesting/ }).getByRole('link').first()
	const address = new URL(await link.getAttribute('href') ?? '', first.page.url()).href
	second.watchdog.expect(/412/)
	await second.page.goto(address)
	await second.page.getByRole('button', { name: 'Drop it' }).click()
	await second.page.getByLabel('Another reason').fill('We are with too few')

	await first.page.goto(address)
	await first.page.getByRole('button', { name: 'We prepare it' }).click()
	await first.page.getByRole('button', { name: 'We submitted it' }).waitFor()

	await second.page.getByRole('button', { name: 'Put it aside' }).click()
	await second.page.getByText('Somebody else was first: it is at “Preparing” now.').waitFor()
	assert.equal(await second.page.getByLabel('Another reason').inputValue(), 'We are with too few')
	await second.page.getByRole('button', { name: 'Put it aside' }).click()
	await second.page.getByText('“We are with too few”').waitFor()
})

browserTest('A member joins the work on a call, says as what, and leaves a note', async ({ visit }) => {
	const { page } = await visit(an, { language: 'fr', viewport: 'phone' })
	const group = await groupId(page, 'Gent')
	await open(page, `/groups/${group}/work`)
	await page.getByRole('tab', { name: /^En préparation/ }).click()
	await page.getByRole('tabpanel').getByRole('link').first().click()
	await page.getByRole('heading', { name: 'Qui participe' }).waitFor()
	const join = page.getByRole('button', { name: 'Je participe' })
	if (await join.count() > 0) {
		await join.click()
		await page.getByLabel(/^Soutien/).check()
		await page.getByLabel('Avec quoi ?').fill('relecture en français')
		await page.getByRole('button', { name: 'Je participe' }).click()
		await page.getByText('relecture en français').waitFor()
	}
	await page.getByLabel('Une note pour les autres').fill('La visite est lundi à 9 h.')
	await page.getByRole('button', { name: 'Ajouter la note' }).click()
	await page.getByText('La visite est lundi à 9 h.').first().waitFor()
	await page.getByText('a écrit une note').first().waitFor()
})
