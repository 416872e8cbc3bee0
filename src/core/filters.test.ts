/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { flag, integer, oneOf, text, useFilters } from './filters.ts'

async function at(address: string) {
	let filters!: ReturnType<typeof make>
	const make = () => useFilters({ q: text, theme: integer, level: oneOf(['federal', 'regional']), mine: flag })
	const View = defineComponent({ setup() {
		filters = make()
		return () => h('p')
	} })
	const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/list', component: View }] })
	await router.push(address)
	mount(View, { global: { plugins: [router] } })
	return { filters, router }
}

test('what the address says is typed, and nonsense is left out', async () => {
	const { filters } = await at('/list?q=film&theme=7&level=federal&mine=1')
	expect(filters.values.value).toEqual({ q: 'film', theme: 7, level: 'federal', mine: true })
	const { filters: wrong } = await at('/list?q=%20&theme=7x&level=galactic&mine=yes&theme=8')
	expect(wrong.values.value).toEqual({})
	expect(wrong.any.value).toBe(false)
})

test('a change goes to the address, and what else stands there stays', async () => {
	const { filters, router } = await at('/list?q=film&other=1#part')
	await filters.set({ theme: 3, q: undefined })
	expect(router.currentRoute.value.fullPath).toBe('/list?other=1&theme=3#part')
	await filters.clear()
	expect(router.currentRoute.value.fullPath).toBe('/list?other=1#part')
})

test('two changes at once lose nothing', async () => {
	const { filters, router } = await at('/list')
	filters.set({ theme: 3 })
	filters.set({ mine: true })
	await flushPromises()
	expect(router.currentRoute.value.query).toEqual({ theme: '3', mine: '1' })
})
