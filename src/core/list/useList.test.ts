/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from './useList.ts'

import { flushPromises } from '@vue/test-utils'
import { effectScope, nextTick, ref } from 'vue'
import { Problem } from '../api/problem.ts'
import { useList } from './useList.ts'

/** A list whose answers the test gives, one call after the other. */
function list(query?: () => unknown) {
	const calls: { cursor: string | undefined, signal: AbortSignal, give: (page: Page<number>) => void, fail: (error: unknown) => void }[] = []
	const scope = effectScope()
	const made = scope.run(() => useList((cursor, signal) => new Promise<Page<number>>((resolve, reject) => {
		calls.push({ cursor, signal, give: resolve, fail: reject })
	}), query))!
	return { made, calls, scope }
}

test('reads page after page until there is no cursor', async () => {
	const { made, calls } = list()
	expect(made.waiting.value).toBe(true)
	calls[0]!.give({ items: [1, 2], cursor: 'b' })
	await flushPromises()
	expect(made.items.value).toEqual([1, 2])
	expect(made.hasMore.value).toBe(true)
	made.more()
	made.more()
	expect(calls).toHaveLength(2)
	expect(calls[1]!.cursor).toBe('b')
	calls[1]!.give({ items: [3], cursor: null })
	await flushPromises()
	expect(made.items.value).toEqual([1, 2, 3])
	expect(made.hasMore.value).toBe(false)
})

test('an answer to an older query is dropped, and its request given up', async () => {
	const q = ref('a')
	const { made, calls } = list(() => q.value)
	q.value = 'b'
	await nextTick()
	expect(calls[0]!.signal.aborted).toBe(true)
	calls[1]!.give({ items: [2], cursor: null })
	calls[0]!.give({ items: [1], cursor: null })
	await flushPromises()
	expect(made.items.value).toEqual([2])
	expect(made.loading.value).toBe(false)
})

test('a failed page keeps what is there, and can be asked for again', async () => {
	const { made, calls } = list()
	calls[0]!.give({ items: [1], cursor: 'b' })
	await flushPromises()
	made.more()
	calls[1]!.fail(new Problem('offline', 'No connection.'))
	await flushPromises()
	expect(made.items.value).toEqual([1])
	expect(made.problem.value?.message).toBe('No connection.')
	expect(made.isEmpty.value).toBe(false)
	made.more()
	calls[2]!.give({ items: [2], cursor: null })
	await flushPromises()
	expect(made.items.value).toEqual([1, 2])
	expect(made.problem.value).toBeNull()
})

test('empty is only what was read and has nothing', async () => {
	const { made, calls } = list()
	expect(made.isEmpty.value).toBe(false)
	calls[0]!.give({ items: [], cursor: null })
	await flushPromises()
	expect(made.isEmpty.value).toBe(true)
})

test('an item is changed or taken away without reading again', async () => {
	const { made, calls } = list()
	calls[0]!.give({ items: [1, 2, 3], cursor: null })
	await flushPromises()
	made.change((item) => item === 2, () => 20)
	made.change((item) => item === 3, () => null)
	expect(made.items.value).toEqual([1, 20])
})

test('leaving the page gives the request up', () => {
	const { calls, scope } = list()
	scope.stop()
	expect(calls[0]!.signal.aborted).toBe(true)
})
