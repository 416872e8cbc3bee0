/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type * as Vue from 'vue'
import type * as Problems from './api/problem.ts'
import type * as Live from './live.ts'
import type * as Typing from './typing.ts'

/** Each test has the module anew, as a page that was just opened has it. */
let effectScope: typeof Vue.effectScope
let live: typeof Live
let typing: typeof Typing
let problems: typeof Problems
let announcement: { value: string }
let scope: Vue.EffectScope
const check = jest.fn<Promise<readonly Live.Fresh[]>, [AbortSignal]>()
let mockHeard: (() => void) | undefined

jest.mock('@nextcloud/notify_push', () => ({ listen: (_name: string, handler: () => void) => {
	mockHeard = handler
	return true
} }))

/** @param settings as the server gave them to the page */
async function open(settings: { seconds: number, push: boolean }): Promise<void> {
	document.body.innerHTML = `<input type="hidden" id="initial-state-smartcommons-live" value="${btoa(JSON.stringify(settings))}">
		<form><textarea></textarea></form><div role="search"><input></div>`
	delete (window as { _nc_initial_state?: unknown })._nc_initial_state
	// jsdom's page is hidden unless told.
	jest.spyOn(document, 'hidden', 'get').mockReturnValue(false)
	jest.resetModules()
	;({ effectScope } = await import('vue'))
	live = await import('./live.ts')
	typing = await import('./typing.ts')
	problems = await import('./api/problem.ts')
	announcement = (await import('./announce.ts')).announcement
	scope = effectScope()
	scope.run(() => live.useLive(check))
}

function setHidden(hidden: boolean): void {
	jest.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
	document.dispatchEvent(new Event('visibilitychange'))
}

function type(text: string, selector = 'textarea'): void {
	const field = document.querySelector<HTMLTextAreaElement>(selector)!
	field.value = text
	field.dispatchEvent(new Event('input', { bubbles: true }))
}

const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000)
const fresh = (when: Live.Fresh['when'], text = 'Changed.') => ({ when, text, apply: jest.fn() })

beforeEach(() => {
	jest.useFakeTimers()
	mockHeard = undefined
	check.mockReset().mockResolvedValue([])
	jest.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
	scope.stop()
	jest.useRealTimers()
})

test('asks every minute while the page is looked at, and no more when it is left', async () => {
	await open({ seconds: 60, push: false })
	await pass(59)
	expect(check).not.toHaveBeenCalled()
	await pass(122)
	expect(check).toHaveBeenCalledTimes(3)
	scope.stop()
	await pass(300)
	expect(check).toHaveBeenCalledTimes(3)
})

test('is silent while nobody looks, and asks soon after somebody looks again', async () => {
	await open({ seconds: 60, push: false })
	setHidden(true)
	await pass(600)
	expect(check).not.toHaveBeenCalled()
	setHidden(false)
	await pass(2)
	expect(check).toHaveBeenCalledTimes(1)
	await pass(30)
	setHidden(true)
	setHidden(false)
	await pass(20)
	expect(check).toHaveBeenCalledTimes(1)
	await pass(12)
	expect(check).toHaveBeenCalledTimes(2)
})

test('is silent without a connection', async () => {
	await open({ seconds: 60, push: false })
	jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
	window.dispatchEvent(new Event('offline'))
	await pass(300)
	expect(check).not.toHaveBeenCalled()
	jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(true)
	window.dispatchEvent(new Event('online'))
	await pass(2)
	expect(check).toHaveBeenCalledTimes(1)
})

test('never asks where an administrator wants it so', async () => {
	await open({ seconds: 0, push: false })
	await pass(3600)
	setHidden(true)
	setHidden(false)
	await pass(3600)
	expect(check).not.toHaveBeenCalled()
})

test('asks less and less often while it fails, and as before once it works', async () => {
	await open({ seconds: 60, push: false })
	check.mockRejectedValue(problems.localProblem('timeout'))
	await pass(60 + 120 + 240 + 1)
	expect(check).toHaveBeenCalledTimes(3)
	window.dispatchEvent(new Event('keydown'))
	check.mockReset().mockResolvedValue([])
	await pass(480)
	expect(check).toHaveBeenCalledTimes(1)
	await pass(60)
	expect(check).toHaveBeenCalledTimes(2)
})

