/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PlaceImportOutcome } from './api.ts'

import { languageName, t } from '../../core/l10n.ts'

const columns = {
	id: () => t('smartcommons', 'Number in the list'),
	kind: () => t('smartcommons', 'Kind'),
	name: () => t('smartcommons', 'Name'),
	sentence: () => t('smartcommons', 'What it is, in a sentence'),
	about: () => t('smartcommons', 'More about it'),
	language: () => t('smartcommons', 'Language of the texts'),
	scope: () => t('smartcommons', 'For how large an area'),
	scope_area: () => t('smartcommons', 'For which area'),
	lat: () => t('smartcommons', 'Latitude'),
	lon: () => t('smartcommons', 'Longitude'),
	municipality: () => t('smartcommons', 'Municipality'),
	street: () => t('smartcommons', 'Street and number'),
	postcode: () => t('smartcommons', 'Postcode'),
	access: () => t('smartcommons', 'For whom'),
	price: () => t('smartcommons', 'Price'),
	price_text: () => t('smartcommons', 'More about the price'),
	deposit: () => t('smartcommons', 'Deposit'),
	hours: () => t('smartcommons', 'Opening hours'),
	hours_text: () => t('smartcommons', 'More about the opening hours'),
	email: () => t('smartcommons', 'E-mail'),
	phone: () => t('smartcommons', 'Telephone'),
	person: () => t('smartcommons', 'Contact person'),
	website: () => t('smartcommons', 'Website'),
	languages: () => t('smartcommons', 'Languages spoken there'),
	wheelchair: () => t('smartcommons', 'By wheelchair'),
	links: () => t('smartcommons', 'Links and photos'),
	audience_email: () => t('smartcommons', 'Who sees the e-mail?'),
	audience_phone: () => t('smartcommons', 'Who sees the telephone?'),
	audience_person: () => t('smartcommons', 'Who sees the contact person?'),
	audience_street: () => t('smartcommons', 'Who sees the street?'),
	state: () => t('smartcommons', 'State'),
	paused_until: () => t('smartcommons', 'Closed until'),
	successor: () => t('smartcommons', 'Goes on as'),
	professions: () => t('smartcommons', 'Professions'),
	equipment: () => t('smartcommons', 'Tools and equipment'),
	source: () => t('smartcommons', 'On which list'),
	licence: () => t('smartcommons', 'Licence'),
	attribution: () => t('smartcommons', 'Who made the list'),
}
const translated = ['name', 'sentence', 'about'] as const

/** All that a column may mean, in the order of the list to choose from. */
export const allColumns: readonly string[] = Object.keys(columns).flatMap((column) => (translated as readonly string[]).includes(column)
	? [column, ...['nl', 'fr', 'en'].map((language) => `${column}_${language}`)]
	: [column])

/** @param column of a file, as the server calls it */
export function columnName(column: string): string {
	const [, plain, language] = /^(name|sentence|about)_(nl|fr|en)$/.exec(column) ?? []
	if (plain !== undefined && language !== undefined) {
		return t('smartcommons', '{field}, in {language}', { field: columns[plain as typeof translated[number]](), language: languageName(language) })
	}
	return columns[column as keyof typeof columns]?.() ?? column
}

/** @param outcome of a row */
export function outcomeName(outcome: PlaceImportOutcome): string {
	return {
		new: () => t('smartcommons', 'New'),
		updated: () => t('smartcommons', 'Updated'),
		unchanged: () => t('smartcommons', 'Unchanged'),
		duplicate: () => t('smartcommons', 'To decide'),
		refused: () => t('smartcommons', 'Refused'),
	}[outcome]()
}
