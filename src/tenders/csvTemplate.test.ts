/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { csvTemplate } from './csvTemplate.ts'

describe('the empty list', () => {
	it('has the columns that the server reads, in each language', () => {
		const source = readFileSync(path.resolve('lib/Tender/Import/Csv/CsvColumns.php'), 'utf8')
		for (const language of ['nl', 'fr', 'en'] as const) {
			const known = [...source.matchAll(new RegExp(`'${language}' => '([^']+)'`, 'g'))].map(([, name]) => name)
			const columns = csvTemplate(language).trim().replace(/^\uFEFF/, '').split(';')
			expect(columns).toEqual(known)
		}
	})

	it('is marked as UTF-8 for spreadsheets', () => {
		expect(csvTemplate('nl').codePointAt(0)).toBe(0xFEFF)
	})
})
