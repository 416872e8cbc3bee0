/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'

import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { type Problem, asProblem, isAborted } from './api/problem.ts'

export interface One<T> {
	/** null until it was read; assign what a write answered. */
	value: ShallowRef<T | null>
	loading: Readonly<Ref<boolean>>
	problem: Readonly<Ref<Problem | null>>
	reload: () => Promise<void>
}

/**
 * One thing that a page shows, read again when what it depends on changes.
 *
 * @param read reads it
 * @param depends such as `() => props.id`
 */
export function useOne<T>(read: (signal: AbortSignal) => Promise<T>, depends?: () => unknown): One<T> {
	const value = shallowRef<T | null>(null)
	const loading = ref(false)
	const problem = shallowRef<Problem | null>(null)
	let controller = new AbortController()

	async function load(): Promise<void> {
		controller.abort()
		controller = new AbortController()
		const { signal } = controller
		loading.value = true
		problem.value = null
		try {
			const answer = await read(signal)
			if (!signal.aborted) {
				value.value = answer
			}
		} catch (error) {
			if (!signal.aborted && !isAborted(error)) {
				problem.value = asProblem(error)
			}
		} finally {
			if (!signal.aborted) {
				loading.value = false
			}
		}
	}

	watch(() => depends?.(), () => {
		value.value = null
		load()
	}, { immediate: true })
	onScopeDispose(() => controller.abort())

	return { value, loading, problem, reload: load }
}
