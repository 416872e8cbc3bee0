/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'
import type { LocationQuery } from 'vue-router'

import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** How a filter stands in the address; `read` gives undefined for what makes no sense. */
export interface Filter<T> {
	read: (text: string) => T | undefined
	write: (value: T) => string
}

export const text: Filter<string> = { read: (value) => value.trim() === '' ? undefined : value.slice(0, 200), write: (value) => value }
export const integer: Filter<number> = { read: (value) => /^\d{1,10}$/.test(value) ? Number(value) : undefined, write: String }
export const flag: Filter<true> = { read: (value) => value === '1' ? true : undefined, write: () => '1' }

/**
 * One of a few words.
 *
 * @param words which ones
 */
export function oneOf<const Word extends string>(words: readonly Word[]): Filter<Word> {
	return { read: (value) => words.find((word) => word === value), write: (value) => value }
}

/** Any filter: what it reads is known by its own type. */
interface AnyFilter { read: (text: string) => unknown, write: (value: never) => string }

type ValuesOf<F extends Record<string, AnyFilter>> = { [Name in keyof F]?: F[Name] extends Filter<infer T> ? T : never }

export interface Filters<Values> {
	/** What the address says; absent filters are undefined. Pass it as the query of a list. */
	values: ComputedRef<Values>
	/** Whether any is set. */
	any: ComputedRef<boolean>
	/** Changes some; undefined takes a filter away. The address changes, not the history. */
	set: (change: Values) => Promise<unknown>
	/** Takes all away. */
	clear: () => Promise<unknown>
}

/**
 * The filters of a list, kept in the address, so that a link or a bookmark repeats the search.
 * What else the address has stays.
 *
 * @param filters a reader per name, named as in the contract
 */
export function useFilters<F extends Record<string, AnyFilter>>(filters: F): Filters<ValuesOf<F>> {
	const route = useRoute()
	const router = useRouter()
	const names = Object.keys(filters)

	/** What was set but isn't in the address yet: two changes at once must not lose one. */
	let pending: LocationQuery | null = null

	const values = computed(() => Object.fromEntries(names
		.map((name) => [name, readOne(filters[name]!, route.query[name])] as const)
		.filter(([, value]) => value !== undefined)) as ValuesOf<F>)

	async function set(change: ValuesOf<F>): Promise<unknown> {
		const query: LocationQuery = { ...(pending ?? route.query) }
		for (const [name, value] of Object.entries(change)) {
			delete query[name]
			if (value !== undefined && filters[name]) {
				query[name] = filters[name].write(value as never)
			}
		}
		pending = query
		try {
			return await router.replace({ query, hash: route.hash })
		} finally {
			pending = null
		}
	}

	return {
		values,
		any: computed(() => Object.keys(values.value).length > 0),
		set,
		clear: () => set(Object.fromEntries(names.map((name) => [name, undefined])) as ValuesOf<F>),
	}
}

function readOne(filter: AnyFilter, raw: LocationQuery[string] | undefined): unknown {
	const value = Array.isArray(raw) ? raw[0] : raw
	return typeof value === 'string' ? filter.read(value) : undefined
}
