/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Choice, Notices } from './choices.ts'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { chosen, exceptions, forEverything, otherwise, rhythms, undoing } from './choices.ts'

const kinds: Notices['kinds'] = [{ id: 'a', label: 'A', usual: 'now' }, { id: 'b', label: 'B', usual: 'daily' }]
const places = [null, 'a', 'b'].flatMap((what) => [null, 1, 2].map((groupId) => ({ what, groupId })))
const choice = fc.record({ place: fc.constantFrom(...places), rhythm: fc.constantFrom(...rhythms) })
	.map(({ place, rhythm }) => ({ ...place, rhythm }))
const someChoices = fc.uniqueArray(choice, { selector: (one) => `${one.what} ${one.groupId}` })

/**
 * What the server keeps after saving these.
 *
 * @param before what it kept
 * @param saved what is saved
 */
function after(before: Notices['choices'], saved: readonly Choice[]): Notices['choices'] {
	const kept = before.filter((one) => !saved.some(({ what, groupId }) => what === one.what && groupId === one.groupId))
	return [...kept, ...saved.filter((one): one is Notices['choices'][number] => one.rhythm !== null)]
}

const sorted = (choices: Notices['choices']) => choices.map((one) => JSON.stringify([one.what, one.groupId, one.rhythm])).sort()

describe('choices about news', () => {
	it('hold in the order from the finest to the most general', () => {
		const notices: Notices = { kinds, groups: [], choices: [{ what: null, groupId: null, rhythm: 'weekly' }, { what: null, groupId: 1, rhythm: 'never' }, { what: 'a', groupId: null, rhythm: 'daily' }] }
		expect(otherwise(notices, 'a', 1)).toBe('daily')
		expect(otherwise(notices, 'b', 1)).toBe('never')
		expect(otherwise(notices, 'b', 2)).toBe('weekly')
		expect(otherwise({ ...notices, choices: [] }, 'b', 2)).toBe('daily')
		expect(otherwise({ ...notices, choices: [] }, null, 2)).toBeNull()
	})

	it('are all gone with the one answer for everything', () => {
		fc.assert(fc.property(someChoices, fc.constantFrom(null, ...rhythms), (before, rhythm) => {
			const now = after(before, forEverything(before, rhythm))
			expect(exceptions(now)).toBe(0)
			expect(chosen(now, null, null)).toBe(rhythm)
		}))
	})

	it('come back exactly when it is undone', () => {
		fc.assert(fc.property(someChoices, fc.constantFrom(null, ...rhythms), (before, rhythm) => {
			const saved = forEverything(before, rhythm)
			expect(sorted(after(after(before, saved), undoing(before, saved)))).toEqual(sorted(before))
		}))
	})
})
