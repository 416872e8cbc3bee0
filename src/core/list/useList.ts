/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'

import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { type Problem, asProblem, isAborted } from '../api/problem.ts'
import { n, t } from '../l10n.ts'
import { type Fresh, useLive } from '../live.ts'
import { mergeList, usualKey } from './merge.ts'

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

/** How a list follows what others change while it is open. */
export interface ListLive<Item> {
	/**
	 * offer: what is new waits until it is asked for, so that nothing moves under the reader; apply: it is shown at once,
	 * for boards, where everything has its place; off: only when it is read again.
	 */
	live?: 'offer' | 'apply' | 'off'
	/** What tells one item from another; its id unless told. */
	keyOf?: (item: Item) => string | number
	/** Says how many are new: "2 new calls: show them". */
	news?: (count: number) => string
}

/**
 * A list that is read page by page, again whenever its query changes. An answer to an older query is dropped.
 *
 * @param read reads one page; `cursor` is undefined for the first
 * @param query what the list depends on; without, it is read once
 * @param following how it follows what others change
 */
export function useList<Whole extends Page<unknown>>(
	read: (cursor: string | undefined, signal: AbortSignal) => Promise<Whole>,
	query?: () => unknown,
	following: ListLive<Whole['items'][number]> = {},
): List<Whole['items'][number], Whole> {
	type Item = Whole['items'][number]
	const items = shallowRef<readonly Item[]>([])
	const page: ShallowRef<Whole | null> = shallowRef(null)
	const loading = ref(false)
	const problem = shallowRef<Problem | null>(null)
	let controller = new AbortController()
	const live = following.live === 'off' ? undefined : useLive(check)

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

	/** What is shown as it is now, and what is new; nothing while somebody else reads it or changed it meanwhile. */
	async function check(signal: AbortSignal): Promise<readonly Fresh[]> {
		const [shown, before] = [items.value, page.value]
		if (loading.value || before === null) {
			return []
		}
		const answer = await read(undefined, signal)
		if (loading.value || items.value !== shown || page.value !== before) {
			return []
		}
		const keyOf = following.keyOf ?? usualKey
		const merged = mergeList<Item>({ items: shown, more: before.cursor !== null }, { items: answer.items, more: answer.cursor !== null }, keyOf)
		const onePage = shown.length <= answer.items.length
		const change = (next: readonly Item[]): Fresh => ({ when: 'itself', text: updated(), apply: () => {
			items.value = next
			page.value = onePage ? answer : { ...answer, cursor: before.cursor }
		} })
		if (merged.fresh > 0 && following.live === 'apply') {
			const first = new Set(answer.items.map(keyOf))
			return [change([...answer.items, ...(onePage ? [] : merged.items.filter((item) => !first.has(keyOf(item))))])]
		}
		return [
			...(merged.changed ? [change(merged.items)] : []),
			...(merged.fresh > 0 ? [{ when: 'asked' as const, text: (following.news ?? newInList)(merged.fresh), apply: () => void load(true) }] : []),
		]
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

function updated(): string {
	return t('smartcommons', 'This page was updated a moment ago.')
}

function newInList(count: number): string {
	return n('smartcommons', '%n new: show it', '%n new: show them', count)
}
