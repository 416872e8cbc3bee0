/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Documents } from './api.ts'

import { describe, expect, it, jest } from '@jest/globals'
import axios from '@nextcloud/axios'
import { useUploads } from './useUploads.ts'
import { sizeInWords } from './words.ts'

const list = { items: [], hidden: 0 } as unknown as Documents

describe('files on their way', () => {
	it('are brought one after the other, and one that fails is kept with the reason', async () => {
		const request = jest.spyOn(axios, 'request')
		request.mockResolvedValueOnce({ status: 201, headers: {}, data: { ocs: { data: list } } })
		request.mockRejectedValueOnce({ response: { status: 409, data: { ocs: { data: { problem: 'not-stored', message: 'No space.' } } } } })
		request.mockResolvedValueOnce({ status: 201, headers: {}, data: { ocs: { data: list } } })
		const shown: Documents[] = []
		const { bring, failed, current } = useUploads(() => 7, (documents) => shown.push(documents))
		const [one, two, three] = ['one', 'two', 'three'].map((name) => new File(['x'], name)) as [File, File, File]
		await bring([one, two, three])
		expect(shown).toHaveLength(2)
		expect(failed.value.map(({ file, message }) => [file.name, message])).toEqual([['two', 'No space.']])
		expect(current.value).toBeNull()
		request.mockRestore()
	})

	it('are not even sent when they are too large', async () => {
		const request = jest.spyOn(axios, 'request')
		const { bring, failed } = useUploads(() => 7, () => {})
		const large = new File(['x'], 'large')
		Object.defineProperty(large, 'size', { value: 101 * 1024 * 1024 })
		await bring([large])
		expect(failed.value[0]?.message).toContain('100')
		expect(request).not.toHaveBeenCalled()
		request.mockRestore()
	})

	it('have sizes that people read', () => {
		expect(sizeInWords(0)).toBe('0 byte')
		expect(sizeInWords(999)).toBe('999 byte')
		expect(sizeInWords(120_400)).toBe('120 kB')
		expect(sizeInWords(2_540_000)).toBe('2.5 MB')
		expect(sizeInWords(7_000_000_000_000)).toBe('7,000 GB')
	})
})
