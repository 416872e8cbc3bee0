/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from './api/types.ts'

import { languageName, t } from './l10n.ts'

type Level = Schema<'Level'>
type Joining = Schema<'Group'>['joining']

export const levels: readonly Level[] = ['european', 'federal', 'regional', 'municipal', 'private']
export const joinings: readonly Joining[] = ['open', 'request', 'invitation']

/**
 * From whom a call comes, in a word.
 *
 * @param level as in the contract
 */
export function levelName(level: Level): string {
	return {
		european: () => t('smartcommons', 'European'),
		federal: () => t('smartcommons', 'Federal'),
		regional: () => t('smartcommons', 'Regional or community'),
		municipal: () => t('smartcommons', 'Municipal or provincial'),
		private: () => t('smartcommons', 'Private'),
	}[level]()
}

/**
 * How one gets into a group, in a few words.
 *
 * @param joining as in the contract
 */
export function joiningName(joining: Joining): string {
	return {
		open: () => t('smartcommons', 'open to all'),
		request: () => t('smartcommons', 'on request'),
		invitation: () => t('smartcommons', 'by invitation'),
	}[joining]()
}

/**
 * Where a group works: "all of Belgium", "Ghent, Aalst".
 *
 * @param area as in the contract
 */
export function areaName(area: Schema<'Area'>): string {
	if (area.scope === 'places') {
		return area.places.map(({ name }) => name).join(', ')
	}
	return area.scope === 'eu' ? t('smartcommons', 'the European Union') : t('smartcommons', 'all of Belgium')
}

/**
 * "Dutch, French".
 *
 * @param codes languages
 */
export function languageNames(codes: readonly string[]): string {
	return codes.map(languageName).join(', ')
}
