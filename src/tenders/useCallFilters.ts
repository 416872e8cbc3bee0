/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'
import type { CallQuery } from './api.ts'

import { computed } from 'vue'
import { type Filter, type Filters, integer, oneOf, text, useFilters } from '../core/filters.ts'
import { languageName, n, t } from '../core/l10n.ts'
import { money } from '../core/numbers.ts'
import { placeName } from '../core/pick/places.ts'
import { useThemes } from '../core/pick/themes.ts'
import { useSession } from '../core/session.ts'
import { levelName, levels } from '../core/words.ts'
import { cpvName } from './cpv.ts'
import { callStatuses, statusName } from './words.ts'

const prefix: Filter<string> = { read: (value) => /^\d{2,8}$/.test(value) ? value : undefined, write: (value) => value }

/** Languages of an answer that one can ask for; notices may name others. */
export const answerLanguages = ['nl', 'fr', 'en'] as const
export const sorts = ['mine', 'deadline', 'newest', 'relevance'] as const

const filters = {
	q: text,
	status: oneOf([...callStatuses, 'any']),
	theme: integer,
	cpv: prefix,
	level: oneOf(levels),
	place: integer,
	language: oneOf(answerLanguages),
	min: integer,
	max: integer,
	days: integer,
	left: integer,
	group: integer,
	watch: integer,
	sort: oneOf(sorts),
}

export type CallFilterValues = Pick<CallQuery, keyof typeof filters>

export interface CallFilters extends Filters<CallFilterValues> {
	/** What is on, in words; "open now" too, which is on unless told otherwise. */
	chips: ComputedRef<readonly { key: string, label: string }[]>
	/** Takes one away. */
	remove: (key: string) => Promise<unknown>
	/** Takes all away, the search excepted. */
	clearChips: () => Promise<unknown>
	/** Whether anything else than "open now" is asked for. */
	narrowed: ComputedRef<boolean>
}

/** The filters of the list of calls, in the address and in words. */
export function useCallFilters(): CallFilters {
	const all = useFilters(filters) as Filters<CallFilterValues>
	const themes = useThemes()
	const session = useSession()
	const values = all.values

	/** Each filter in words; those that don't restrict have none. */
	const words: { [Name in keyof CallFilterValues]: (value: NonNullable<CallFilterValues[Name]>) => string } = {
		theme: (id) => t('smartcommons', 'about {theme}', { theme: themes.label(id) || '…' }),
		cpv: (code) => t('smartcommons', 'subject: {subject}', { subject: cpvName(code) || code }),
		level: levelName,
		place: (id) => placeName(id) || '…',
		language: (code) => t('smartcommons', 'answer in {language}', { language: languageName(code) }),
		min: (cents) => t('smartcommons', 'from {amount}', { amount: money({ cents, currency: 'EUR' }) }),
		max: (cents) => t('smartcommons', 'up to {amount}', { amount: money({ cents, currency: 'EUR' }) }),
		days: (days) => n('smartcommons', 'closing within %n day', 'closing within %n days', days),
		left: (days) => n('smartcommons', 'at least %n day left', 'at least %n days left', days),
		group: (id) => t('smartcommons', 'for {group}', { group: session.me?.groups.find((group) => group.id === id)?.name.text ?? '…' }),
		watch: () => t('smartcommons', 'of one watch'),
	}
	const names = Object.keys(words) as (keyof typeof words)[]

	const chips = computed(() => {
		const status = values.value.status ?? 'open'
		return [
			...(status === 'any' ? [] : [{ key: 'status', label: status === 'open' ? t('smartcommons', 'open now') : statusName(status) }]),
			...names.flatMap((name) => {
				const value = values.value[name]
				return value === undefined ? [] : [{ key: name as string, label: (words[name] as (value: unknown) => string)(value) }]
			}),
		]
	})

	const without = (some: readonly (keyof CallFilterValues)[]): CallFilterValues => Object.fromEntries(some.map((name) => [name, undefined]))

	return {
		...all,
		chips,
		narrowed: computed(() => values.value.q !== undefined || names.some((name) => values.value[name] !== undefined)),
		remove: (key) => all.set(key === 'status' ? { status: 'any' } : without([key as keyof CallFilterValues])),
		clearChips: () => all.set({ ...without(names), status: 'any' }),
	}
}
