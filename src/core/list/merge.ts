/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What became of a list that is shown. */
export interface Merged<Item> {
	/** What is shown, as it is now, in the order in which it stands there; what is gone is left out. */
	items: readonly Item[]
	/** Whether any of that is other than before. */
	changed: boolean
	/** How many there are that don't stand there. */
	fresh: number
}

interface Known<Item> {
	items: readonly Item[]
	/** Whether the list goes on after what is shown. */
	more: boolean
}

/**
 * Compares what is shown with the first page as it is now.
 *
 * @param shown what stands on the page, perhaps several pages of the list
 * @param first the first page now
 * @param keyOf what tells one item from another
 */
export function mergeList<Item>(shown: Known<Item>, first: Known<Item>, keyOf: (item: Item) => string | number): Merged<Item> {
	const now = new Map(first.items.map((item) => [keyOf(item), item]))
	const before = new Set(shown.items.map(keyOf))
	const onePage = shown.items.length <= first.items.length
	// Where something was taken out, the next ones of the list move up: they are not new.
	const lastKnown = first.items.map((item) => before.has(keyOf(item))).lastIndexOf(true)
	const movedUp = onePage && shown.more ? first.items.slice(lastKnown + 1) : []
	const fresh = first.items.length - movedUp.length - first.items.filter((item) => before.has(keyOf(item))).length
	// Something new pushes others to the next page: what isn't on the first one is only surely gone when nothing is new.
	const isGone = (item: Item, at: number) => !now.has(keyOf(item)) && (!first.more || (fresh === 0 && at < first.items.length))
	const kept = shown.items.filter((item, at) => !isGone(item, at)).map((item) => now.get(keyOf(item)) ?? item)
	const items = fresh === 0 ? [...kept, ...movedUp] : kept
	return { items, fresh, changed: JSON.stringify(items) !== JSON.stringify(shown.items) }
}

/**
 * What usually tells one item from another.
 *
 * @param item of a list of the contract
 */
export function usualKey(item: unknown): string | number {
	const known = item as { id?: string | number, uid?: string, kind?: string, call?: { id: number } } | null
	if (typeof known !== 'object' || known === null) {
		return JSON.stringify(item)
	}
	const key = known.id ?? known.uid ?? known.call?.id
	return key === undefined ? JSON.stringify(item) : known.kind === undefined ? key : `${known.kind}:${key}`
}
