/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import fc from 'fast-check'
import { contactParts } from './contactParts.ts'

test('addresses and numbers can be pressed', () => {
	expect(contactParts('An Peeters, an.peeters@smart.be,\n+32 (0)2 123 45 67. More: https://smart.be/help.')).toEqual([
		{ text: 'An Peeters, ' },
		{ text: 'an.peeters@smart.be', href: 'mailto:an.peeters@smart.be' },
		{ text: ',\n' },
		{ text: '+32 (0)2 123 45 67', href: 'tel:+3221234567' },
		{ text: '. More: ' },
		{ text: 'https://smart.be/help', href: 'https://smart.be/help' },
		{ text: '.' },
	])
	expect(contactParts('Room 12, Monday 9–17')).toEqual([{ text: 'Room 12, Monday 9–17' }])
})

test('no character is lost, and nothing else than these three leads anywhere', () => {
	fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => {
		const parts = contactParts(text)
		expect(parts.map((part) => part.text).join('')).toBe(text)
		expect(parts.filter(({ href }) => href !== undefined && !/^(?:mailto:|tel:|https:\/\/)/.test(href))).toEqual([])
	}), { seed: 3 })
})
