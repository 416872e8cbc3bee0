/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'

import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { type Problem, asProblem, isAborted } from './api/problem.ts'
import { t } from './l10n.ts'
import { type Fresh, useLive } from './live.ts'

export interface One<T> {
	/** null until it was read; assign what a write answered. */
	value: ShallowRef<T | null>
	loading: Readonly<Ref<boolean>>
	problem: Readonly<Ref<Problem | null>>
	reload: () => Promise<void>
}

/**
 * One thing that a page shows, read again when what it depends on changes, and followed while others change it.
 *
 * @param read reads it
 * @param depends such as `() => props.id`
 * @param options how it behaves
 * @param options.live off where it only fills a form: who saves later is told what others changed meanwhile
 */
export function useOne<T>(read: (signal: AbortSignal) => Promise<T>, depends?: () => unknown, options: { live?: 'off' } = {}): One<T> {
	const value = shallowRef<T | null>(null)
	const loading = ref(false)
	const problem = shallowRef<Problem | null>(null)
	let controller = new AbortController()
	const live = options.live === 'off' ? undefined : useLive(check)

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
				live?.settle()
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

	/** Whether it is other than what is shown; nothing while somebody reads it or changed it meanwhile. */
	async function check(signal: AbortSignal): Promise<readonly Fresh[]> {
		const before = value.value
		if (loading.value || before === null) {
			return []
		}
		const isStill = () => !loading.value && value.value === before
		try {
			const answer = await read(signal)
			return isStill() && JSON.stringify(answer) !== JSON.stringify(before)
				? [{ when: 'itself', text: t('smartcommons', 'This page was updated a moment ago.'), apply: () => { value.value = answer } }]
				: []
		} catch (error) {
			const gone = asProblem(error)
			if (!gone.isNotFound && !gone.isForbidden) {
				throw error
			}
			const apply = () => {
				value.value = null
				problem.value = gone
			}
			return isStill() ? [{ when: 'itself', text: gone.message, apply }] : []
		}
	}

	watch(() => depends?.(), () => {
		value.value = null
		load()
	}, { immediate: true })
	onScopeDispose(() => controller.abort())

	return { value, loading, problem, reload: load }
}
