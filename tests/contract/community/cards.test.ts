/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { eventually } from '../support/eventually.ts'
import { succeeded, together } from '../support/parallel.ts'
import { deleteUser, member, unique } from '../support/users.ts'
import { invite, join, municipality, newGroup, uidOf } from './support.ts'

/** A card with something in every field, all of it findable by one word. */
async function fullCard(person: Client, word: string, audiences: Record<string, string> = {}) {
	const ghent = await municipality(person, 'Gent')
	const { data: themes } = await person.get('/themes')
	return {
		headline: `headline ${word}`,
		about: `about ${word}`,
		themes: [themes[0]!.id],
		skills: [`skill ${word}`],
		languages: [{ language: 'fr', read: 2, write: 1, speak: 0 }],
		placeId: ghent.id,
		helps: `helps ${word}`,
		contact: `contact ${word}`,
		audiences,
	}
}

const fields = ['headline', 'about', 'themes', 'skills', 'languages', 'place', 'helps', 'contact']
const all = (audience: string) => Object.fromEntries(fields.map((field) => [field, audience]))
const word = () => unique('hobo').replace('-', '')

describe('a card', () => {
	it('is empty at first and asks the first questions', async () => {
		const an = await member({ displayName: 'An Verhaeghe', language: 'nl' })
		const { data: me } = await an.get('/me')
		assert.deepEqual([me.displayName, me.language, me.welcome, me.waiting, me.groups, me.roles], ['An Verhaeghe', 'nl', true, 0, [], []])
		const { data: card } = await an.get('/me/card')
		assert.equal(card.headline, '')
		assert.deepEqual([card.audiences.headline, card.audiences.contact, card.audiences.about], ['members', 'groups', 'groups'])
		const ghent = await municipality(an, 'gand')
		await an.put('/me/welcome', { body: { headline: 'Podiumtechnicus', placeId: ghent.id, languages: ['nl', 'fr'], wish: 'share' } })
		assert.equal((await an.get('/me')).data.welcome, false)
		const { data: after } = await an.get('/me/card')
		assert.deepEqual([after.headline, after.place?.name, after.languages.map((one) => one.language)], ['Podiumtechnicus', 'Gent', ['fr', 'nl']])
		const skipped = await member()
		await skipped.put('/me/welcome', { body: {} })
		assert.equal((await skipped.get('/me')).data.welcome, false)
	})

	it('is kept as it was sent, and never over somebody else\'s change', async () => {
		const an = await member()
		const sent = await fullCard(an, word())
		const saved = await an.put('/me/card', { body: sent })
		assert.deepEqual([saved.data.headline, saved.data.skills, saved.data.languages], [sent.headline, sent.skills, sent.languages])
		const seen = await an.get('/me/card')
		await an.put('/me/card', { body: { ...sent, headline: 'first' }, headers: { 'If-Match': seen.etag } })
		const late = await an.put('/me/card', { body: { ...sent, headline: 'second' }, headers: { 'If-Match': seen.etag }, expect: 412 })
		assert.equal((late.problem.current as { headline: string }).headline, 'first')
		const { etag } = await an.get('/me/card')
		const results = await together(Array.from({ length: 5 }, (_, i) => () => an.put('/me/card', { body: { ...sent, headline: `at once ${i}` }, headers: { 'If-Match': etag }, expect: 200 })))
		assert.equal(succeeded(results).length, 1)
	})

	it('shows each field to whom its owner wants, on every way', async () => {
		const [an, ben, cleo] = [await member(), await member(), await member()]
		const group = await newGroup(an, 'invitation')
		await invite(an, group.id, ben)
		await join(group.id, ben)
		const term = word()
		for (const [audience, forBen, forCleo] of [['members', true, true], ['groups', true, false], ['nobody', false, false]] as const) {
			await an.put('/me/card', { body: await fullCard(an, term, all(audience)) })
			await eventually(() => cleo.get('/search', { query: { q: term, kinds: 'member' } }), (answer) => (answer.data.items.length > 0) === forCleo)
			for (const [reader, sees] of [[ben, forBen], [cleo, forCleo]] as const) {
				const card = await reader.get('/members/{uid}', { path: { uid: uidOf(an) } })
				assert.equal(card.text.includes(term), sees, `card, ${audience}`)
				assert.deepEqual([card.data.place !== null, card.data.themes.length > 0, card.data.languages.length > 0], [sees, sees, sees])
				const listed = async (query: Record<string, string | number | boolean | undefined>) => (await reader.get('/members', { query: { limit: 100, ...query } })).text.includes(uidOf(an))
				const near = (await municipality(reader, 'Gent')).id
				const theme = (await reader.get('/themes')).data[0]!.id
				for (const query of [{ near, km: 0, helps: true }, { theme, helps: true }, { language: 'fr', skill: 'write', helps: true }, { helps: true }]) {
					const narrowed = sees && reader === ben ? { ...query, group: group.id } : query
					assert.equal(await listed(narrowed), sees, `${JSON.stringify(query)}, ${audience}`)
				}
				assert.equal(await listed({ q: term }), forCleo, `words, ${audience}`)
				assert.equal((await reader.get('/search', { query: { q: term } })).text.includes(uidOf(an)), forCleo, `search, ${audience}`)
			}
			assert.ok((await an.get('/me/card')).text.includes(term))
		}
		await ben.get('/members', { query: { group: group.id } })
		await cleo.get('/members', { query: { group: group.id }, expect: 404 })
	})

	it('goes with its account', async () => {
		const [an, ben] = [await member(), await member()]
		const term = word()
		await an.put('/me/card', { body: await fullCard(an, term) })
		await eventually(() => ben.get('/members', { query: { q: term } }), (answer) => answer.data.items.length === 1)
		await deleteUser(an.account!)
		assert.deepEqual((await ben.get('/members', { query: { q: term } })).data.items, [])
		await ben.get('/members/{uid}', { path: { uid: uidOf(an) }, expect: 404 })
	})

	it('refuses what makes no sense, naming the field', async () => {
		const an = await member()
		const card = await fullCard(an, word())
		for (const [wrong, status, field] of [
			[{ themes: [999999] }, 422, 'themes'],
			[{ placeId: 999999 }, 422, 'placeId'],
			[{ languages: [{ language: 'fr', read: 9, write: 0, speak: 0 }] }, 422, 'languages.0.read'],
			[{ languages: [{ language: 'x!', read: 1, write: 0, speak: 0 }] }, 422, 'languages.0.language'],
			[{ headline: 'x'.repeat(201) }, 422, 'headline'],
			[{ headline: ['x'] }, 400, 'headline'],
			[{ skills: 'x' }, 400, 'skills'],
			[{ audiences: { headline: 'friends' } }, 400, 'audiences.headline'],
			[{ audiences: { shoe: 'members' } }, 422, 'audiences.shoe'],
			[{ languages: { fr: 3 } }, 400, 'languages'],
		] as const) {
			const { problem } = await an.put('/me/card', { body: { ...card, ...wrong }, expect: status })
			assert.ok(problem.fields?.[field], `${field}: ${JSON.stringify(problem)}`)
		}
		await an.put('/me/card', { raw: '{"headline": ', headers: { 'Content-Type': 'application/json' }, expect: 400 })
		await an.get('/members', { query: { near: 999999 }, expect: 404 })
		await an.get('/members', { query: { skill: 'sing' }, expect: 400 })
		await an.get('/members/{uid}', { path: { uid: unique('nobody') }, expect: 404 })
		assert.equal((await an.get('/me/card')).data.headline, '')
	})
})
