/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Every text the code shows exists in each language, with the same placeholders, and none is left over. */
import { report } from '../lib/project.ts'
import { type Entry, languages, readEntries } from './sources.ts'
import { wrongTexts } from './texts.ts'
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
	problems.push(...wrongTexts(entry, usedInPhp.has(entry.key)))
}
for (const use of uses) {
	if (use.key === undefined) {
		problems.push(`${use.file}:${use.line}: only literal texts can be translated: ${use.call}`)
	} else if (!defined.has(use.key)) {
		problems.push(`${use.file}:${use.line}: "${use.key}" is in no l10n/src file`)
	}
}
report(`texts (${defined.size} in ${languages.length} languages)`, [...new Set(problems)])
