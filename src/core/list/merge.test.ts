/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import fc from 'fast-check'
import { mergeList, usualKey } from './merge.ts'

interface Item { id: number, text: string }
const item = (id: number, text = 'x'): Item => ({ id, text })
const merge = (shown: Item[], first: Item[], more = false, firstMore = more) => mergeList({ items: shown, more }, { items: first, more: firstMore }, ({ id }) => id)

test('what changed is changed in its place', () => {
	expect(merge([item(1), item(2)], [item(1), item(2, 'y')])).toEqual({ items: [item(1), item(2, 'y')], fresh: 0, changed: true })
	expect(merge([item(1), item(2)], [item(2), item(1)])).toEqual({ items: [item(1), item(2)], fresh: 0, changed: false })
})

test('what is new is counted and moves nothing', () => {
	expect(merge([item(1)], [item(3), item(2), item(1)])).toEqual({ items: [item(1)], fresh: 2, changed: false })
	expect(merge([item(1), item(2)], [item(3), item(1)], true)).toEqual({ items: [item(1), item(2)], fresh: 1, changed: false })
	expect(merge([], [item(1)])).toEqual({ items: [], fresh: 1, changed: false })
})

test('what is gone goes, and the next of the list that moved up are not called new', () => {
	expect(merge([item(1), item(2)], [item(2)])).toEqual({ items: [item(2)], fresh: 0, changed: true })
	expect(merge([item(1), item(2)], [item(2), item(3)], true)).toEqual({ items: [item(2), item(3)], fresh: 0, changed: true })
	expect(merge([item(1), item(2)], [])).toEqual({ items: [], fresh: 0, changed: true })
})

test('the pages after the first stay as they are', () => {
	const shown = [1, 2, 3, 4, 5, 6].map((id) => item(id))
	expect(merge(shown, [item(1, 'y'), item(2), item(3)], true)).toEqual({ items: [item(1, 'y'), ...shown.slice(1)], fresh: 0, changed: true })
	expect(merge(shown, [item(1), item(3), item(4)], true).items).toEqual([1, 3, 4, 5, 6].map((id) => item(id)))
})

test('nothing is shown twice, and all that is known of the first page is as it is now', () => {
	const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 10 })
	fc.assert(fc.property(ids, ids, fc.boolean(), fc.boolean(), (before, after, more, firstMore) => {
		const first = after.map((id) => item(id, 'now'))
		const { items, fresh } = merge(before.map((id) => item(id, 'then')), first, more, firstMore)
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
		expect(items.filter(({ id, text }) => after.includes(id) && text !== 'now')).toEqual([])
		expect(fresh).toBeGreaterThanOrEqual(0)
		expect(fresh).toBeLessThanOrEqual(after.filter((id) => !before.includes(id)).length)
		if (!firstMore) {
			expect(items.filter(({ id }) => !after.includes(id))).toEqual([])
		}
	}), { seed: 7 })
})

test('most items tell by themselves which they are', () => {
	expect(usualKey({ id: 7 })).toBe(7)
	expect(usualKey({ kind: 'call', id: '7' })).toBe('call:7')
	expect(usualKey({ uid: 'an' })).toBe('an')
	expect(usualKey({ call: { id: 3 }, isNew: true })).toBe(3)
	expect(usualKey({ other: 1 })).toBe('{"other":1}')
	expect(usualKey('text')).toBe('"text"')
})
