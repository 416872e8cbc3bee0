/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { WatchPreview } from './api.ts'

import { effectScope, nextTick, reactive } from 'vue'
import { Problem } from '../core/api/problem.ts'
import { previewWatch } from './api.ts'
import { wholeCriteria } from './criteria.ts'
import { type Preview, usePreview } from './usePreview.ts'

jest.mock('./api.ts', () => ({ previewWatch: jest.fn() }))
const ask = jest.mocked(previewWatch)

const answer = (count: number): WatchPreview => ({ count, sample: [], steps: [] })
const criteria = reactive(wholeCriteria())
let scope = effectScope()

function start(words: string[]): Preview {
	Object.assign(criteria, wholeCriteria({ words }))
	scope = effectScope()
	return scope.run(() => usePreview(() => criteria))!
}

/** Answers that come when the test says so, one per question. */
function answers(): ((value: WatchPreview) => void)[] {
	const waiting: ((value: WatchPreview) => void)[] = []
	ask.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)))
	return waiting
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => {
	scope.stop()
	jest.useRealTimers()
	ask.mockReset()
})

describe('the live count of a watch', () => {
	it('asks nothing while nothing is looked for', async () => {
		const preview = start([])
		await jest.advanceTimersByTimeAsync(1000)
		expect(preview.idle.value).toBe(true)
		expect(ask).not.toHaveBeenCalled()
	})

	it('asks once for a burst of changes', async () => {
		ask.mockResolvedValue(answer(3))
		const preview = start(['film'])
		await jest.advanceTimersByTimeAsync(1)
		expect(preview.answer.value?.count).toBe(3)
		for (const word of ['v', 'vi', 'vid']) {
			criteria.words = ['film', word]
			await nextTick()
			await jest.advanceTimersByTimeAsync(100)
		}
		expect(preview.outdated.value).toBe(true)
		await jest.advanceTimersByTimeAsync(300)
		expect(ask).toHaveBeenCalledTimes(2)
		expect(ask.mock.calls[1]?.[0]).toEqual({ words: ['film', 'vid'] })
		expect(preview.outdated.value).toBe(false)
	})

	it('never shows the answer to an older question, whichever comes last', async () => {
		const waiting = answers()
		const preview = start(['film'])
		await jest.advanceTimersByTimeAsync(1)
		criteria.words = ['dans']
		await nextTick()
		expect(ask.mock.calls[0]?.[1].aborted).toBe(true)
		await jest.advanceTimersByTimeAsync(300)
		waiting[1]?.(answer(7))
		await jest.advanceTimersByTimeAsync(1)
		waiting[0]?.(answer(99))
		await jest.advanceTimersByTimeAsync(1)
		expect(preview.answer.value?.count).toBe(7)
	})

	it('says what went wrong and keeps the last count', async () => {
		ask.mockResolvedValueOnce(answer(3))
		const preview = start(['film'])
		await jest.advanceTimersByTimeAsync(1)
		ask.mockRejectedValueOnce(new Problem('offline', 'No connection', 0))
		criteria.words = ['dans']
		await nextTick()
		await jest.advanceTimersByTimeAsync(300)
		expect(preview.problem.value?.message).toBe('No connection')
		expect(preview.answer.value?.count).toBe(3)
		expect(preview.outdated.value).toBe(true)
	})

	it('stops when the page is left', async () => {
		answers()
		start(['film'])
		await jest.advanceTimersByTimeAsync(1)
		scope.stop()
		expect(ask.mock.calls[0]?.[1].aborted).toBe(true)
	})
})
