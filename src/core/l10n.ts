/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { getLanguage, translate, translatePlural } from '@nextcloud/l10n'

type Values = Record<string, string | number>

/** Vue escapes what it shows: escaping here too would show `&amp;` to the reader. */
const plain = { escape: false, sanitize: false }

/**
 * The text in the reader's language.
 *
 * @param app always 'smartcommons'
 * @param text the English text, a literal
 * @param values what to put in place of {names}
 */
export function t(app: 'smartcommons', text: string, values?: Values): string {
	return translate(app, text, values, undefined, plain)
}

/**
 * The text for one or for several; `%n` becomes the number.
 *
 * @param app always 'smartcommons'
 * @param one the English text for one, a literal
 * @param many the English text for several, a literal
 * @param count how many
 * @param values what to put in place of {names}
 */
export function n(app: 'smartcommons', one: string, many: string, count: number, values?: Values): string {
	return translatePlural(app, one, many, count, values, plain)
}

export type Language = 'nl' | 'fr' | 'en'

/** The language of the interface; English where the server's is none of ours. */
export function readerLanguage(): Language {
	const language = getLanguage().slice(0, 2)
	return language === 'nl' || language === 'fr' ? language : 'en'
}

/** For `Intl`: dates and numbers as they are written in Belgium. */
export function locale(): string {
	return { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }[readerLanguage()]
}

/**
 * The name of a language in the reader's; the code itself where nothing is known of it.
 *
 * @param code `nl`, `fr`, `ar` …
 */
export function languageName(code: string): string {
	try {
		return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code
	} catch {
		return code
	}
}
