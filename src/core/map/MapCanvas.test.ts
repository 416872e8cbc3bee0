/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { CanvasMapOptions } from './canvasMap.ts'

import { flushPromises, mount } from '@vue/test-utils'
import MapCanvas from './MapCanvas.vue'
import { announcement } from '../announce.ts'
import { loadBase } from './base.ts'
import { CanvasMap } from './canvasMap.ts'

jest.mock('./canvasMap.ts', () => ({ CanvasMap: jest.fn() }))
jest.mock('./base.ts', () => ({ loadBase: jest.fn() }))

const drawn = { show: jest.fn(), fit: jest.fn(), select: jest.fn(), pin: jest.fn(), zoom: jest.fn(), recolour: jest.fn(), dispose: jest.fn(), goTo: jest.fn(), centre: jest.fn(() => ({ lat: 50.8, lon: 4.3 })) }
let options: CanvasMapOptions
const point = { id: 7, lat: 50.8, lon: 4.3, name: 'One', mark: 'open' as const }

beforeEach(() => {
	jest.mocked(loadBase).mockResolvedValue({ scale: 1, belgium: [], land: [], borders: [], coasts: [], countries: [], towns: [] })
	jest.mocked(CanvasMap).mockImplementation((given) => {
		options = given
		return drawn as unknown as CanvasMap
	})
})
afterEach(() => {
	jest.clearAllMocks()
})

async function map(props: Record<string, unknown> = {}) {
	const wrapper = mount(MapCanvas, { props: { points: [point], label: 'Map with 1 place', ...props }, attachTo: document.body })
	await flushPromises()
	return wrapper
}

describe('the map on a page', () => {
	it('can be reached and is named, and says where the same can be read', async () => {
		const wrapper = await map()
		const target = wrapper.get('[role="application"]')
		expect(target.attributes()).toMatchObject({ tabindex: '0', 'aria-label': 'Map with 1 place' })
		expect(wrapper.get(`[id="${target.attributes('aria-describedby')}"]`).text()).toContain('The list has the same')
		expect(wrapper.findAll('button').map((button) => button.attributes('aria-label'))).toEqual(['Closer', 'Farther away', 'Show everything'])
	})

	it('shows what it is given, and rings what is chosen', async () => {
		const wrapper = await map({ selected: 7, fitTo: 'a' })
		expect(drawn.show).toHaveBeenLastCalledWith([point])
		expect(drawn.select).toHaveBeenLastCalledWith(7)
		expect(drawn.fit).toHaveBeenCalledTimes(1)
		await wrapper.setProps({ points: [], selected: null })
		expect(drawn.show).toHaveBeenLastCalledWith([])
		expect(drawn.select).toHaveBeenLastCalledWith(null)
		expect(drawn.fit).toHaveBeenCalledTimes(1)
		await wrapper.setProps({ fitTo: 'b' })
		expect(drawn.fit).toHaveBeenCalledTimes(2)
	})

	it('tells which marker was pressed, and how many stand at one address', async () => {
		const wrapper = await map()
		options.onSelect(7)
		options.onPress(50, 4)
		expect(wrapper.emitted('select')).toEqual([[7]])
		expect(wrapper.emitted('update:pin')).toBeUndefined()
		options.onSpread(40, 3)
		await new Promise((resolve) => setTimeout(resolve, 150))
		expect(announcement.value).toContain('3 more are in the list')
	})

	it('takes a pin by a press, and by keyboard where its middle is', async () => {
		const wrapper = await map({ picking: true, pin: null })
		options.onPress(51.05, 3.72)
		await wrapper.get('[role="application"]').trigger('keydown', { key: 'Enter' })
		expect(wrapper.emitted('update:pin')).toEqual([[{ lat: 51.05, lon: 3.72 }], [{ lat: 50.8, lon: 4.3 }]])
	})

	it('says so when it can’t be loaded', async () => {
		jest.mocked(loadBase).mockRejectedValue(new Error('no network'))
		const wrapper = await map()
		expect(wrapper.get('[role="alert"]').text()).toContain('The list has everything')
	})

	it('lets go of everything with the page', async () => {
		const wrapper = await map()
		wrapper.unmount()
		expect(drawn.dispose).toHaveBeenCalledTimes(1)
	})
})
