/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'
import type { PlaceAccess, PlaceKind, PlaceQuery, PlaceState, PriceMode } from './api.ts'

import { computed } from 'vue'
import { type Filter, type Filters, flag, integer, oneOf, text, useFilters } from '../core/filters.ts'
import { languageName, t } from '../core/l10n.ts'
import { placeName } from '../core/pick/places.ts'
import { useThemes } from '../core/pick/themes.ts'
import { useSession } from '../core/session.ts'
import { equipmentName } from './equipment.ts'
import { useMyPosition } from './myPosition.ts'
import { accesses, accessName, kindName, kinds, priceName, prices, stateName, states } from './words.ts'

export const openings = ['now', 'sat', 'sun', 'evening'] as const
export const sorts = ['relevance', 'distance', 'name', 'verified'] as const
/** How far, in kilometres, unless told. */
export const usualKm = 20
const spoken = ['nl', 'fr', 'en', 'de'] as const

const ids: Filter<number[]> = {
	read: (value) => /^\d{1,10}(,\d{1,10}){0,19}$/.test(value) ? value.split(',').map(Number) : undefined,
	write: (value) => value.join(','),
}
const bounds: Filter<string> = { read: (value) => /^-?\d{1,3}(\.\d{1,6})?(,-?\d{1,3}(\.\d{1,6})?){3}$/.test(value) ? value : undefined, write: (value) => value }

/**
 * Several of a few words.
 *
 * @param words which ones
 */
function someOf<const Word extends string>(words: readonly Word[]): Filter<Word[]> {
	return {
		read: (value) => {
			const known = words.filter((word) => value.split(',').includes(word))
			return known.length > 0 ? known : undefined
		},
		write: (value) => value.join(','),
	}
}

const filters = {
	q: text,
	kind: someOf(kinds),
	themes: ids,
	equipment: ids,
	near: integer,
	me: flag,
	km: integer,
	bbox: bounds,
	open: oneOf(openings),
	access: someOf(accesses),
	price: someOf(prices),
	language: oneOf(spoken),
	wheelchair: oneOf(['yes', 'limited']),
	verified: flag,
	state: someOf(states),
	group: integer,
	mine: flag,
	sort: oneOf(sorts),
	view: oneOf(['map', 'table']),
}

export interface PlaceFilterValues {
	q?: string
	kind?: PlaceKind[]
	themes?: number[]
	equipment?: number[]
	near?: number
	/** Near the member's own position, which is in no address. */
	me?: true
	km?: number
	bbox?: string
	open?: typeof openings[number]
	access?: PlaceAccess[]
	price?: PriceMode[]
	language?: typeof spoken[number]
	wheelchair?: 'yes' | 'limited'
	verified?: true
	state?: PlaceState[]
	group?: number
	mine?: true
	sort?: typeof sorts[number]
	/** How the result is shown; the list unless told. */
	view?: 'map' | 'table'
}

export interface PlaceFilters extends Filters<PlaceFilterValues> {
	/** What is on, in words. */
	chips: ComputedRef<readonly { key: string, label: string }[]>
	/** The same as the server is asked. */
	query: ComputedRef<PlaceQuery>
	/** Whether anything narrows the search. */
	narrowed: ComputedRef<boolean>
	remove: (key: string) => Promise<unknown>
	/** Takes all away, the words of the search excepted. */
	clearChips: () => Promise<unknown>
}

/** The filters of the places, in the address and in words. */
export function usePlaceFilters(): PlaceFilters {
	const all = useFilters(filters) as Filters<PlaceFilterValues>
	const { position } = useMyPosition()
	const { values } = all
	const words = filterWords()
	const names = Object.keys(words) as (keyof typeof words)[]
	const without = (some: readonly (keyof PlaceFilterValues)[]): PlaceFilterValues => Object.fromEntries(some.map((name) => [name, undefined]))

	return {
		...all,
		chips: computed(() => names.flatMap((name) => {
			const value = values.value[name]
			return value === undefined ? [] : [{ key: name as string, label: (words[name] as (value: unknown, all: PlaceFilterValues) => string)(value, values.value) }]
		})),
		query: computed(() => queryOf(values.value, position.value)),
		narrowed: computed(() => values.value.q !== undefined || names.some((name) => values.value[name] !== undefined)),
		remove: (key) => all.set(key === 'near' || key === 'me' ? without(['near', 'me', 'km']) : without([key as keyof PlaceFilterValues])),
		clearChips: () => all.set(without([...names, 'km'])),
	}
}

/** Each filter in words; those that don't restrict have none. */
function filterWords() {
	const themes = useThemes()
	const session = useSession()
	const within = (km: number | undefined, name: string) => t('smartcommons', 'within {km} km of {place}', { km: km ?? usualKm, place: name })
	const words: { [Name in keyof PlaceFilterValues]: (value: NonNullable<PlaceFilterValues[Name]>, all: PlaceFilterValues) => string } = {
		kind: (some) => some.map(kindName).join(', '),
		themes: (some) => t('smartcommons', 'for {professions}', { professions: some.map((id) => themes.label(id) || '…').join(', ') }),
		equipment: (some) => t('smartcommons', 'with {tools}', { tools: some.map((id) => equipmentName(id) || '…').join(', ') }),
		near: (id, { km }) => within(km, placeName(id) || '…'),
		me: (_, { km }) => within(km, t('smartcommons', 'where I am')),
		bbox: () => t('smartcommons', 'in the part of the map you chose'),
		open: openingName,
		access: (some) => some.map(accessName).join(', '),
		price: (some) => some.map(priceName).join(', '),
		language: (code) => t('smartcommons', '{language} is spoken', { language: languageName(code) }),
		wheelchair: (how) => how === 'yes' ? t('smartcommons', 'wheelchair accessible') : t('smartcommons', 'at least partly wheelchair accessible'),
		verified: () => t('smartcommons', 'verified within a year'),
		state: (some) => some.map((state) => stateName(state) || t('smartcommons', 'verified and open')).join(', '),
		group: (id) => t('smartcommons', 'for {group}', { group: session.me?.groups.find((group) => group.id === id)?.name.text ?? '…' }),
		mine: () => t('smartcommons', 'that I look after'),
	}
	return words
}

/** @param open as in the contract */
export function openingName(open: typeof openings[number]): string {
	return {
		now: () => t('smartcommons', 'open right now'),
		sat: () => t('smartcommons', 'open on Saturday'),
		sun: () => t('smartcommons', 'open on Sunday'),
		evening: () => t('smartcommons', 'open in the evening'),
	}[open]()
}

/**
 * What the server is asked. Without the member's position nothing is near them.
 *
 * @param values of the address
 * @param position of the member, if it is known
 */
export function queryOf(values: PlaceFilterValues, position: { lat: number, lon: number } | null): PlaceQuery {
	const { me, near, km, kind, themes, equipment, access, price, state, ...rest } = values
	const joined = (some: readonly (string | number)[] | undefined) => some?.join(',')
	const from = me ? position ?? {} : { near }
	const somewhere = near !== undefined || (me && position !== null)
	return Object.fromEntries(Object.entries({
		...rest,
		view: undefined,
		...from,
		km: somewhere ? km ?? usualKm : undefined,
		kind: joined(kind),
		themes: joined(themes),
		equipment: joined(equipment),
		access: joined(access),
		price: joined(price),
		state: joined(state),
	}).filter(([, value]) => value !== undefined))
}
