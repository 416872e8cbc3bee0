/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { valueInWords } from './changes.ts'

describe('what stood in a field', () => {
	it.each([
		['deadline.submission', '2026-12-25 17:00+01:00', '25 December 2026, 17:00 (+01:00)'],
		['deadline.questions', '2026-12-25', '25 December 2026'],
		['deadline.submission', '2026-12-25 17:00+01:00 (LOT-1)\n2027-01-02 09:00Z', '25 December 2026, 17:00 (+01:00) (LOT-1)\n2 January 2027, 09:00 (Z)'],
		['status', 'cancelled', 'cancelled'],
		['type', 'tender', 'Public tender'],
		['level', 'european', 'European'],
		['languages', 'fr, nl', 'French, Dutch'],
		['value', '120000.50 EUR', '€120,000.50'],
		['published', '2026-11-18', '18 November 2026'],
		['title.fr', 'Scénographie', 'Scénographie'],
	])('%s %s', (field, value, words) => {
		expect(valueInWords(field, value)).toBe(words)
	})

	it('stays as it is where it is not understood', () => {
		expect(valueInWords('deadline.submission', 'soon')).toBe('soon')
		expect(valueInWords('value', 'a lot')).toBe('a lot')
		expect(valueInWords('status', 'asleep')).toBe('asleep')
	})
})
