/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { addPlace } from '../../contract/places/support.ts'
import { knownMember, open, says } from '../community/support.ts'
import { browserTest } from '../support/browser.ts'
import { assertAccessible, assertNoSidewaysScrolling, screenshot } from '../support/checks.ts'

browserTest('A member suggests on a phone in French; a moderator accepts one field and refuses the other with a reason', async ({ visit }) => {
	const owner = await knownMember({ displayName: 'Eigenaar Claes' })
	const place = await addPlace(owner, { access: 'everybody', price: 'free', phone: '+32 9 111 11 11', website: 'https://example.org/old' })
	const name = place.name.text
	const member = await knownMember({ displayName: 'Sylvie Renard' })
	const phone = await visit(member.account, { language: 'fr', viewport: 'phone' })
	await open(phone, `/places/${place.id}`)
	await phone.page.getByRole('link', { name: 'Quelque chose n’est pas juste' }).click()
	await phone.page.getByLabel('Le téléphone, l\'e-mail ou le site web').check({ force: true })
	await phone.page.getByRole('textbox', { name: 'Téléphone' }).fill('+32 9 222 22 22')
	await phone.page.getByRole('textbox', { name: 'Site web' }).fill('https://example.org/new')
	await phone.page.getByLabel('Comment le sais-tu ?').fill('J\'y étais samedi.')
	await assertNoSidewaysScrolling(phone)
	await assertAccessible(phone)
	await screenshot(phone, 'place-suggest')
	await phone.page.getByRole('button', { name: 'Envoyer la proposition' }).click()
	await says(phone.page, 'Merci : ta proposition est en route.')

	const desk = await visit((await knownMember({ displayName: 'Mo Derator', groups: ['smartcommons-moderators'] })).account, { language: 'nl' })
	await open(desk, '/places/suggestions')
	const card = desk.page.getByRole('article', { name })
	await card.getByRole('radiogroup', { name: 'Website' }).or(card.getByRole('group', { name: 'Website' })).getByLabel('Weigeren').check({ force: true })
	await card.getByRole('button', { name: 'De beslissing bewaren' }).click()
	await card.getByText('Schrijf een zin voor wie het voorstelde.').first().waitFor()
	await card.getByLabel('Reden of vraag').fill('Die site is er nog niet.')
	await screenshot(desk, 'suggestions')
	await assertAccessible(desk)
	await card.getByRole('button', { name: 'De beslissing bewaren' }).click()
	await card.getByText('Een deel is aanvaard').waitFor()

	const { data: after } = await owner.get('/places/{id}', { path: { id: place.id } })
	assert.deepEqual([after.facts.phone, after.facts.website], ['+32 9 222 22 22', 'https://example.org/old'])
	await open(phone, '/places/suggestions/mine')
	await says(phone.page, 'Die site is er nog niet.')
	await assertNoSidewaysScrolling(phone)
	await screenshot(phone, 'my-suggestions')

	await open(desk, `/places/${place.id}`)
	await desk.page.getByRole('button', { name: 'Tonen wie wat veranderde' }).click()
	await desk.page.getByRole('button', { name: 'Maak het weer zoals het hierna was' }).last().click()
	await says(desk.page, 'De plek is weer zoals toen.')
	await says(desk.page, 'Weer gemaakt zoals het vroeger was')
	await screenshot(desk, 'place-history')
	await assertAccessible(desk)
	await open(desk, '/places/stewards')
	await assertAccessible(desk)
	await screenshot(desk, 'stewards')
})
