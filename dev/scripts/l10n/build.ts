/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Builds l10n/<language>.js and .json, the form that the server reads, from l10n/src/*.json. */
import { writeFileSync } from 'node:fs'
import { inProject, report } from '../lib/project.ts'
import { type Language, type Text, english, languages, pluralForms, readEntries } from './sources.ts'

const { entries, problems } = readEntries()

/**
 * @param language whose texts
 */
function translations(language: Language): Record<string, Text> {
	const texts = entries.map(({ key, texts }): [string, Text | undefined] => [key, texts[language] ?? (language === 'en' ? english(key) : undefined)])
	return Object.fromEntries(texts
		.filter((pair): pair is [string, Text] => pair[1] !== undefined)
		.sort(([left], [right]) => (left < right ? -1 : 1)))
}

if (problems.length === 0) {
	for (const language of languages) {
		const texts = translations(language)
		const plural = pluralForms[language]
		writeFileSync(inProject(`l10n/${language}.json`), JSON.stringify({ translations: texts, pluralForm: plural }, null, '\t') + '\n')
		writeFileSync(inProject(`l10n/${language}.js`), `OC.L10N.register(\n\t"smartcommons",\n${JSON.stringify(texts, null, '\t').replace(/^/gm, '\t')},\n\t${JSON.stringify(plural)})\n`)
	}
}
report('l10n files', problems)
