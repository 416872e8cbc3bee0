/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Every text the code shows exists in each language, with the same placeholders, and none is left over. */
import { report } from '../lib/project.ts'
import { type Entry, type Text, english, languages, pluralParts, readEntries } from './sources.ts'
import { usedTexts } from './uses.ts'

const { entries, problems } = readEntries()
const uses = usedTexts()
const defined = new Map<string, Entry>()
const usedInPhp = new Set(uses.filter((use) => use.php).map((use) => use.key))
const used = new Set(uses.map((use) => use.key))

for (const entry of entries) {
	const earlier = defined.get(entry.key)
	if (earlier && JSON.stringify(earlier.texts) !== JSON.stringify(entry.texts)) {
		problems.push(`${entry.file}: "${entry.key}" has another text in ${earlier.file}`)
	}
	defined.set(entry.key, entry)
	if (!used.has(entry.key)) {
		problems.push(`${entry.file}: "${entry.key}" is not used`)
	}
	problems.push(...wrongTexts(entry))
}
for (const use of uses) {
	if (use.key === undefined) {
		problems.push(`${use.file}:${use.line}: only literal texts can be translated: ${use.call}`)
	} else if (!defined.has(use.key)) {
		problems.push(`${use.file}:${use.line}: "${use.key}" is in no l10n/src file`)
	}
}
report(`texts (${defined.size} in ${languages.length} languages)`, [...new Set(problems)])

/**
 * @param entry one text with its translations
 */
function wrongTexts(entry: Entry): string[] {
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
		if (usedInPhp.has(entry.key) && forms(text).some(hasStrayPercent)) {
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
