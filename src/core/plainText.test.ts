/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { plainText } from './plainText.ts'

test.each([
	['Jongler **ensemble**.', 'Jongler ensemble.'],
	['# Title\n\n- one\n- two', 'Title one two'],
	['See [the site](https://x.example) and ![a picture](y.png)', 'See the site and a picture'],
	['*leaning* and `code` and snake_case_name and 2 * 3 * 4', 'leaning and code and snake_case_name and 2 * 3 * 4'],
	['1. first\n> said', 'first said'],
	['', ''],
])('%j is read as %j', (markdown, plain) => {
	expect(plainText(markdown)).toBe(plain)
})
