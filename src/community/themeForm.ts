/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Body, Schema } from '../core/api/types.ts'

import { type Language, languageName, t } from '../core/l10n.ts'

/** What the form of a theme holds: synonyms and CPV prefixes as one types them. */
export interface ThemeValues {
	labels: Record<Language, string>
	synonyms: Record<Language, string>
	cpv: string
	reason: string
}

export const languages: readonly Language[] = ['nl', 'fr', 'en']

/**
 * @param theme as it was read; without, a new one
 */
export function valuesOfTheme(theme?: Schema<'Theme'>): ThemeValues {
	const each = (read: (language: Language) => string) => Object.fromEntries(languages.map((language) => [language, read(language)])) as Record<Language, string>
	return {
		labels: each((language) => theme?.labels[language] ?? ''),
		synonyms: each((language) => theme?.synonyms[language]?.join(', ') ?? ''),
		cpv: theme?.cpv.join(', ') ?? '',
		reason: theme?.reason ?? '',
	}
}

function words(text: string): string[] {
	return [...new Set(text.split(/[,;\n]+/).map((word) => word.trim()).filter((word) => word !== ''))]
}

/**
 * @param values of the form
 */
export function inputOfTheme(values: ThemeValues): Body<'post', '/themes'> {
	return {
		labels: Object.fromEntries(languages.map((language) => [language, values.labels[language].trim()]).filter(([, label]) => label !== '')),
		synonyms: Object.fromEntries(languages.map((language) => [language, words(values.synonyms[language])] as const).filter(([, list]) => list.length > 0)),
		cpv: words(values.cpv),
		reason: values.reason.trim(),
	}
}

/**
 * What is wrong before it is sent.
 *
 * @param values of the form
 */
export function checkTheme(values: ThemeValues): Record<string, string> {
	return {
		...(languages.every((language) => values.labels[language].trim() === '') ? { labels: t('smartcommons', 'Give the theme a name, in at least one language.') } : {}),
		...(words(values.cpv).every((code) => /^\d{2,8}$/.test(code)) ? {} : { cpv: t('smartcommons', 'A CPV code is 2 to 8 digits.') }),
	}
}

/**
 * What differs between two states of a theme, in words, for FormConflict.
 *
 * @param theirs the state that was saved
 * @param mine the state that was typed
 */
export function themeDifferences(theirs: ThemeValues, mine: ThemeValues): { label: string, theirs: string, mine: string }[] {
	return [
		...languages.map((language) => ({ label: `${t('smartcommons', 'Name')} (${languageName(language)})`, theirs: theirs.labels[language], mine: mine.labels[language] })),
		...languages.map((language) => ({ label: `${t('smartcommons', 'Other words for it')} (${languageName(language)})`, theirs: theirs.synonyms[language], mine: mine.synonyms[language] })),
		{ label: t('smartcommons', 'CPV codes'), theirs: theirs.cpv, mine: mine.cpv },
	].filter((line) => line.theirs !== line.mine)
}
