/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { type Entry, type Text, english, languages, pluralParts } from './sources.ts'

/**
 * What is wrong with the translations of one text.
 *
 * @param entry the text with its translations
 * @param usedInPhp whether PHP shows it, which fills it in with sprintf
 */
export function wrongTexts(entry: Entry, usedInPhp: boolean): string[] {
	const wrong: string[] = []
	const source = english(entry.key)
	for (const language of languages) {
		const text = entry.texts[language] ?? (language === 'en' ? source : undefined)
		const say = (what: string) => wrong.push(`${entry.file}: "${entry.key}" in ${language}: ${what}`)
		if (text === undefined || forms(text).some((form) => form.trim() === '')) {
			say('missing')
			continue
		}
		if (Array.isArray(text) !== Array.isArray(source) || (Array.isArray(text) && text.length !== 2)) {
			say(Array.isArray(source) ? 'needs two forms, for one and for several' : 'needs one text')
			continue
		}
		if (placeholders(text).join() !== placeholders(source).join()) {
			say(`has placeholders ${placeholders(text).join(' ') || 'none'} and not ${placeholders(source).join(' ') || 'none'}`)
		}
		if (forms(text).some((form) => form.includes('|'))) {
			say('the server refuses "|" in a text')
		}
		if (forms(text).some((form) => form !== form.trim())) {
			say('begins or ends with a space')
		}
		if (usedInPhp && forms(text).some(hasStrayPercent)) {
			say('a "%" must be "%%": PHP fills the text in with sprintf')
		}
	}
	// The server picks the form by the number that it fills in for %n, and by nothing else.
	if (pluralParts(entry.key) && !placeholders(source).includes('%n')) {
		wrong.push(`${entry.file}: "${entry.key}" needs %n in at least one form`)
	}
	return wrong
}

/**
 * @param text one text or two forms
 */
function forms(text: Text): string[] {
	return Array.isArray(text) ? text : [text]
}

/**
 * The placeholders that occur in any form, each once; singular forms may leave out the number.
 *
 * @param text one text or two forms
 */
function placeholders(text: Text): string[] {
	const found = forms(text).flatMap((form) => form.match(/\{[^{}\s]+\}|%n|%(?:\d+\$)?[sd]/g) ?? [])
	return [...new Set(found)].sort()
}

/**
 * @param form a text that goes through sprintf
 */
function hasStrayPercent(form: string): boolean {
	return form.replace(/%n|%%|%(?:\d+\$)?[sd]/g, '').includes('%')
}
