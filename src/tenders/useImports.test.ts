/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Import } from './api.ts'

import { effectScope } from 'vue'
import { Problem } from '../core/api/problem.ts'
import { continueImport, createImport } from './api.ts'
import { type Imports, useImports } from './useImports.ts'

jest.mock('./api.ts', () => ({ createImport: jest.fn(), continueImport: jest.fn() }))
const create = jest.mocked(createImport)
const goOn = jest.mocked(continueImport)

function state(id: number, done: number, finished = false): Import {
	return {
		id,
		file: 'x.csv',
		form: 'csv',
		state: finished ? 'done' : 'running',
		done,
		total: 2,
		counts: { new: done, updated: 0, unchanged: 0, refused: 0 },
		problem: null,
	}
}
const file = (name: string) => new File(['titel\r\n'], name)

function start(): { imports: Imports, leave: () => void } {
	const scope = effectScope()
	return { imports: scope.run(() => useImports())!, leave: () => scope.stop() }
}

afterEach(() => {
	create.mockReset()
	goOn.mockReset()
})

describe('files of calls', () => {
	it('are worked off part by part until they are done', async () => {
		create.mockResolvedValueOnce(state(1, 0))
		goOn.mockResolvedValueOnce(state(1, 1)).mockResolvedValueOnce(state(1, 2, true))
		const { imports } = start()
		await imports.add([file('a.csv')], 4)
		expect(create.mock.calls[0]?.[1]).toBe(4)
		expect(goOn).toHaveBeenCalledTimes(2)
		expect(imports.files[0]?.state?.state).toBe('done')
		expect(imports.busy.value).toBe(false)
	})

	it('go on with the next when one is refused', async () => {
		create.mockRejectedValueOnce(new Problem('too-large', 'Too large', 413)).mockResolvedValueOnce(state(2, 2, true))
		const { imports } = start()
		await imports.add([file('large.xml'), file('b.csv')], undefined)
		const byName = Object.fromEntries(imports.files.map((one) => [one.name, one]))
		expect(byName['large.xml']?.problem?.status).toBe(413)
		expect(byName['b.csv']?.state?.state).toBe('done')
	})

	it('can be resumed where the connection broke', async () => {
		create.mockResolvedValueOnce(state(1, 0))
		goOn.mockRejectedValueOnce(new Problem('offline', 'No connection'))
		const { imports } = start()
		await imports.add([file('a.csv')], undefined)
		const [stopped] = imports.files
		expect(stopped?.problem?.code).toBe('offline')
		goOn.mockResolvedValueOnce(state(1, 2, true))
		await imports.resume(stopped!)
		expect(stopped).toMatchObject({ problem: null, state: { state: 'done' } })
	})

	it('are no longer driven on when the page is left', async () => {
		const { imports, leave } = start()
		create.mockResolvedValueOnce(state(1, 0))
		goOn.mockImplementation(async () => {
			leave()
			return state(1, 1)
		})
		await imports.add([file('a.csv')], undefined)
		expect(goOn).toHaveBeenCalledTimes(1)
	})
})
