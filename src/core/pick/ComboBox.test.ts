/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import ComboBox from './ComboBox.vue'

const fruit = [{ value: 1, label: 'Apple' }, { value: 2, label: 'Banana', detail: 'yellow' }, { value: 3, label: 'Cherry' }]
const find = jest.fn()

function open(props: object = {}) {
	return mount(ComboBox<number>, { props: { find, ...props }, attachTo: document.body })
}

async function type(wrapper: ReturnType<typeof open>, text: string) {
	await wrapper.get('input').setValue(text)
	jest.advanceTimersByTime(200)
	await flushPromises()
}

beforeEach(() => {
	jest.useFakeTimers()
	find.mockImplementation(async (text: string) => fruit.filter(({ label }) => label.toLowerCase().includes(text)))
})

afterEach(() => {
	jest.useRealTimers()
	document.body.innerHTML = ''
})

test('letters are looked up once the typing pauses, and the first choice is at hand', async () => {
	const wrapper = open()
	await wrapper.get('input').setValue('b')
	await wrapper.get('input').setValue('an')
	await type(wrapper, 'ana')
	expect(find).toHaveBeenCalledTimes(1)
	expect(wrapper.findAll('[role=option]').map((option) => option.text())).toEqual(['Bananayellow'])
	const input = wrapper.get('input')
	expect(input.attributes('aria-expanded')).toBe('true')
	expect(wrapper.get(`#${input.attributes('aria-activedescendant')}`).text()).toContain('Banana')
	await input.trigger('keydown', { key: 'Enter' })
	expect(wrapper.emitted('pick')).toEqual([[fruit[1]]])
	expect(input.attributes('aria-expanded')).toBe('false')
})

test('arrows go round, Escape closes and brings the present choice back', async () => {
	const wrapper = open({ chosen: 'Apple' })
	const input = wrapper.get('input')
	await input.trigger('click')
	await flushPromises()
	expect(find).toHaveBeenCalledWith('', expect.anything())
	await input.trigger('keydown', { key: 'ArrowUp' })
	expect(wrapper.get('[aria-selected=true]').text()).toBe('Cherry')
	await input.trigger('keydown', { key: 'ArrowDown' })
	expect(wrapper.get('[aria-selected=true]').text()).toBe('Apple')
	await input.setValue('xyz')
	await input.trigger('keydown', { key: 'Escape' })
	expect((input.element as HTMLInputElement).value).toBe('Apple')
	expect(wrapper.emitted('pick')).toBeUndefined()
})

test('an emptied field clears the choice', async () => {
	const wrapper = open({ chosen: 'Apple' })
	await type(wrapper, '')
	expect(wrapper.emitted('clear')).toHaveLength(1)
})

test('finding nothing and failing are both said', async () => {
	const wrapper = open()
	await type(wrapper, 'zzz')
	expect(wrapper.text()).toContain('Nothing found')
	find.mockRejectedValueOnce(new Error('no'))
	await type(wrapper, 'app')
	expect(wrapper.get('[role=alert]').text()).not.toBe('')
})

test('for choosing several the field is empty again', async () => {
	const wrapper = open({ clearAfter: true })
	await type(wrapper, 'app')
	await wrapper.get('[role=option]').trigger('click')
	await flushPromises()
	expect((wrapper.get('input').element as HTMLInputElement).value).toBe('')
})
