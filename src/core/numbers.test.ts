/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { setLanguage } from '@nextcloud/l10n'
import { distance, money } from './numbers.ts'

/** Intl writes kinds of spaces that differ between versions. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

test('money shows cents only where there are any', () => {
	setLanguage('nl')
	expect(plain(money({ cents: 1_250_000, currency: 'EUR' }))).toBe('€ 12.500')
	expect(plain(money({ cents: 1_250, currency: 'EUR' }))).toBe('€ 12,50')
	setLanguage('en')
	expect(plain(money({ cents: 99, currency: 'EUR' }))).toBe('€0.99')
})

test('the same municipality is here', () => {
	setLanguage('en')
	expect(distance(0)).toBe('here')
	expect(distance(12)).toBe('12 km')
})
