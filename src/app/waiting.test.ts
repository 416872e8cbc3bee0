/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { toasts } from '../core/toast.ts'
import { useWaiting } from './waiting.ts'

const page = { render: () => h('p') }

test('a page that takes long is announced, one that does not come is said', async () => {
	jest.useFakeTimers()
	jest.spyOn(console, 'error').mockImplementation()
	jest.spyOn(console, 'warn').mockImplementation()
	let give!: (component: typeof page) => void
	const router = createRouter({ history: createMemoryHistory(), routes: [
		{ path: '/', component: page },
		{ path: '/slow', component: () => new Promise<typeof page>((resolve) => {
			give = resolve
		}) },
		{ path: '/lost', component: () => Promise.reject(new Error('chunk')) },
	] })
	const waiting = useWaiting(router)
	await router.push('/')
	const going = router.push('/slow')
	await Promise.resolve()
	expect(waiting.value).toBe(false)
	await jest.advanceTimersByTimeAsync(400)
	expect(waiting.value).toBe(true)
	give(page)
	await going
	expect(waiting.value).toBe(false)
	await router.push('/lost').catch(() => undefined)
	expect(toasts.value.at(-1)).toMatchObject({ tone: 'problem' })
	jest.useRealTimers()
})
