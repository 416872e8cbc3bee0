/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PlaceAccess, PlaceFieldAudience, PlaceKind, PlaceScope, PlaceState, PriceMode } from '../api.ts'
import type { OpeningHours } from '../hours/hours.ts'
import type { PlaceChange, ValueNames } from './api.ts'

import { t } from '../../core/l10n.ts'
import { money } from '../../core/numbers.ts'
import { languageNames } from '../../core/words.ts'
import { hoursInWords } from '../hours/words.ts'
import { written } from '../typed.ts'
import { accessName, fieldAudienceName, kindName, priceName, scopeName, stateName, wheelchairName } from '../words.ts'

/**
 * What a field is called.
 *
 * @param field of PlaceFacts
 */
export function fieldName(field: string): string {
	const name: Record<string, () => string> = {
		kind: () => t('smartcommons', 'Kind'),
		names: () => t('smartcommons', 'Name'),
		sentence: () => t('smartcommons', 'In one sentence'),
		about: () => t('smartcommons', 'More about it'),
		language: () => t('smartcommons', 'Language of the texts'),
		scope: () => t('smartcommons', 'Serves'),
		scopeId: () => t('smartcommons', 'Area that it serves'),
		position: () => t('smartcommons', 'Position'),
		locationId: () => t('smartcommons', 'Municipality'),
		street: () => t('smartcommons', 'Street and number'),
		postcode: () => t('smartcommons', 'Postcode'),
		access: () => t('smartcommons', 'For whom'),
		price: () => t('smartcommons', 'Price'),
		priceText: () => t('smartcommons', 'About the price'),
		depositCents: () => t('smartcommons', 'Deposit'),
		hours: () => t('smartcommons', 'Opening hours'),
		hoursText: () => t('smartcommons', 'About the hours'),
		email: () => t('smartcommons', 'E-mail'),
		phone: () => t('smartcommons', 'Telephone'),
		person: () => t('smartcommons', 'Contact person'),
		website: () => t('smartcommons', 'Website'),
		languages: () => t('smartcommons', 'Spoken there'),
		wheelchair: () => t('smartcommons', 'By wheelchair'),
		links: () => t('smartcommons', 'Other links'),
		fieldAudience: () => t('smartcommons', 'Who sees what'),
		state: () => t('smartcommons', 'Is it still there?'),
		pausedUntil: () => t('smartcommons', 'Closed until'),
		successorId: () => t('smartcommons', 'Goes on as'),
		themes: () => t('smartcommons', 'Professions'),
		equipment: () => t('smartcommons', 'Tools and equipment'),
		audience: () => t('smartcommons', 'Who finds the place?'),
		groupId: () => t('smartcommons', 'Group that looks after it'),
	}
	return name[field]?.() ?? field
}

const wordsOf: Partial<Record<string, (value: unknown, names: ValueNames) => string[]>> = {
	kind: (value) => [kindName(value as PlaceKind)],
	names: texts,
	sentence: texts,
	about: texts,
	language: (value) => [languageNames([value as string])],
	scope: (value) => [scopeName(value as PlaceScope)],
	scopeId: (value, { locations }) => [called(locations, value)],
	locationId: (value, { locations }) => [called(locations, value)],
	successorId: (value, { places }) => [called(places, value)],
	position: (value) => [written(value as { lat: number, lon: number })],
	access: (value) => [accessName(value as PlaceAccess)],
	price: (value) => [priceName(value as PriceMode)],
	depositCents: (value) => [money({ cents: value as number, currency: 'EUR' })],
	hours: (value) => hoursInWords(value as OpeningHours).map(({ when, what }) => `${when}: ${what}`),
	languages: (value) => (value as string[]).length === 0 ? [] : [languageNames(value as string[])],
	wheelchair: (value) => [wheelchairName(value as 'yes')],
	links: (value) => (value as { url: string }[]).map(({ url }) => url),
	fieldAudience: (value) => Object.entries(value as Record<string, PlaceFieldAudience>).map(([field, audience]) => `${fieldName(field)}: ${fieldAudienceName(audience)}`),
	state: (value) => [stateName(value as PlaceState) || t('smartcommons', 'it is there')],
	themes: (value, { themes }) => (value as number[]).map((id) => called(themes, id)),
	equipment: (value, { equipment }) => (value as { entryId: number | null, names: Record<string, string>, amount: number }[]).map((line) => {
		const name = Object.values(line.names)[0] ?? called(equipment, line.entryId)
		return line.amount > 1 ? `${name} × ${line.amount}` : name
	}),
	audience: (value) => [value === 'group' ? t('smartcommons', 'only the group') : fieldAudienceName(value as 'public')],
}

/**
 * A value in words, a line each; empty for none.
 *
 * @param field of PlaceFacts
 * @param value as the server gives it
 * @param names what ids in it are called
 */
export function valueLines(field: string, value: unknown, names: ValueNames): string[] {
	if (value === null || value === undefined || value === '') {
		return []
	}
	const own = wordsOf[field]
	return own ? own(value, names) : [String(value)]
}

function texts(value: unknown): string[] {
	const entries = Object.entries(value as Record<string, string>)
	return entries.length === 1 ? [entries[0]![1]] : entries.map(([language, text]) => `${language.toUpperCase()}: ${text}`)
}

function called(names: Record<string, string>, id: unknown): string {
	return names[String(id)] ?? t('smartcommons', 'something that is no longer there')
}

/**
 * What happened to a place, as the head of an entry of its history.
 *
 * @param cause as in the contract
 */
export function causeInWords(cause: PlaceChange['cause']): string {
	return {
		created: () => t('smartcommons', 'Added'),
		edit: () => t('smartcommons', 'Changed'),
		suggestion: () => t('smartcommons', 'Suggested by a member and accepted'),
		import: () => t('smartcommons', 'Changed by an import'),
		rollback: () => t('smartcommons', 'Made again as it was before'),
		confirmed: () => t('smartcommons', 'Somebody was there and said that it is right'),
		reminder: () => t('smartcommons', 'Answered by the place itself, or overdue'),
	}[cause]()
}
