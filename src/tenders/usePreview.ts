/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'
import type { WatchPreview } from './api.ts'
import type { WholeCriteria } from './criteria.ts'

import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { type Problem, asProblem, isAborted } from '../core/api/problem.ts'
import { previewWatch } from './api.ts'
import { looksForNothing, sentCriteria } from './criteria.ts'

/** Long enough that a word is not asked for letter by letter, short enough to feel at once. */
const patience = 300

export interface Preview {
	/** The last answer; it stays while the next is on its way. */
	answer: ShallowRef<WatchPreview | null>
	/** There is nothing to look for yet, and nothing is asked. */
	idle: Ref<boolean>
	/** Whether what is shown is not of the present criteria yet. */
	outdated: Ref<boolean>
	problem: ShallowRef<Problem | null>
	retry: () => Promise<void>
}

/**
 * How many open calls match, read again while the criteria change. Only the newest question is answered: an older one
 * is given up.
 *
 * @param criteria what is being edited
 */
export function usePreview(criteria: () => WholeCriteria): Preview {
	const answer = shallowRef<WatchPreview | null>(null)
	const outdated = ref(true)
	const idle = ref(false)
	const problem = shallowRef<Problem | null>(null)
	let controller = new AbortController()
	let timer: ReturnType<typeof setTimeout> | undefined

	async function ask(): Promise<void> {
		controller.abort()
		controller = new AbortController()
		const { signal } = controller
		outdated.value = true
		try {
			const found = await previewWatch(sentCriteria(criteria()), signal)
			if (!signal.aborted) {
				answer.value = found
				problem.value = null
				outdated.value = false
			}
		} catch (error) {
			if (!signal.aborted && !isAborted(error)) {
				problem.value = asProblem(error)
			}
		}
	}

	watch(() => JSON.stringify(criteria()), () => {
		// What is on its way is about something else now.
		controller.abort()
		outdated.value = true
		clearTimeout(timer)
		idle.value = looksForNothing(criteria())
		if (idle.value) {
			answer.value = null
			problem.value = null
			return
		}
		timer = setTimeout(ask, answer.value === null ? 0 : patience)
	}, { immediate: true })

	onScopeDispose(() => {
		controller.abort()
		clearTimeout(timer)
	})

	return { answer, idle, outdated, problem, retry: ask }
}
