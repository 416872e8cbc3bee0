/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Me } from '../core/api/types.ts'
import type { AppModule } from '../core/module.ts'

import axios from '@nextcloud/axios'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import AppNavigation from './AppNavigation.vue'
import ToastArea from './ToastArea.vue'
import HomeView from './views/HomeView.vue'
import { modulesKey } from '../core/module.ts'
import { useSession } from '../core/session.ts'
import { dismiss, offerUndo, toasts } from '../core/toast.ts'
import { useHome } from './home.ts'

const blank = { render: () => h('p') }
const modules: AppModule[] = [
	{
		id: 'calls',
		routes: [],
		nav: [{ id: 'calls', section: 'modules', label: () => 'Calls', icon: 'M0', to: { name: 'calls' } }],
		tiles: [{ order: 10, label: () => 'Calls', text: () => 'x', icon: 'M0', to: { name: 'calls' } }],
		kinds: [{ kind: 'call', label: () => 'Calls', icon: 'M0' }],
	},
	{
		routes: [],
		nav: [
			{ id: 'groups', section: 'people', label: () => 'All groups', icon: 'M0', to: { name: 'groups' } },
			{ id: 'themes', section: 'people', label: () => 'Themes', icon: 'M0', to: { name: 'themes' }, for: (me) => me.roles.includes('moderator') },
		],
		tiles: [{ order: 60, label: () => 'Groups', text: () => 'x', icon: 'M0', to: { name: 'groups' } }],
		welcome: async () => ({ __esModule: true, default: { render: () => h('p', 'Four questions') } }),
	},
]
const me: Me = {
	uid: 'an',
	displayName: 'An Peeters',
	language: 'en',
	roles: [],
	modules: ['community'],
	welcome: false,
	waiting: 0,
	groups: [{ id: 7, name: { text: 'Film Ghent', language: 'en' }, role: 'member', joining: 'open' }],
}

async function show(component: object, as: Partial<Me> = {}, path = '/') {
	const router = createRouter({ history: createMemoryHistory(), routes: [
		{ path: '/', name: 'home', component: blank },
		{ path: '/calls', name: 'calls', component: blank },
		{ path: '/search', name: 'search', component: blank },
		{ path: '/groups', name: 'groups', component: blank },
		{ path: '/groups/:id', name: 'group', component: blank },
		{ path: '/themes', name: 'themes', component: blank },
	] })
	await router.push(path)
	// The navigation stands without the frame here, which it warns of.
	jest.spyOn(console, 'warn').mockImplementation()
	setActivePinia(createPinia())
	useSession().me = { ...me, ...as }
	const wrapper = mount(component, { global: { plugins: [router], provide: { [modulesKey as symbol]: modules } } })
	await flushPromises()
	return { wrapper, router }
}

test('the navigation shows what is on, my groups, and what is for me', async () => {
	const { wrapper } = await show(AppNavigation)
	expect(wrapper.findAll('a').map((link) => link.text())).toEqual(['Home', 'Film Ghent', 'All groups'])
	const { wrapper: more } = await show(AppNavigation, { modules: ['calls'], roles: ['moderator'] })
	expect(more.findAll('a').map((link) => link.text())).toEqual(['Home', 'Calls', 'Film Ghent', 'All groups', 'Themes'])
})

test('one line only is where one is', async () => {
	const { wrapper } = await show(AppNavigation, {}, '/groups/7')
	expect(wrapper.findAll('[aria-current=page]').map((link) => link.text())).toEqual(['Film Ghent'])
	const { wrapper: other } = await show(AppNavigation, {}, '/groups/8')
	expect(other.findAll('[aria-current=page]').map((link) => link.text())).toEqual(['All groups'])
})

test('a number is what is new', async () => {
	const { wrapper } = await show(AppNavigation, { modules: ['calls'] })
	useSession().news = { calls: 3, 'group:7': 2 }
	await flushPromises()
	expect(wrapper.findAll('.counter-bubble__counter').map((bubble) => bubble.text())).toEqual(['3', '2'])
})

test('home has a tile for what is on and no dead ends, and searches', async () => {
	const { wrapper, router } = await show(HomeView)
	expect(wrapper.findAll('.smc-tile__label').map((tile) => tile.text())).toEqual(['Groups'])
	await wrapper.get('input[type=search]').setValue('  sound engineer ')
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(router.currentRoute.value.fullPath).toBe('/search?q=sound+engineer')
})

test('home asks the four questions first', async () => {
	const { wrapper } = await show(HomeView, { welcome: true })
	await flushPromises()
	expect(wrapper.text()).toBe('Four questions')
})

test('what is for me comes in its sections, and a failure can be tried again', async () => {
	const request = jest.spyOn(axios, 'request').mockRejectedValueOnce(Object.assign(new Error('x'), { code: 'ERR_NETWORK' }))
	const { wrapper } = await show(HomeView)
	await useHome().load()
	await flushPromises()
	expect(wrapper.get('[role=alert]').text()).toContain('no connection')
	const entry = { section: 'closing', kind: 'call', id: '1', title: { text: 'A call', language: 'fr' }, path: 'calls/1', detail: 'Ghent', dueAt: Math.floor(Date.now() / 1000) + 5 * 86_400 }
	request.mockResolvedValueOnce({ status: 200, headers: {}, data: { ocs: { data: { entries: [entry], news: { calls: 1 } } } } })
	await wrapper.get('[role=alert] button').trigger('click')
	await flushPromises()
	expect(wrapper.get('.smc-card').text()).toContain('5 days')
	expect(useSession().news).toEqual({ calls: 1 })
})

test('undo is there for ten seconds, and longer while one is at it', async () => {
	jest.useFakeTimers()
	const undo = jest.fn(async () => undefined)
	const wrapper = mount(ToastArea)
	offerUndo('You left it.', undo)
	await flushPromises()
	expect(wrapper.attributes('role')).toBe('status')
	await wrapper.get('.smc-toast').trigger('focusin')
	jest.advanceTimersByTime(60_000)
	expect(toasts.value).toHaveLength(1)
	await wrapper.get('.smc-toast').trigger('focusout')
	jest.advanceTimersByTime(9_000)
	expect(toasts.value).toHaveLength(1)
	await wrapper.get('.smc-toast__action').trigger('click')
	await flushPromises()
	expect(undo).toHaveBeenCalledTimes(1)
	expect(toasts.value.map(({ text }) => text)).toEqual(['Undone.'])
	jest.advanceTimersByTime(10_000)
	expect(toasts.value).toHaveLength(0)
	dismiss(1)
	jest.useRealTimers()
})
