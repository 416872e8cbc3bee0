/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import ts from 'typescript'
import { filesBelow, read } from '../lib/project.ts'

export type Language = 'nl' | 'fr' | 'en'
export const languages: readonly Language[] = ['nl', 'fr', 'en']

/** One text, or the forms for one and for several. */
export type Text = string | string[]

/** A source text (or `_one_::_many_`) with its texts in each language. */
export interface Entry { file: string, key: string, texts: Partial<Record<Language, Text>> }

/** The plural rule of each language, as Nextcloud's own files write it. */
export const pluralForms: Record<Language, string> = {
	nl: 'nplurals=2; plural=(n != 1);',
	fr: 'nplurals=2; plural=(n > 1);',
	en: 'nplurals=2; plural=(n != 1);',
}

/**
 * @param one the text for one
 * @param many the text for several
 */
export function pluralKey(one: string, many: string): string {
	return `_${one}_::_${many}_`
}

/**
 * The two source texts of a plural key; nothing for an ordinary one.
 *
 * @param key as in the source files
 */
export function pluralParts(key: string): [string, string] | undefined {
	const match = /^_(.*)_::_(.*)_$/s.exec(key)
	return match ? [match[1]!, match[2]!] : undefined
}

/**
 * @param key the source text, which is its own English text
 */
export function english(key: string): Text {
	return pluralParts(key) ?? key
}

/**
 * Every entry of every l10n/src/*.json, with what is wrong with the form of the files.
 * Parsed with TypeScript's reader: JSON.parse would silently keep the last of two equal keys.
 */
export function readEntries(): { entries: Entry[], problems: string[] } {
	const entries: Entry[] = []
	const problems: string[] = []
	for (const file of filesBelow('l10n/src', (name) => name.endsWith('.json'))) {
		const source = read(file)
		let values: Record<string, Partial<Record<Language, Text>>>
		try {
			values = JSON.parse(source) as typeof values
		} catch (error) {
			problems.push(`${file}: not JSON: ${(error as Error).message}`)
			continue
		}
		for (const key of repeatedKeys(file, source)) {
			problems.push(`${file}: "${key}" stands there twice`)
		}
		for (const [key, texts] of Object.entries(values)) {
			entries.push({ file, key, texts })
		}
	}
	return { entries, problems }
}

function repeatedKeys(file: string, source: string): string[] {
	const [statement] = ts.parseJsonText(file, source).statements
	if (!statement || !ts.isObjectLiteralExpression(statement.expression)) {
		return []
	}
	const names = statement.expression.properties.map((property) => (property.name as ts.StringLiteral).text)
	return names.filter((name, index) => names.indexOf(name) !== index)
}
