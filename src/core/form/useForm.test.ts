/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { Problem } from '../api/problem.ts'
import { toasts } from '../toast.ts'
import { type Form, type SaveContext, useForm } from './useForm.ts'

interface Values { title: string, tags: string[] }
interface Saved { title: string, version: number }

const save = jest.fn<Promise<Saved>, [Values, SaveContext]>()

async function open() {
	let form!: Form<Values, Saved, Saved>
	const View = defineComponent({ setup() {
		form = useForm<Values, Saved, Saved>({
			name: 'thing:1',
			initial: () => ({ title: 'old', tags: [] }),
			version: () => 3,
			check: (values) => values.title === '' ? { title: 'Give it a title.' } : {},
			save,
			valuesOf: (current) => ({ title: current.title, tags: [] }),
			versionOf: (current) => current.version,
		})
		return () => h('p')
	} })
	const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: View }, { path: '/other', component: { render: () => h('i') } }] })
	await router.push('/')
	const wrapper = mount({ template: '<RouterView />' }, { global: { plugins: [router, createPinia()] } })
	await flushPromises()
	return { form, router, wrapper }
}

beforeEach(() => {
	sessionStorage.clear()
	save.mockReset()
	toasts.value = []
})

test('what was typed survives a reload, and is gone after a save', async () => {
	const first = await open()
	first.form.values.title = 'new'
	first.form.values.tags.push('x')
	await flushPromises()
	first.wrapper.unmount()
	const second = await open()
	expect(second.form.restored.value).toBe(true)
	expect(second.form.values).toEqual({ title: 'new', tags: ['x'] })
	save.mockResolvedValueOnce({ title: 'new', version: 4 })
	expect(await second.form.submit()).toEqual({ title: 'new', version: 4 })
	expect(save.mock.calls[0]![1].version).toBe(3)
	second.wrapper.unmount()
	expect((await open()).form.restored.value).toBe(false)
})

test('forgetting the draft brings the beginning back', async () => {
	const { form } = await open()
	form.values.title = 'new'
	await flushPromises()
	form.discard()
	expect(form.values.title).toBe('old')
	expect(form.dirty.value).toBe(false)
	expect(sessionStorage).toHaveLength(0)
})

test('nothing is sent while something is missing', async () => {
	const { form } = await open()
	form.values.title = ''
	expect(await form.submit()).toBeUndefined()
	expect(form.errors.value).toEqual({ title: 'Give it a title.' })
	expect(save).not.toHaveBeenCalled()
	expect(form.checkFields(['tags'])).toBe(true)
	expect(form.checkFields(['title'])).toBe(false)
})

test('a refused save keeps what was typed and says what to mend', async () => {
	const { form } = await open()
	form.values.title = 'bad'
	save.mockRejectedValueOnce(new Problem('invalid', 'Look again.', 422, { title: 'Not that.' }))
	expect(await form.submit()).toBeUndefined()
	expect(form.values.title).toBe('bad')
	expect(form.errors.value).toEqual({ title: 'Not that.' })
	expect(form.problem.value?.message).toBe('Look again.')
	expect(form.saving.value).toBe(false)
})

test('the key stays the same when the answer was lost, and changes when it was refused', async () => {
	const { form } = await open()
	form.values.title = 'new'
	save.mockRejectedValueOnce(new Problem('timeout', 'Too long.'))
	await form.submit()
	save.mockRejectedValueOnce(new Problem('invalid', 'No.', 422))
	await form.submit()
	save.mockResolvedValueOnce({ title: 'new', version: 4 })
	await form.submit()
	const keys = save.mock.calls.map(([, { key }]) => key)
	expect(keys[1]).toBe(keys[0])
	expect(keys[2]).not.toBe(keys[0])
})

test('pressing twice sends once', async () => {
	const { form } = await open()
	form.values.title = 'new'
	save.mockResolvedValue({ title: 'new', version: 4 })
	await Promise.all([form.submit(), form.submit()])
	expect(save).toHaveBeenCalledTimes(1)
})

test.each(['mine', 'theirs'] as const)('somebody was first: %s is kept', async (keep) => {
	const { form } = await open()
	form.values.title = 'mine'
	save.mockRejectedValueOnce(new Problem('changed-meanwhile', 'First.', 412, {}, { title: 'theirs', version: 8 }))
	await form.submit()
	expect(form.conflict.value).toEqual({ title: 'theirs', version: 8 })
	expect(form.problem.value).toBeNull()
	form.resolve(keep)
	expect(form.conflict.value).toBeNull()
	expect(form.values.title).toBe(keep)
	save.mockResolvedValueOnce({ title: 'x', version: 9 })
	await form.submit()
	expect(save.mock.calls[1]![1].version).toBe(8)
})

test('leaving with something unsaved keeps it and offers the way back', async () => {
	const { form, router } = await open()
	form.values.title = 'new'
	await flushPromises()
	await router.push('/other')
	expect(toasts.value[0]?.text).toBe('What you typed is kept.')
	await toasts.value[0]?.action?.run()
	expect(router.currentRoute.value.path).toBe('/')
})

test('leaving after a save says nothing', async () => {
	const { form, router } = await open()
	form.values.title = 'new'
	save.mockResolvedValueOnce({ title: 'new', version: 4 })
	await form.submit()
	await router.push('/other')
	expect(toasts.value).toEqual([])
})
