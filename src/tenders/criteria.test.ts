/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import fc from 'fast-check'
import { centsOf, criteriaInWords, looksForNothing, sentCriteria, typedAmount, wholeCriteria } from './criteria.ts'

const theme = (id: number) => `theme ${id}`

describe('what a watch looks for', () => {
	it('is sent without what restricts nothing', () => {
		expect(sentCriteria(wholeCriteria({ words: ['film'], cpv: [], minCents: null }))).toEqual({ words: ['film'] })
		expect(sentCriteria(wholeCriteria({ minCents: 0, daysLeft: 0 }))).toEqual({ minCents: 0, daysLeft: 0 })
	})

	it('is nothing when only words to leave out are given', () => {
		expect(looksForNothing(wholeCriteria({ exclude: ['bouw'] }))).toBe(true)
		expect(looksForNothing(wholeCriteria({ daysLeft: 7 }))).toBe(false)
	})

	it('comes back as it was through the form', () => {
		const criteria = { words: ['film', '"light design"'], exclude: ['bouw'], themes: [3], levels: ['federal' as const], maxCents: 1_000_00 }
		expect(sentCriteria(wholeCriteria(criteria))).toEqual(criteria)
	})

	it('is told in words, without empty lines', () => {
		expect(criteriaInWords({ words: ['film', 'video'], themes: [2], daysLeft: 1 }, { theme })).toEqual(['with: film, video', 'about: theme 2', 'at least 1 day left'])
		expect(criteriaInWords({}, { theme })).toEqual([])
	})
})

describe('an amount as it is typed', () => {
	it.each([
		['', null],
		['12500', 12_500_00],
		['12 500', 12_500_00],
		['12.500', 12_500_00],
		['12,500', 12_500_00],
		['€ 1.250,50', 1_250_50],
		['0,5', 50],
		['3,07', 3_07],
		['-3', undefined],
		['twelve', undefined],
		['1,2,3', undefined],
		['99999999999999999999', undefined],
	])('%s', (typed, cents) => {
		expect(centsOf(typed)).toBe(cents)
	})

	it('is the same after it was shown again', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000_00 }), (cents) => centsOf(typedAmount(cents)) === cents))
	})
})