test('one part in trouble doesn’t keep the others from being asked', async () => {
	await open({ seconds: 60, push: false })
	check.mockRejectedValue(new problems.Problem('broken', 'No.', 500))
	const other = jest.fn().mockResolvedValue([])
	scope.run(() => live.useLive(other))
	await pass(60 * 8 + 1)
	expect(other).toHaveBeenCalledTimes(8)
	expect(check.mock.calls.length).toBeLessThan(5)
})

test('asks less often when no hand touched the page for long', async () => {
	await open({ seconds: 60, push: false })
	await pass(661)
	const calls = check.mock.calls.length
	await pass(240)
	expect(check).toHaveBeenCalledTimes(calls)
	window.dispatchEvent(new Event('pointerdown'))
	await pass(2)
	expect(check).toHaveBeenCalledTimes(calls + 1)
})

test('what changed is shown and said, unless it would move what is read', async () => {
	await open({ seconds: 60, push: false })
	const [mine, list] = [fresh('itself'), fresh('asked', '2 new: show them')]
	check.mockResolvedValueOnce([mine, list])
	await pass(61)
	expect(mine.apply).toHaveBeenCalledTimes(1)
	expect(list.apply).not.toHaveBeenCalled()
	expect(live.liveNews.value).toBe('2 new: show them')
	expect(announcement.value).toBe('2 new: show them')
	live.showLiveNews()
	expect(list.apply).toHaveBeenCalledTimes(1)
	expect(live.liveNews.value).toBe('')
})

test('nothing moves while something is typed; it is offered, and shown when the text was sent', async () => {
	await open({ seconds: 60, push: false })
	const [mine, home] = [fresh('itself'), fresh('always', '')]
	check.mockImplementation(async () => [mine, home])
	type('The visit is on')
	await pass(61)
	expect(mine.apply).not.toHaveBeenCalled()
	expect(home.apply).toHaveBeenCalledTimes(1)
	expect(live.liveNews.value).toBe('Somebody changed this page: show it')
	document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
	await pass(60)
	expect(mine.apply).toHaveBeenCalledTimes(1)
	expect(live.liveNews.value).toBe('')
})

test('a search, an empty field and a field that is gone hold nothing up; an unsaved form does', async () => {
	await open({ seconds: 60, push: false })
	type('words', '[role=search] input')
	expect(typing.isTyping()).toBe(false)
	type('a')
	expect(typing.isTyping()).toBe(true)
	type('')
	expect(typing.isTyping()).toBe(false)
	type('b')
	document.querySelector('textarea')!.remove()
	expect(typing.isTyping()).toBe(false)
	let dirty = true
	scope.run(() => typing.stayStillFor(() => dirty))
	expect(typing.isTyping()).toBe(true)
	dirty = false
	expect(typing.isTyping()).toBe(false)
})

test('what is read again by itself waits no longer, and neither does what was left', async () => {
	await open({ seconds: 60, push: false })
	const other = effectScope()
	let settle = () => {}
	check.mockResolvedValueOnce([fresh('asked', 'first')])
	other.run(() => {
		({ settle } = live.useLive(async () => [fresh('asked', 'second')]))
	})
	await pass(61)
	expect(live.liveNews.value).toBe('first')
	scope.stop()
	expect(live.liveNews.value).toBe('second')
	settle()
	expect(live.liveNews.value).toBe('')
	other.stop()
})

test('with push it asks when told, once for many, and rarely by itself', async () => {
	await open({ seconds: 60, push: true })
	await pass(200)
	expect(check).not.toHaveBeenCalled()
	mockHeard!()
	mockHeard!()
	await pass(4)
	expect(check).toHaveBeenCalledTimes(1)
	setHidden(true)
	mockHeard!()
	await pass(100)
	expect(check).toHaveBeenCalledTimes(1)
	setHidden(false)
	await pass(4)
	expect(check).toHaveBeenCalledTimes(2)
	await pass(310)
	expect(check).toHaveBeenCalledTimes(3)
})

test('what is asked rarely is asked rarely, and at once when told', async () => {
	await open({ seconds: 60, push: true })
	const rare = jest.fn().mockResolvedValue([])
	scope.run(() => live.useLive(rare, () => 3))
	await pass(610)
	expect(check).toHaveBeenCalledTimes(2)
	expect(rare).not.toHaveBeenCalled()
	mockHeard!()
	await pass(4)
	expect(rare).toHaveBeenCalledTimes(1)
})
