/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Criteria } from './api.ts'

import { languageName, n, t } from '../core/l10n.ts'
import { money } from '../core/numbers.ts'
import { placeName } from '../core/pick/places.ts'
import { levelName } from '../core/words.ts'
import { cpvInWords, cpvName } from './cpv.ts'

/** What a watch looks for, with every field there: the form of it. */
export type WholeCriteria = Required<Criteria>

/**
 * @param criteria as the server gives them
 */
export function wholeCriteria(criteria: Criteria = {}): WholeCriteria {
	return {
		words: criteria.words ?? [],
		exclude: criteria.exclude ?? [],
		cpv: criteria.cpv ?? [],
		themes: criteria.themes ?? [],
		places: criteria.places ?? [],
		levels: criteria.levels ?? [],
		languages: criteria.languages ?? [],
		minCents: criteria.minCents ?? null,
		maxCents: criteria.maxCents ?? null,
		daysLeft: criteria.daysLeft ?? null,
	}
}

/**
 * Only what restricts, as it is sent.
 *
 * @param criteria of the form
 */
export function sentCriteria(criteria: WholeCriteria): Criteria {
	return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)))
}

/**
 * Whether nothing is looked for: words to leave out alone would bring nearly every call. As the server's Rules\Criteria.
 *
 * @param criteria of the form
 */
export function looksForNothing(criteria: WholeCriteria): boolean {
	return Object.keys(sentCriteria({ ...criteria, exclude: [] })).length === 0
}

/**
 * What a watch looks for, in words: a line per thing.
 *
 * @param criteria as the server gives them
 * @param names of themes, which are read elsewhere
 * @param names.theme name of a theme by its id
 */
export function criteriaInWords(criteria: Criteria, names: { theme: (id: number) => string }): string[] {
	const all = wholeCriteria(criteria)
	const list = (words: readonly string[]) => words.filter((word) => word !== '').join(', ')
	const lines: [boolean, () => string][] = [
		[all.words.length > 0, () => t('smartcommons', 'with: {words}', { words: list(all.words) })],
		[all.exclude.length > 0, () => t('smartcommons', 'without: {words}', { words: list(all.exclude) })],
		[all.themes.length > 0, () => t('smartcommons', 'about: {themes}', { themes: list(all.themes.map(names.theme)) })],
		[all.cpv.length > 0, () => t('smartcommons', 'subject: {codes}', { codes: list(all.cpv.map((prefix) => cpvInWords({ code: prefix, label: cpvName(prefix) }))) })],
		[all.places.length > 0, () => t('smartcommons', 'where: {places}', { places: list(all.places.map(placeName)) })],
		[all.levels.length > 0, () => t('smartcommons', 'from: {levels}', { levels: list(all.levels.map(levelName)) })],
		[all.languages.length > 0, () => t('smartcommons', 'answer in: {languages}', { languages: list(all.languages.map(languageName)) })],
		[all.minCents !== null, () => t('smartcommons', 'from {amount}', { amount: money({ cents: all.minCents ?? 0, currency: 'EUR' }) })],
		[all.maxCents !== null, () => t('smartcommons', 'up to {amount}', { amount: money({ cents: all.maxCents ?? 0, currency: 'EUR' }) })],
		[all.daysLeft !== null, () => n('smartcommons', 'at least %n day left', 'at least %n days left', all.daysLeft ?? 0)],
	]
	return lines.filter(([holds]) => holds).map(([, words]) => words())
}

/**
 * Whole euro, as somebody types them, in cents; null for nothing, undefined for what isn't an amount.
 *
 * @param typed such as "12 500" or "1.250,50"
 */
export function centsOf(typed: string): number | null | undefined {
	const plain = typed.replaceAll(/[\s€]/gu, '')
	if (plain === '') {
		return null
	}
	const match = /^(\d{1,3}(?:[.,]?\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(plain)
	if (!match) {
		return undefined
	}
	const cents = Number(match[1]?.replaceAll(/[.,]/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
	return Number.isSafeInteger(cents) ? cents : undefined
}

/**
 * An amount as it stands in a field: "12500" or "12500,50".
 *
 * @param cents an amount
 */
export function typedAmount(cents: number | null): string {
	if (cents === null) {
		return ''
	}
	const rest = cents % 100
	return String(Math.floor(cents / 100)) + (rest === 0 ? '' : ',' + String(rest).padStart(2, '0'))
}
