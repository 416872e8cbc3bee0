/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { mounted } from './testing.ts'
import { type CallFilters, useCallFilters } from './useCallFilters.ts'

jest.mock('./api.ts', () => ({ listCpv: jest.fn().mockResolvedValue([]) }))

async function at(address: string): Promise<{ filters: CallFilters, query: () => unknown }> {
	let filters: CallFilters | undefined
	const { router } = await mounted(defineComponent({
		setup() {
			filters = useCallFilters()
			return () => h('div')
		},
	}), {}, address)
	return { filters: filters!, query: () => router.currentRoute.value.query }
}

describe('the filters of the list of calls', () => {
	it('say in words that only open calls are shown, unless told otherwise', async () => {
		const { filters, query } = await at('/calls')
		expect(filters.chips.value).toEqual([{ key: 'status', label: 'open now' }])
		expect(filters.narrowed.value).toBe(false)
		await filters.remove('status')
		expect(query()).toEqual({ status: 'any' })
		expect(filters.chips.value).toEqual([])
	})

	it('read the address, so that a link repeats the search', async () => {
		const { filters } = await at('/calls?q=film&days=14&level=federal&min=100000&cpv=92312&language=nl')
		expect(filters.values.value).toEqual({ q: 'film', days: 14, level: 'federal', min: 100_000, cpv: '92312', language: 'nl' })
		expect(filters.chips.value.map(({ label }) => label)).toEqual(['open now', 'subject: 92312', 'Federal', 'answer in Dutch', 'from €1,000', 'closing within 14 days'])
	})

	it('leave out what makes no sense', async () => {
		const { filters } = await at('/calls?status=maybe&cpv=9&level=planet&days=-3&place=Ghent')
		expect(filters.values.value).toEqual({})
	})

	it('are taken away one by one or all together, the search excepted', async () => {
		const { filters, query } = await at('/calls?q=film&days=14&level=federal')
		await filters.remove('days')
		expect(query()).toEqual({ q: 'film', level: 'federal' })
		await filters.clearChips()
		await flushPromises()
		expect(query()).toEqual({ q: 'film', status: 'any' })
	})
})
