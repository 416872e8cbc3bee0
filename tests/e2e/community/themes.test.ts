/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { randomBytes } from 'node:crypto'
import { browserTest } from '../support/browser.ts'
import { assertAccessible } from '../support/checks.ts'
import { knownMember, open, says } from './support.ts'

browserTest('a member proposes a theme, a moderator accepts it, and the search for themes finds it', async ({ visit }) => {
	// The index of a theme's address takes letters only.
	const name = 'Poppenspel ' + [...randomBytes(6)].map((byte) => String.fromCharCode(97 + byte % 26)).join('')
	const [an, moderator] = [await knownMember(), await knownMember({ groups: ['smartcommons-moderators'] })]
	const proposing = await visit(an.account!, { language: 'nl', viewport: 'phone' })
	await open(proposing, '/themes')
	await proposing.page.getByRole('button', { name: 'Een thema voorstellen' }).click()
	await proposing.page.getByLabel('Naam in het Nederlands').fill(name)
	await proposing.page.getByLabel(/Waarom is het nodig/).fill('Wij zijn met velen.')
	await proposing.page.getByRole('button', { name: 'Voorstellen' }).click()
	await says(proposing.page, `“${name}” is voorgesteld. Een moderator bekijkt het.`)

	const deciding = await visit(moderator.account!)
	await open(deciding, '/')
	await deciding.page.getByRole('link', { name: 'Themes' }).click()
	const proposal = deciding.page.locator('.smc-proposal', { hasText: name })
	await proposal.getByText('Wij zijn met velen.').waitFor()
	await assertAccessible(deciding)
	await proposal.getByRole('button', { name: 'Accept' }).click()
	await says(deciding.page, `“${name}” is a theme now.`)

	await open(proposing, '/card')
	await proposing.page.getByLabel('Thema’s', { exact: true }).fill(name.slice(-6))
	await proposing.page.getByRole('option', { name }).waitFor()
})
