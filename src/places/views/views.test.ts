/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import { RouterView } from 'vue-router'
import PlacesPrintView from './PlacesPrintView.vue'
import PlacesView from './PlacesView.vue'
import PlaceView from './PlaceView.vue'
import { Problem } from '../../core/api/problem.ts'
import { aroundPlace, confirmPlace, createPlace, getPlace, listPlaces, mapPlaces } from '../api.ts'
import { aPlace, aWholePlace, mounted } from '../testing.ts'

jest.mock('../api.ts', () => ({ listPlaces: jest.fn(), mapPlaces: jest.fn(), getPlace: jest.fn(), aroundPlace: jest.fn(), confirmPlace: jest.fn(), createPlace: jest.fn(), listEquipment: jest.fn(async () => []) }))
jest.mock('../../core/map/canvasMap.ts', () => ({ CanvasMap: jest.fn() }))
jest.mock('../../core/map/base.ts', () => ({ loadBase: () => new Promise(() => {}) }))
jest.mock('../../core/api/client.ts', () => ({
	get: (path: string) => Promise.resolve(path === '/locations/{id}' ? { id: 44, name: 'Ghent', postcodes: ['9000'] } : []),
	post: jest.fn(),
	newKey: () => 'key',
}))

const page = (items: ReturnType<typeof aPlace>[]) => ({ items, cursor: null, total: items.length, corrected: null })

beforeEach(() => {
	jest.mocked(listPlaces).mockResolvedValue(page([aPlace({ km: 0.4 }), aPlace({ id: 6, name: { text: 'Makerspace', language: 'en' }, state: 'paused', matches: [{ text: 'Drill', language: 'en' }] })]))
	jest.mocked(mapPlaces).mockResolvedValue({ ids: [5, 6], lat: [5_105_000, 10], lon: [372_000, 20], kind: [0, 1], open: [1, 0], state: [0, 2], name: ['Instrumentheek', 'Makerspace'], corrected: null })
	jest.mocked(aroundPlace).mockResolvedValue({ members: [], groups: [{ id: 2, name: { text: 'Film Ghent', language: 'en' } }] })
})
afterEach(() => {
	jest.clearAllMocks()
	sessionStorage.clear()
	document.body.innerHTML = ''
})

describe('the places', () => {
	it('are asked for as the address says, and each says what decides', async () => {
		const { page: view } = await mounted(PlacesView, {}, '/places?q=saw&near=44&km=5&open=sat')
		await flushPromises()
		expect(listPlaces).toHaveBeenCalledWith({ q: 'saw', near: 44, km: 5, open: 'sat', cursor: undefined, limit: 25 }, expect.anything())
		const cards = view.findAll('article').map((card) => card.text())
		expect(cards[0]).toContain('0.4 km')
		expect(cards[1]).toContain('Has: Drill.')
		expect(cards[1]).toContain('closed for now')
		expect(view.text()).toContain('2 places fit')
	})

	it('are the same in the table, in the same order', async () => {
		const { page: view } = await mounted(PlacesView, {}, '/places?view=table')
		await flushPromises()
		expect(view.findAll('tbody tr a').map((link) => link.text())).toEqual(['Instrumentheek', 'Makerspace'])
		expect(view.findAll('article')).toHaveLength(0)
	})

	it('narrow with one press, and the address says so', async () => {
		const { page: view, router } = await mounted(PlacesView, {})
		await flushPromises()
		await view.findAll('button').find((button) => button.text() === 'open on Saturday')!.trigger('click')
		await flushPromises()
		expect(router.currentRoute.value.query).toEqual({ open: 'sat' })
		expect(listPlaces).toHaveBeenLastCalledWith(expect.objectContaining({ open: 'sat' }), expect.anything())
	})

	it('are asked for near me only once the browser says where that is', async () => {
		const where = jest.fn((tell: PositionCallback) => tell({ coords: { latitude: 51.05432, longitude: 3.71987 } } as GeolocationPosition))
		Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: where }, configurable: true })
		const { page: view, router } = await mounted(PlacesView, {}, '/places?me=1')
		await flushPromises()
		expect(where).not.toHaveBeenCalled()
		expect(listPlaces).toHaveBeenLastCalledWith({ cursor: undefined, limit: 25 }, expect.anything())
		await view.findAll('button').find((button) => button.text() === 'near me')!.trigger('click')
		await flushPromises()
		expect(listPlaces).toHaveBeenLastCalledWith(expect.objectContaining({ lat: 51.054, lon: 3.72, km: 20 }), expect.anything())
		expect(router.currentRoute.value.fullPath).not.toContain('51.0')
		expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('51.0')
	})

	it('are all on the list to print, by municipality', async () => {
		jest.mocked(listPlaces)
			.mockResolvedValueOnce({ items: [aPlace(), aPlace({ id: 7, location: { id: 1, name: 'Aalst' } })], cursor: 'more', total: 3, corrected: null })
			.mockResolvedValueOnce(page([aPlace({ id: 8, location: null })]))
		const { page: view } = await mounted(PlacesPrintView, {}, '/places/print?q=saw')
		await flushPromises()
		expect(view.findAll('h2').map((heading) => heading.text())).toEqual(['Aalst', 'Ghent', 'Online, or without a municipality'])
		expect(listPlaces).toHaveBeenLastCalledWith({ q: 'saw', cursor: 'more', limit: 100 }, expect.anything())
		expect(view.findAll('li')).toHaveLength(3)
	})
})

