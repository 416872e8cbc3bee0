/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import fc from 'fast-check'
import { listCpv } from './api.ts'
import { broader, codeOf, cpvInWords, cpvName, findCpv, narrowerCpv, prefixOf, rememberCpv } from './cpv.ts'

jest.mock('./api.ts', () => ({ listCpv: jest.fn() }))
const list = jest.mocked(listCpv)
const signal = new AbortController().signal

describe('CPV codes', () => {
	it('are prefixes without the zeros at their end, two digits at least', () => {
		expect(prefixOf('92312000')).toBe('92312')
		expect(prefixOf('30000000')).toBe('30')
		expect(codeOf('92312')).toBe('92312000')
	})

	it('go back and forth between code and prefix', () => {
		fc.assert(fc.property(fc.stringMatching(/^[0-9]{8}$/), (code) => codeOf(prefixOf(code)) === code))
	})

	it('get broader step by step, and no broader than two digits', () => {
		expect(broader('92312')).toBe('9231')
		expect(broader('9201')).toBe('92')
		expect(broader('301')).toBe('30')
		expect(broader('92')).toBeNull()
	})

	it('never stand without their name where there is one', () => {
		expect(cpvInWords({ code: '923', label: 'Entertainment' })).toBe('Entertainment (923)')
		expect(cpvInWords({ code: '923', label: '' })).toBe('923')
	})

	it('have names that were seen before without asking again', () => {
		rememberCpv([{ code: '92310000', label: 'Artistic services' }])
		expect(cpvName('9231')).toBe('Artistic services')
		expect(list).not.toHaveBeenCalled()
	})

	it('can be used by who knows one, although the full list is not there', async () => {
		list.mockResolvedValue([])
		expect(await findCpv('92312', signal)).toEqual([{ value: '92312', label: '92312' }])
		expect(await findCpv('film', signal)).toEqual([])
	})

	it('get narrower only to codes below them', async () => {
		list.mockResolvedValue([
			{ code: '92000000', label: 'Recreation', narrower: true },
			{ code: '92300000', label: 'Entertainment', narrower: true },
			{ code: '93000000', label: 'Elsewhere', narrower: false },
		])
		expect((await narrowerCpv('92', signal)).map(({ code }) => code)).toEqual(['92300000'])
	})
})
