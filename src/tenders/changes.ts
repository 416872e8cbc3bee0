/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { locale } from '../core/l10n.ts'
import { money } from '../core/numbers.ts'
import { languageNames, levelName, levels } from '../core/words.ts'
import { callStatuses, statusName, typeName } from './words.ts'

/**
 * A day as it was published, in words: never shifted by a clock.
 *
 * @param date such as 2026-12-04
 */
export function publishedDay(date: string): string {
	return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(date + 'T00:00:00Z'))
}

/**
 * What stood in a field of a version, as people say it; what isn't understood stays as it is.
 *
 * @param field as the server names it: `deadline.submission`, `status` …
 * @param value plain text of the server's Call\Snapshot
 */
export function valueInWords(field: string, value: string): string {
	const readers: Record<string, (text: string) => string> = {
		deadline: (text) => text.split('\n').map(deadlineInWords).join('\n'),
		published: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) ? publishedDay(text) : text,
		status: (text) => wordOf(callStatuses, text, statusName),
		level: (text) => wordOf(levels, text, levelName),
		type: (text) => wordOf(['tender', 'call'] as const, text, typeName),
		languages: (text) => languageNames(text.split(', ')),
		value: amountInWords,
	}
	return readers[field.split('.')[0] ?? '']?.(value) ?? value
}

function wordOf<Word extends string>(words: readonly Word[], text: string, name: (word: Word) => string): string {
	const known = words.find((word) => word === text)
	return known === undefined ? text : name(known)
}

/** "2026-12-25 17:00+01:00 (LOT-1)". */
function deadlineInWords(text: string): string {
	const match = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}))?\s*([+-]\d{2}:\d{2}|Z)?(.*)$/.exec(text)
	if (!match) {
		return text
	}
	const [, date = '', time, offset, rest = ''] = match
	return [publishedDay(date), ...(time ? [time] : [])].join(', ') + (offset ? ` (${offset})` : '') + rest
}

/** "120000.00 EUR". */
function amountInWords(text: string): string {
	const match = /^(\d+)\.(\d{2}) ([A-Z]{3})$/.exec(text)
	return match ? money({ cents: Number(match[1]) * 100 + Number(match[2]), currency: match[3] ?? 'EUR' }) : text
}
