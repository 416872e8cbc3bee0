/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { newGroup } from '../community/support.ts'
import { client } from '../support/client.ts'
import { member, unique } from '../support/users.ts'

describe('the search box', () => {
	it('finds a group at once after it was made, whatever the accents, capitals and slips', async () => {
		const an = await member({ language: 'nl' })
		const word = unique('zwevende').replace(/[^a-z]/g, 'q')
		const group = await newGroup(an, 'open', { names: { nl: `Kring ${word} Été` } })
		for (const q of [word, word.toUpperCase(), `${word} onzinwoordxyz`, word.slice(0, -3), `${word.slice(0, 6)}${word.slice(7)}`]) {
			const { data } = await an.get('/search', { query: { q, kinds: 'group' } })
			assert.ok(data.items.some((hit) => hit.kind === 'group' && hit.id === String(group.id)), `not found by ${q}`)
		}
		const { data: misspelt } = await an.get('/search', { query: { q: `${word.slice(0, 6)}${word.slice(7)}` } })
		assert.equal(misspelt.corrected, word)
		const { data: other } = await an.get('/search', { query: { q: word, kinds: 'member' } })
		assert.deepEqual(other.items.filter((hit) => hit.kind === 'group'), [])
	})

	it('pages through what it found', async () => {
		const an = await member()
		const word = unique('bladzijde').replace(/[^a-z]/g, 'q')
		for (let number = 0; number < 5; number++) {
			await newGroup(an, 'open', { names: { nl: `${word} ${number}` } })
		}
		const found: string[] = []
		let cursor: string | undefined
		do {
			const { data } = await an.get('/search', { query: { q: word, limit: 2, cursor } })
			found.push(...data.items.map((hit) => hit.id))
			cursor = data.cursor ?? undefined
		} while (cursor !== undefined)
		assert.equal(found.length, 5)
		assert.equal(new Set(found).size, 5)
	})

	it('takes anything that people type', async () => {
		const an = await member()
		for (const q of ['', ' ', '%', '_%_', "'; DROP TABLE x; --", '\\', '😀', '中文', 'é'.repeat(200), 'a b c d e f g h i j k l m n o p']) {
			await an.get('/search', { query: { q } })
		}
	})

	it('refuses what it cannot read', async () => {
		const an = await member()
		await an.get('/search', { expect: 400 })
		const wrong: Record<string, string | number>[] = [{ q: 'x'.repeat(201) }, { q: 'x', kinds: 'nothing' }, { q: 'x', limit: 0 }, { q: 'x', limit: 'many' }, { q: 'x', cursor: 'abc' }, { 'q[]': 'x' }]
		for (const query of wrong) {
			await an.get('/search', { query, expect: 400 })
		}
		await client().get('/search', { query: { q: 'x' }, expect: 401 })
	})
})

describe('the home page', () => {
	it('has at most five entries a section', async () => {
		const an = await member()
		const { data, etag } = await an.get('/home')
		for (const section of ['closing', 'near', 'waiting']) {
			assert.ok(data.entries.filter((entry) => entry.section === section).length <= 5)
		}
		await an.get('/home', { headers: { 'If-None-Match': etag }, expect: 304 })
		await client().get('/home', { expect: 401 })
	})
})