describe('the page of a place', () => {
	it('says what is where, for whom, and since when that is right', async () => {
		jest.mocked(getPlace).mockResolvedValue(aWholePlace())
		const { page: view } = await mounted(PlaceView, { id: 5 })
		await flushPromises()
		for (const words of ['Rerum Novarumplein 180, 9000 Ghent', 'subscription: 30 euros a year', '€20', 'Drill', '× 2', 'seen on Thursday 1 October', 'Nobody has said yet', 'Film Ghent']) {
			expect(view.text()).toContain(words)
		}
		expect(view.get('a[href="mailto:info@example.org"]').text()).toBe('info@example.org')
		expect(view.get('a[href^="geo:"]').attributes('href')).toBe('geo:51.05,3.72')
	})

	it('leads on when it has moved, and never to a page that isn’t one', async () => {
		jest.mocked(getPlace).mockResolvedValue(aWholePlace({ successor: { id: 9, name: { text: 'Objethèque', language: 'fr' } }, may: [] }, { state: 'succeeded', successorId: 9, website: 'javascript:alert(1)', links: [{ url: 'data:text/html,x' }] }))
		const { page: view } = await mounted(PlaceView, { id: 5 })
		await flushPromises()
		expect(view.text()).toContain('This place no longer exists; another goes on with it.')
		expect(view.get('a[href="/places/9"]').text()).toContain('Objethèque')
		expect(view.html()).not.toContain('javascript:')
		expect(view.html()).not.toContain('data:text')
	})

	it('takes that somebody was there', async () => {
		jest.mocked(getPlace).mockResolvedValue(aWholePlace())
		jest.mocked(confirmPlace).mockResolvedValue(aWholePlace({ verifiedAt: 1_795_000_000, verifiedBy: { uid: 'an', displayName: 'An' } }))
		const { page: view } = await mounted(PlaceView, { id: 5 })
		await flushPromises()
		await view.findAll('button').find((button) => button.text() === 'It’s right, I was there')!.trigger('click')
		await flushPromises()
		expect(confirmPlace).toHaveBeenCalledWith(5)
		expect(view.text()).not.toContain('Nobody has said yet')
	})
})

describe('adding a place', () => {
	const draft = { names: { en: 'Workshop', nl: '', fr: '' }, kind: 'makerspace', location: { id: 44, name: 'Ghent' }, access: 'everybody', price: 'free' }

	async function atTheEnd() {
		sessionStorage.setItem('smartcommons:draft::place:new', JSON.stringify({ values: draft, key: 'k' }))
		const { page: view, router } = await mounted(RouterView, {}, '/places/new')
		for (let step = 0; step < 4; step++) {
			await view.get('form').trigger('submit')
			await flushPromises()
		}
		return { view, router }
	}

	it('asks one thing after the other, and begins with what is missing', async () => {
		const { page: view } = await mounted(RouterView, {}, '/places/new')
		await view.get('form').trigger('submit')
		await flushPromises()
		expect(view.text()).toContain('Give the place its name.')
		expect(view.text()).toContain('Step 1 of 4')
		expect(createPlace).not.toHaveBeenCalled()
	})

	it('shows those like it first, and adds it when it is another one', async () => {
		jest.mocked(createPlace).mockRejectedValueOnce(new Problem('possible-duplicate', 'Known already?', 409, {}, { candidates: [aPlace()] }))
		const { view, router } = await atTheEnd()
		expect(view.get('[role="alert"]').text()).toContain('Is it one of these?')
		expect(view.get('[role="alert"] a').attributes('href')).toBe('/places/5')
		jest.mocked(createPlace).mockResolvedValueOnce(aWholePlace({ id: 12 }))
		jest.mocked(getPlace).mockResolvedValue(aWholePlace({ id: 12 }))
		await view.findAll('button').find((button) => button.text() === 'Mine is another one: add it')!.trigger('click')
		await flushPromises()
		expect(createPlace).toHaveBeenLastCalledWith(expect.objectContaining({ names: { en: 'Workshop' }, kind: 'makerspace', locationId: 44, notDuplicateOf: [5] }), expect.anything())
		expect(router.currentRoute.value.fullPath).toBe('/places/12')
	})
})
