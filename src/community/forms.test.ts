/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../core/api/types.ts'

import { setLanguage } from '@nextcloud/l10n'
import { cardDifferences, checkCard, inputOfCard, skillsOf, valuesOfCard } from './cardForm.ts'
import { checkGroup, differences, inputOf, newGroup, valuesOf } from './groupForm.ts'
import { checkTheme, inputOfTheme, valuesOfTheme } from './themeForm.ts'
import { skillsInWords, standingName } from './words.ts'

beforeEach(() => setLanguage('en'))

const group: Schema<'Group'> = {
	id: 1,
	name: { text: 'Film Gent', language: 'nl' },
	names: { nl: 'Film Gent' },
	purpose: { text: '', language: 'und' },
	purposes: {},
	themes: [{ id: 3, label: 'Film' }],
	levels: ['regional'],
	area: { scope: 'places', places: [{ id: 9, name: 'Ghent' }] },
	languages: ['nl'],
	exchangeModes: ['barter'],
	channels: { talk: true, digest: false, forum: false, folder: true, link: { url: 'https://x.example', label: 'X' } },
	joining: 'request',
	state: 'active',
	memberCount: 3,
	mine: 'coordinator',
	coordinators: [],
	may: ['edit'],
	createdAt: 1,
	version: 4,
}

test('a group that is read and sent back unchanged is the same group', () => {
	expect(inputOf(valuesOf(group))).toEqual({
		names: { nl: 'Film Gent' },
		purposes: {},
		themes: [3],
		levels: ['regional'],
		area: { scope: 'places', places: [9] },
		languages: ['nl'],
		exchangeModes: ['barter'],
		channels: group.channels,
		joining: 'request',
	})
})

test('places are only sent where they count', () => {
	expect(inputOf({ ...valuesOf(group), scope: 'belgium' }).area).toEqual({ scope: 'belgium', places: [] })
})

test('a new group needs a name, a place and a language', () => {
	expect(Object.keys(checkGroup({ ...newGroup(), languages: [] }))).toEqual(['names', 'area.places', 'languages'])
	expect(checkGroup({ ...valuesOf(group), linkUrl: 'javascript:alert(1)' })).toHaveProperty(['channels.link.url'])
	expect(checkGroup(valuesOf(group))).toEqual({})
})

test('only what differs is shown when somebody was first', () => {
	const mine = { ...valuesOf(group), names: { nl: 'Film Gent en Aalst', fr: '', en: '' }, joining: 'open' as const }
	expect(differences(valuesOf(group), mine)).toEqual([
		{ label: 'Name (Dutch)', theirs: 'Film Gent', mine: 'Film Gent en Aalst' },
		{ label: 'Joining', theirs: 'on request', mine: 'open to all' },
	])
})

const card: Schema<'OwnCard'> = {
	headline: 'Director',
	about: '',
	themes: [],
	skills: ['editing', 'directing'],
	languages: [{ language: 'nl', read: 3, write: 3, speak: 3 }],
	place: { id: 9, name: 'Ghent' },
	helps: '',
	contact: '',
	version: 2,
	audiences: { headline: 'members', about: 'groups', themes: 'members', skills: 'members', languages: 'members', place: 'groups', helps: 'members', contact: 'nobody' },
}

test('a card that is read and sent back unchanged is the same card', () => {
	expect(inputOfCard(valuesOfCard(card))).toEqual({
		headline: 'Director',
		about: '',
		themes: [],
		skills: ['editing', 'directing'],
		languages: card.languages,
		placeId: 9,
		helps: '',
		contact: '',
		audiences: card.audiences,
	})
})

test('a field without an audience is for nobody', () => {
	expect(valuesOfCard({ ...card, audiences: {} as typeof card.audiences }).audiences.contact).toBe('nobody')
})

test('skills are one per line, or with commas, each once', () => {
	expect(skillsOf('sewing, dyeing\n\n sewing ;lights\n')).toEqual(['sewing', 'dyeing', 'lights'])
	expect(checkCard({ ...valuesOfCard(card), skills: 'x'.repeat(61) })).toHaveProperty('skills')
	expect(checkCard({ ...valuesOfCard(card), skills: Array.from({ length: 41 }, (_, index) => `s${index}`).join('\n') })).toHaveProperty('skills')
})

test('what differs between two cards is said in words', () => {
	const mine = { ...valuesOfCard(card), languages: [{ language: 'fr', read: 2, write: 0, speak: 1 }], place: null }
	expect(cardDifferences(valuesOfCard(card), mine)).toEqual([
		{ label: 'Languages', theirs: 'Dutch: fluently', mine: 'French: reads well, speaks a little' },
		{ label: 'Municipality', theirs: 'Ghent', mine: '' },
	])
})

test('what nobody can do in a language is said too', () => {
	expect(skillsInWords({ language: 'fr', read: 0, write: 0, speak: 0 })).toBe('not')
})

test.each([
	['none', 'open', 'active', 'open to all'],
	['none', 'invitation', 'active', 'by invitation'],
	['none', 'open', 'closed', 'closed'],
	['invited', 'invitation', 'active', 'you are invited'],
	['coordinator', 'open', 'closed', 'you coordinate'],
] as const)('%s, %s, %s: %s', (mine, joining, state, words) => {
	expect(standingName({ mine, joining, state })).toBe(words)
})

test('a theme takes words with commas, and only digits as CPV codes', () => {
	const values = { ...valuesOfTheme(), labels: { nl: 'Circus', fr: '', en: '' }, synonyms: { nl: 'acrobatie, jongleren,', fr: '', en: '' }, cpv: '9231, 92' }
	expect(inputOfTheme(values)).toEqual({ labels: { nl: 'Circus' }, synonyms: { nl: ['acrobatie', 'jongleren'] }, cpv: ['9231', '92'], reason: '' })
	expect(checkTheme(values)).toEqual({})
	expect(Object.keys(checkTheme({ ...valuesOfTheme(), cpv: 'x' }))).toEqual(['labels', 'cpv'])
})
