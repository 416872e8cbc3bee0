/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'

import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { type Problem, asProblem, isAborted } from '../api/problem.ts'

/** One page as every list of the contract answers it. */
export interface Page<Item> { items: Item[], cursor: string | null }

export interface List<Item, Whole extends Page<Item> = Page<Item>> {
	items: Readonly<Ref<readonly Item[]>>
	/** The last answer, for what it says beside the items (`total`, `corrected`). */
	page: Readonly<Ref<Whole | null>>
	/** Nothing is there yet: show a skeleton. */
	waiting: Readonly<Ref<boolean>>
	/** Anything is being read. */
	loading: Readonly<Ref<boolean>>
	hasMore: Readonly<Ref<boolean>>
	problem: Readonly<Ref<Problem | null>>
	/** It was read and there is nothing. */
	isEmpty: Readonly<Ref<boolean>>
	more: () => Promise<void>
	/** From the start again; what is shown stays until the answer is there. */
	reload: () => Promise<void>
	/** Changes an item that is shown, without reading the list again. */
	change: (which: (item: Item) => boolean, to: (item: Item) => Item | null) => void
}

/**
 * A list that is read page by page, again whenever its query changes. An answer to an older query is dropped.
 *
 * @param read reads one page; `cursor` is undefined for the first
 * @param query what the list depends on; without, it is read once
 */
export function useList<Whole extends Page<unknown>>(
	read: (cursor: string | undefined, signal: AbortSignal) => Promise<Whole>,
	query?: () => unknown,
): List<Whole['items'][number], Whole> {
	type Item = Whole['items'][number]
	const items = shallowRef<readonly Item[]>([])
	const page: ShallowRef<Whole | null> = shallowRef(null)
	const loading = ref(false)
	const problem = shallowRef<Problem | null>(null)
	let controller = new AbortController()

	async function load(fromStart: boolean): Promise<void> {
		controller.abort()
		controller = new AbortController()
		const { signal } = controller
		loading.value = true
		problem.value = null
		try {
			const answer = await read(fromStart ? undefined : (page.value?.cursor ?? undefined), signal)
			if (!signal.aborted) {
				items.value = fromStart ? answer.items : [...items.value, ...answer.items]
				page.value = answer
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

	async function more(): Promise<void> {
		if (!loading.value && page.value?.cursor) {
			await load(false)
		}
	}

	function change(which: (item: Item) => boolean, to: (item: Item) => Item | null): void {
		items.value = items.value.flatMap((item) => {
			const changed = which(item) ? to(item) : item
			return changed === null ? [] : [changed]
		})
	}

	watch(() => JSON.stringify(query?.() ?? null), () => load(true), { immediate: true })
	onScopeDispose(() => controller.abort())

	return {
		items,
		page,
		loading,
		problem,
		waiting: computed(() => loading.value && items.value.length === 0),
		hasMore: computed(() => typeof page.value?.cursor === 'string'),
		isEmpty: computed(() => !loading.value && problem.value === null && page.value !== null && items.value.length === 0),
		more,
		reload: () => load(true),
		change,
	}
}
