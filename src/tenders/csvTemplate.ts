/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { type Language } from '../core/l10n.ts'

/** The columns that the import knows, under their names in each language: as the server's Import\Csv\CsvColumns has them. */
const columns: Readonly<Record<Language, readonly string[]>> = {
	nl: ['titel', 'organisatie', 'niveau', 'sector', 'taal', 'einddatum', 'einduur', 'link', 'samenvatting', 'plaats', 'cpv', 'bedrag', 'gepubliceerd op', 'soort', 'nummer'],
	fr: ['titre', 'organisation', 'niveau', 'secteur', 'langue', 'date limite', 'heure limite', 'lien', 'resume', 'lieu', 'cpv', 'montant', 'publie le', 'type', 'numero'],
	en: ['title', 'organisation', 'level', 'sector', 'language', 'deadline date', 'deadline time', 'link', 'summary', 'place', 'cpv', 'value', 'published on', 'type', 'number'],
}

/** The mark by which spreadsheets know that a file is UTF-8. */
const byteOrderMark = String.fromCodePoint(0xFEFF)

/**
 * An empty list of calls to fill in with a spreadsheet.
 *
 * @param language of the names of the columns
 */
export function csvTemplate(language: Language): string {
	return byteOrderMark + columns[language].join(';') + '\r\n'
}

/**
 * Hands a text to the browser as a file to save.
 *
 * @param name of the file
 * @param content of it
 * @param type its media type
 */
export function saveAs(name: string, content: string, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }))
	const link = document.createElement('a')
	link.href = url
	link.download = name
	document.body.append(link)
	link.click()
	link.remove()
	setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
