/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { dossierStates, fieldName, historyText, nextStates, warningText } from './words.ts'

describe('where the work can go', () => {
	it('is what the server allows, in its order', () => {
		const source = readFileSync(path.resolve('lib/Tender/Rules/DossierState.php'), 'utf8')
		for (const state of dossierStates) {
			const name = state[0]!.toUpperCase() + state.slice(1)
			const next = new RegExp(`self::${name} => \\[([^\\]]*)\\]`).exec(source)?.[1] ?? ''
			expect(nextStates[state]).toEqual(next.split(',').map((part) => part.trim().replace('self::', '').toLowerCase()))
		}
	})
})

describe('words', () => {
	it('name fields of a version with their language', () => {
		expect(fieldName('title.fr')).toBe('Title (French)')
		expect(fieldName('deadline.questions')).toBe('Last day for questions')
		expect(fieldName('something-new')).toBe('something-new')
	})

	it('tell what happened', () => {
		const line = { at: 1, displayName: 'An', what: 'state', from: 'preparing', to: 'submitted', reason: '' } as const
		expect(historyText(line)).toBe('moved it to “Submitted”')
		expect(historyText({ ...line, what: 'taken', to: 'dropped' })).toBe('put it aside')
	})

	it('warn in sentences that say what to do', () => {
		expect(warningText('no-time')).toMatch(/day before/)
		expect(warningText('offset-contradicts-zone')).toMatch(/check it at the source/)
	})
})
