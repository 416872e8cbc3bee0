/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { checkCall, emptyCall, inputOf } from './callForm.ts'

describe('a call that a member writes down', () => {
	it('needs a title and nothing else', () => {
		expect(checkCall({ ...emptyCall(), title: ' Oproep ' })).toEqual({})
		expect(Object.keys(checkCall(emptyCall()))).toEqual(['title'])
		expect(inputOf({ ...emptyCall(), title: ' Oproep ' })).toMatchObject({ title: 'Oproep', deadlineDate: null, deadlineTime: null })
		expect(inputOf({ ...emptyCall(), title: 'Oproep' })).not.toHaveProperty('url')
	})

	it('has an hour only with a day', () => {
		expect(Object.keys(checkCall({ ...emptyCall(), title: 'x', deadlineTime: '12:00' }))).toEqual(['deadlineDate'])
		expect(inputOf({ ...emptyCall(), title: 'x', deadlineDate: '2027-01-31', deadlineTime: '12:00:00' })).toMatchObject({ deadlineDate: '2027-01-31', deadlineTime: '12:00' })
	})

	it('takes an address as people type it, and no other kind of link', () => {
		expect(inputOf({ ...emptyCall(), title: 'x', url: ' www.example.be/oproep ' }).url).toBe('https://www.example.be/oproep')
		expect(inputOf({ ...emptyCall(), title: 'x', url: 'http://example.be' }).url).toBe('http://example.be')
		expect(Object.keys(checkCall({ ...emptyCall(), title: 'x', url: 'javascript:alert(1)' }))).toEqual(['url'])
		expect(checkCall({ ...emptyCall(), title: 'x', url: 'example.be:8080/a' })).toEqual({})
	})

	it('sends whole CPV codes and ids', () => {
		expect(inputOf({ ...emptyCall(), title: 'x', cpv: ['92312'], themes: [{ id: 3, label: 'Film' }], places: [{ value: 7, label: 'Gent' }] }))
			.toMatchObject({ cpv: ['92312000'], themes: [3], places: [7] })
	})
})
