/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { SuggestedField, Suggestion } from './api.ts'

import { flushPromises } from '@vue/test-utils'
import SuggestionsView from './SuggestionsView.vue'
import { Problem } from '../../core/api/problem.ts'
import { valuesOf } from '../placeForm.ts'
import { aWholePlace, mounted } from '../testing.ts'
import { answerSuggestion, decideSuggestion, listSuggestions } from './api.ts'
import { changedFields } from './changed.ts'
import { valueLines } from './values.ts'

jest.mock('./api.ts', () => ({ listSuggestions: jest.fn(), decideSuggestion: jest.fn(), answerSuggestion: jest.fn(), withdrawSuggestion: jest.fn() }))

const noNames = { locations: {}, themes: {}, equipment: {}, places: {} }
const aField = (change: Partial<SuggestedField> = {}): SuggestedField => ({ field: 'street', was: 'Kade 1', now: 'Kade 1', became: 'Dorp 2', state: 'open', hidden: false, changed: false, rivals: [], ...change })
function aSuggestion(change: Partial<Suggestion> = {}): Suggestion {
	return {
		id: 9,
		place: { id: 5, name: { text: 'Instrumentheek', language: 'nl' } },
		isNew: false,
		placeVersion: 4,
		by: { uid: 'bo', displayName: 'Bo' },
		fromContact: false,
		note: 'I was there',
		state: 'open',
		reason: '',
		decidedBy: null,
		decidedAt: null,
		createdAt: 1_795_000_000,
		version: 1,
		fields: [aField(), aField({ field: 'phone', was: '', now: '', became: '+32 9 1' })],
		names: noNames,
		may: ['decide'],
		...change,
	}
}

async function queue(suggestion: Suggestion) {
	jest.mocked(listSuggestions).mockResolvedValue({ items: [suggestion], cursor: null })
	const { page } = await mounted(SuggestionsView, {}, '/places/suggestions')
	await flushPromises()
	const press = async (name: string) => {
		await page.findAll('button').find((button) => button.text() === name)!.trigger('click')
		await flushPromises()
	}
	return { page, press }
}

afterEach(() => {
	jest.clearAllMocks()
	document.body.innerHTML = ''
})

describe('the queue of suggestions', () => {
	it('shows each field as it is and as it would be, with what others want', async () => {
		const { page } = await queue(aSuggestion({ fields: [aField({ rivals: [{ suggestionId: 10, by: { uid: 'co', displayName: 'Co' }, became: 'Dorp 3' }] })] }))
		expect(page.findAll('dt').map((term) => term.text())).toEqual(['Now', 'Suggested', 'Co suggests instead'])
		expect(page.findAll('dd').map((value) => value.text())).toEqual(['Kade 1', 'Dorp 2', 'Dorp 3'])
	})

	it('accepts one field and refuses another with a reason', async () => {
		jest.mocked(decideSuggestion).mockResolvedValue(aSuggestion({ state: 'partly', may: [] }))
		const { page, press } = await queue(aSuggestion())
		await page.findAll('input[type=radio]')[3]!.setValue()
		await page.find('textarea').setValue('Not a number')
		await press('Save the decision')
		expect(decideSuggestion).toHaveBeenCalledWith(expect.objectContaining({ id: 9 }), { decision: 'accept', fields: { phone: 'refuse' }, overwrite: [], placeVersion: 4, reason: 'Not a number' })
		expect(page.text()).toContain('A part is accepted')
	})

	it('says why somebody else was first, shows how it is now, and keeps what was typed', async () => {
		const now = aSuggestion({ fields: [aField({ now: 'Dorp 3', changed: true })] })
		jest.mocked(decideSuggestion).mockRejectedValueOnce(new Problem('changed-since', 'Somebody else changed a field', 409, {}, now))
		const { page, press } = await queue(aSuggestion({ fields: [aField()] }))
		await page.find('textarea').setValue('Typed')
		await press('Accept all of it')
		expect(page.get('[role=alert]').text()).toBe('Somebody else changed a field')
		expect(page.text()).toContain('what stands there now is replaced')
		expect(page.get('dd').text()).toBe('Dorp 3')
		expect(page.get('textarea').element.value).toBe('Typed')
		jest.mocked(decideSuggestion).mockResolvedValue(aSuggestion({ state: 'accepted', may: [] }))
		await press('Accept all of it')
		expect(decideSuggestion).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ overwrite: ['street'], placeVersion: 4 }))
	})

	it('lets who suggested it answer a question', async () => {
		jest.mocked(answerSuggestion).mockResolvedValue(aSuggestion({ may: ['withdraw'] }))
		const { page, press } = await queue(aSuggestion({ state: 'asked', reason: 'Since when?', may: ['answer', 'withdraw'] }))
		expect(page.text()).toContain('Since when?')
		await page.find('textarea').setValue('Since May')
		await press('Send the answer')
		expect(answerSuggestion).toHaveBeenCalledWith(9, 'Since May')
	})
})

describe('a suggestion', () => {
	it('holds only what was changed', () => {
		const place = aWholePlace()
		expect(changedFields(valuesOf(place), place)).toEqual({})
		const values = valuesOf(place)
		values.street = 'Dorp 2'
		values.groupId = 7
		expect(changedFields(values, place)).toEqual({ street: 'Dorp 2' })
	})

	it('says values in words', () => {
		const names = { ...noNames, locations: { 44: 'Ghent' }, equipment: { 8: 'Drill' } }
		expect(valueLines('locationId', 44, names)).toEqual(['Ghent'])
		expect(valueLines('equipment', [{ entryId: 8, names: {}, amount: 2 }, { entryId: 9, names: {}, amount: 1 }], names)).toEqual(['Drill × 2', 'something that is no longer there'])
		expect(valueLines('names', { nl: 'Plek', fr: 'Lieu' }, names)).toEqual(['NL: Plek', 'FR: Lieu'])
		expect(valueLines('hours', null, names)).toEqual([])
	})
})
