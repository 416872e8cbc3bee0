/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PlaceFilters } from '../usePlaceFilters.ts'

import { flushPromises } from '@vue/test-utils'
import { computed } from 'vue'
import KeptSearches from './KeptSearches.vue'
import { del, get, post, put } from '../../core/api/client.ts'
import { mounted } from '../testing.ts'

jest.mock('../../core/api/client.ts', () => ({ get: jest.fn(), post: jest.fn(), put: jest.fn(), del: jest.fn(), newKey: () => 'key' }))

const filters = {
	values: computed(() => ({ q: 'saw', near: 44 })),
	chips: computed(() => [{ key: 'near', label: 'within 5 km of Ghent' }, { key: 'me', label: 'where I am' }]),
} as unknown as PlaceFilters
const kept = { id: 7, name: 'saw', query: { q: 'saw' }, alerts: true, createdAt: 1 }

async function press(view: Awaited<ReturnType<typeof mounted>>['page'], text: string) {
	await view.findAll('button').find((button) => button.text().startsWith(text))!.trigger('click')
	await flushPromises()
}

beforeEach(() => {
	jest.mocked(get).mockResolvedValue([])
	jest.mocked(post).mockResolvedValue({ ...kept, id: 8 } as never)
})
afterEach(() => jest.clearAllMocks())

test('a search is kept under the words of the page, without how it is shown and where somebody stands', async () => {
	const { page: view } = await mounted(KeptSearches, { filters }, '/places?q=saw&near=44&km=5&me=1&view=map&sort=name')
	await flushPromises()
	await press(view, 'Keep this search')
	expect(post).toHaveBeenCalledWith('/place-searches', { body: { name: 'saw, within 5 km of Ghent', query: { q: 'saw', near: '44', km: '5' }, alerts: true } })
})

test('what is kept already, or searches for nothing, is not offered', async () => {
	jest.mocked(get).mockResolvedValue([kept])
	const { page: view } = await mounted(KeptSearches, { filters }, '/places?q=saw&view=table')
	await flushPromises()
	expect(view.text()).not.toContain('Keep this search')
	const { page: nothing } = await mounted(KeptSearches, { filters }, '/places?view=map')
	await flushPromises()
	expect(nothing.text()).not.toContain('Keep this search')
})

test('a kept search leads back, stops telling, and is forgotten', async () => {
	jest.mocked(get).mockResolvedValue([kept])
	const { page: view } = await mounted(KeptSearches, { filters }, '/places')
	await flushPromises()
	expect(view.get('li a').attributes('href')).toContain('q=saw')
	await press(view, 'Stop telling me')
	expect(put).toHaveBeenCalledWith('/place-searches/{id}', { path: { id: 7 }, body: { name: 'saw', query: { q: 'saw' }, alerts: false } })
	await press(view, 'Forget it')
	expect(del).toHaveBeenCalledWith('/place-searches/{id}', { path: { id: 7 } })
})
