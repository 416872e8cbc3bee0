/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Group, May } from './words.ts'

import axios from '@nextcloud/axios'
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import GroupActions from './components/GroupActions.vue'
import { useSession } from '../core/session.ts'
import { toasts } from '../core/toast.ts'
import { mainOf } from './groupMain.ts'

let request: jest.SpiedFunction<typeof axios.request>

function groupThat(may: May[], more: Partial<Group> = {}): Group {
	return { id: 7, name: { text: 'Film Ghent', language: 'en' }, joining: 'open', mine: 'none', state: 'active', may, ...more } as Group
}

function open(group: Group, place: 'head' | 'foot' = 'head') {
	const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { render: () => h('p') } }, { path: '/edit/:id', name: 'group-edit', component: { render: () => h('p') } }] })
	return mount(GroupActions, { props: { group, place }, global: { plugins: [router] }, attachTo: document.body })
}

function sent(): string[] {
	return request.mock.calls.map(([config]) => `${config.method} ${config.url!.replace(/^.*\/v1/, '')}${config.data ? ' ' + JSON.stringify(config.data) : ''}`)
		.filter((line) => line !== 'get /me')
}

beforeEach(() => {
	setActivePinia(createPinia())
	useSession().$patch({ me: { uid: 'an', displayName: 'An', groups: [], modules: [], roles: [], language: 'en', welcome: false, waiting: 0 } })
	toasts.value = []
	request = jest.spyOn(axios, 'request').mockImplementation(async ({ url, method }) => ({
		status: 200,
		headers: {},
		data: { ocs: { data: url!.endsWith('/me') ? useSession().me : method === 'post' ? { state: 'member' } : {} } },
	}))
})

afterEach(() => {
	document.body.innerHTML = ''
})

test.each<[May[], May | undefined]>([
	[['join'], 'join'],
	[['decline', 'accept'], 'accept'],
	[['close', 'leave', 'edit', 'invite', 'handover'], 'invite'],
	[['leave'], undefined],
	[[], undefined],
])('of %j the main button is %s', (may, main) => {
	expect(mainOf(groupThat(may))?.may).toBe(main)
})

test('the main button is not repeated among the quieter ones', () => {
	const wrapper = open(groupThat(['edit', 'invite', 'leave']))
	expect(wrapper.findAll('button, a').map((button) => button.text())).toEqual(['Change the group'])
})

test('what ends something stands at the foot of the page, and only that', () => {
	const wrapper = open(groupThat(['edit', 'invite', 'leave', 'close']), 'foot')
	expect(wrapper.findAll('button, a').map((button) => button.text())).toEqual(['Leave the group', 'Close the group'])
})

test('joining is done at once, and undone by leaving', async () => {
	const wrapper = open(groupThat(['join']))
	wrapper.vm.press('join')
	await flushPromises()
	expect(sent()).toEqual(['post /groups/7/members {}'])
	expect(wrapper.emitted('changed')).toHaveLength(1)
	await toasts.value[0]!.action!.run()
	expect(sent()[1]).toBe('delete /groups/7/members/an')
})

test('leaving an open group is undone by joining again', async () => {
	const wrapper = open(groupThat(['leave'], { mine: 'member' }), 'foot')
	await wrapper.get('button').trigger('click')
	await flushPromises()
	expect(sent()).toEqual(['delete /groups/7/members/an'])
	await toasts.value[0]!.action!.run()
	expect(sent()[1]).toBe('post /groups/7/members {}')
})

test.each<[string, Partial<Group>]>([
	['a group one cannot simply come back to', { mine: 'member', joining: 'request' }],
	['a group that one coordinates', { mine: 'coordinator' }],
])('leaving %s is asked for a second time and offers no undo', async (_, more) => {
	const wrapper = open(groupThat(['leave'], more), 'foot')
	await wrapper.get('button').trigger('click')
	await flushPromises()
	expect(sent()).toEqual([])
	await wrapper.findAll('.smc-confirm button')[1]!.trigger('click')
	expect(wrapper.find('.smc-confirm').exists()).toBe(false)
	await wrapper.get('button').trigger('click')
	await wrapper.get('.smc-confirm button').trigger('click')
	await flushPromises()
	expect(sent()).toEqual(['delete /groups/7/members/an'])
	expect(toasts.value[0]!.action).toBeUndefined()
})

test('asking to join takes a word along', async () => {
	const wrapper = open(groupThat(['ask'], { joining: 'request' }))
	wrapper.vm.press('ask')
	await flushPromises()
	expect(document.activeElement?.tagName).toBe('TEXTAREA')
	await wrapper.get('textarea').setValue('Hello')
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(sent()).toEqual(['post /groups/7/members {"message":"Hello"}'])
	expect(wrapper.find('form').exists()).toBe(false)
})

test('what failed is said, and what was typed stays', async () => {
	request.mockRejectedValueOnce(Object.assign(new Error('x'), { response: { status: 409, data: { ocs: { data: { problem: 'closed', message: 'The group is closed.' } } } } }))
	const wrapper = open(groupThat(['ask'], { joining: 'request' }))
	wrapper.vm.press('ask')
	await flushPromises()
	await wrapper.get('textarea').setValue('Hello')
	await wrapper.get('form').trigger('submit')
	await flushPromises()
	expect(toasts.value[0]).toMatchObject({ text: 'The group is closed.', tone: 'problem' })
	expect((wrapper.get('textarea').element as HTMLTextAreaElement).value).toBe('Hello')
})
