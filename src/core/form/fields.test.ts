/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { mount } from '@vue/test-utils'
import ChecksField from './ChecksField.vue'
import ErrorSummary from './ErrorSummary.vue'
import SelectInput from './SelectInput.vue'
import TextInput from './TextInput.vue'
import { Problem } from '../api/problem.ts'

afterEach(() => {
	document.body.innerHTML = ''
})

test('a field says its label, help and error to screen readers', () => {
	const wrapper = mount(TextInput, { props: { modelValue: '', name: 'names.nl', label: 'Name', help: 'Short.', error: 'Missing.' } })
	const input = wrapper.get('input')
	expect(wrapper.get('label').attributes('for')).toBe(input.attributes('id'))
	expect(input.attributes('aria-invalid')).toBe('true')
	const described = input.attributes('aria-describedby')!.split(' ').map((id) => wrapper.get(`#${id}`).text())
	expect(described).toEqual(['Short.', 'Missing.'])
})

test('the summary gets the focus and leads to the field, or to what the field is part of', async () => {
	const field = mount(TextInput, { props: { modelValue: '', name: 'area.places', label: 'Places' }, attachTo: document.body })
	const wrapper = mount(ErrorSummary, { props: { errors: {}, problem: null }, attachTo: document.body })
	expect(wrapper.find('[role=alert]').exists()).toBe(false)
	await wrapper.setProps({ errors: { 'area.places.3': 'No such place.' }, problem: new Problem('invalid', 'Look again.', 422) })
	await wrapper.vm.$nextTick()
	expect(document.activeElement).toBe(wrapper.get('[role=alert]').element)
	expect(wrapper.text()).toContain('Look again.')
	await wrapper.get('a').trigger('click')
	expect(document.activeElement).toBe(field.get('input').element)
})

test('several choices keep the order of the options', async () => {
	const options = ['nl', 'fr', 'en'].map((value) => ({ value, label: value }))
	const wrapper = mount(ChecksField<string>, { props: { modelValue: ['en'], name: 'languages', label: 'Languages', options } })
	await wrapper.findAll('input')[0]!.setValue(true)
	expect(wrapper.emitted('update:modelValue')).toEqual([[['nl', 'en']]])
	await wrapper.findAll('input')[2]!.setValue(false)
	expect(wrapper.emitted('update:modelValue')![1]).toEqual([[]])
})

test('none of many is undefined', async () => {
	const options = [{ value: 7, label: 'Film' }, { value: 8, label: 'Dance' }]
	const wrapper = mount(SelectInput<number>, { props: { modelValue: 8, name: 'theme', label: 'Theme', none: 'All', options } })
	const select = wrapper.get('select').element as HTMLSelectElement
	expect(select.selectedIndex).toBe(2)
	select.selectedIndex = 1
	await wrapper.get('select').trigger('change')
	select.selectedIndex = 0
	await wrapper.get('select').trigger('change')
	expect(wrapper.emitted('update:modelValue')).toEqual([[7], [undefined]])
})
