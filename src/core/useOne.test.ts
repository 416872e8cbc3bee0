/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Check } from './live.ts'

import { flushPromises } from '@vue/test-utils'
import { effectScope } from 'vue'
import { Problem } from './api/problem.ts'
import { useList } from './list/useList.ts'
import { useLive } from './live.ts'
import { useOne } from './useOne.ts'

jest.mock('./live.ts', () => ({ useLive: jest.fn() }))

const signal = new AbortController().signal
let check: Check | undefined
const settle = jest.fn()

beforeEach(() => {
	check = undefined
	settle.mockClear()
	jest.mocked(useLive).mockImplementation((given) => {
		check = given
		return { settle }
	})
})

interface Thing { id: number, text: string }

function one(...answers: (Thing | Problem)[]) {
	const read = jest.fn(async (): Promise<Thing> => {
		const answer = answers.shift()!
		if (answer instanceof Problem) {
			throw answer
		}
		return answer
	})
	return effectScope().run(() => useOne(read))!
}

test('a thing that somebody else changed is offered as it is now', async () => {
	const { value } = one({ id: 1, text: 'then' }, { id: 1, text: 'then' }, { id: 1, text: 'now' })
	expect(await check!(signal)).toEqual([])
	await flushPromises()
	expect(await check!(signal)).toEqual([])
	const [change] = await check!(signal)
	expect(value.value).toEqual({ id: 1, text: 'then' })
	expect(change!.when).toBe('itself')
	change!.apply()
	expect(value.value).toEqual({ id: 1, text: 'now' })
})

test('a thing that one may no longer see goes away', async () => {
	const { value, problem } = one({ id: 1, text: 'then' }, new Problem('not-found', 'Gone.', 404), new Problem('broken', 'No.', 500))
	await flushPromises()
	const [change] = await check!(signal)
	change!.apply()
	expect([value.value, problem.value?.message]).toEqual([null, 'Gone.'])
})

test('an error leaves what is shown, and what was written meanwhile is not overwritten by what was read before', async () => {
	const { value, problem } = one({ id: 1, text: 'then' }, new Problem('broken', 'No.', 500), { id: 1, text: 'now' })
	await flushPromises()
	await expect(check!(signal)).rejects.toThrow('No.')
	expect([value.value?.text, problem.value]).toEqual(['then', null])
	const asking = check!(signal)
	value.value = { id: 1, text: 'mine' }
	expect(await asking).toEqual([])
})

test('what only fills a form doesn’t follow', () => {
	effectScope().run(() => useOne(async () => 1, undefined, { live: 'off' }))
	expect(check).toBeUndefined()
})

function list(pages: { items: Thing[], cursor: string | null }[], following = {}) {
	return effectScope().run(() => useList(async () => pages.shift()!, undefined, following))!
}
const a = { id: 1, text: 'a' }
const b = { id: 2, text: 'b' }

test('in a list, changes come by themselves and what is new when asked for', async () => {
	const made = list([{ items: [a], cursor: null }, { items: [b, { ...a, text: 'A' }], cursor: null }, { items: [b, { ...a, text: 'A' }], cursor: null }], { news: (count: number) => `${count} new calls` })
	await flushPromises()
	const [change, news] = await check!(signal)
	change!.apply()
	expect(made.items.value).toEqual([{ ...a, text: 'A' }])
	expect([news!.when, news!.text]).toEqual(['asked', '1 new calls'])
	news!.apply()
	await flushPromises()
	expect(made.items.value).toEqual([b, { ...a, text: 'A' }])
	expect(settle).toHaveBeenCalled()
})

test('on a board, what is new takes its place by itself', async () => {
	const made = list([{ items: [a], cursor: null }, { items: [b, a], cursor: null }], { live: 'apply' })
	await flushPromises()
	const changes = await check!(signal)
	expect(changes.map(({ when }) => when)).toEqual(['itself'])
	changes[0]!.apply()
	expect(made.items.value).toEqual([b, a])
})
