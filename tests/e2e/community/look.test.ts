/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Language, Look } from '../support/browser.ts'

import { invite, newGroup, uidOf } from '../../contract/community/support.ts'
import { browserTest } from '../support/browser.ts'
import { assertHoldsTogether, screenshot } from '../support/checks.ts'
import { knownMember, open } from './support.ts'

const looks: readonly Look[] = [
	{ language: 'nl', viewport: 'phone', theme: 'light' },
	{ language: 'fr', viewport: 'desktop', theme: 'dark' },
	{ language: 'en', viewport: 'phone', theme: 'contrast' },
]

for (const look of looks) {
	browserTest(`every page of the community holds together in ${look.language}, ${look.viewport}, ${look.theme}`, async ({ visit }) => {
		const [an, ben] = [
			await knownMember({ displayName: 'Anne-Sophie Vandenbroeck-Vandenbussche', groups: ['smartcommons-moderators'] }),
			await knownMember({ displayName: 'Ben Maes' }),
		]
		const group = await newGroup(an, 'request', { names: longName(look.language!), channels: { talk: false, digest: true, forum: false, folder: false, link: { url: 'https://chat.example.org/abc', label: 'Chat' } } })
		await ben.post('/groups/{id}/members', { path: { id: group.id }, body: { message: 'Hello!' } })
		await invite(an, group.id, await knownMember({ displayName: 'Cleo' }))
		const pages: [string, string][] = [
			['home', '/'],
			['search', '/search?q=film'],
			['groups', '/groups'],
			['group', `/groups/${group.id}`],
			['group-new', '/groups/new'],
			['group-edit', `/groups/${group.id}/edit`],
			['members', '/members'],
			['member', `/members/${uidOf(an)}`],
			['card', '/card'],
			['themes', '/themes'],
			['nowhere', '/nowhere/at/all'],
		]
		const window = await visit(an.account!, look)
		for (const [name, path] of pages) {
			await open(window, path)
			await assertHoldsTogether(window)
			await screenshot(window, name)
		}
	})
}

function longName(language: Language): Record<string, string> {
	return { [language]: 'Werkgroep voor podiumkunstenaars en evenemententechnici' }
}
