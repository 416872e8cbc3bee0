/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'

import { loadState } from '@nextcloud/initial-state'
import { computed, getCurrentScope, onScopeDispose, shallowRef } from 'vue'
import { announce } from './announce.ts'
import { asProblem } from './api/problem.ts'
import { t } from './l10n.ts'
import { isTyping, watchTyping } from './typing.ts'

/** Something that changed elsewhere and may be shown now. */
export interface Fresh {
	/** What it is, in a sentence: "This page was updated a moment ago." */
	text: string
	apply: () => void
	/** By itself; when asked to, because what is read would move; or always, because nobody can be working on it. */
	when: 'itself' | 'asked' | 'always'
}

/** Asks the server, without a trace on the page, whether what is shown changed; throws when the server doesn't answer. */
export type Check = (signal: AbortSignal) => Promise<readonly Fresh[]>

interface View {
	check: Check
	/** Asks only each so-many-th time. */
	every: () => number
	/** How often in a row it alone failed. */
	failures: number
	/** What changed and isn't shown yet. */
	waiting: readonly Fresh[]
}

/** After so long without a hand on the page it asks less often. */
const IDLE = 600_000
const LESS_OFTEN = 5
/** However often it fails, and however rarely it asks. */
const LONGEST = 900_000
/** Changes come in bunches, and many pages hear of the same one: they ask a little later, not all at once. */
const SOON = 1000
const SPREAD = 2000

const views = new Set<View>()
const waiting = shallowRef<readonly Fresh[]>([])
let settings: { seconds: number, push: boolean } | undefined
let timer: ReturnType<typeof setTimeout> | undefined
let controller = new AbortController()
let started = false
let running = false
let pushed = false
let heard = false
let failures = 0
let round = 0
let lastAsked = 0
let lastTouched = 0

/** Milliseconds until the next time; null: never by itself. */
function delay(): number | null {
	const usual = (settings?.seconds ?? 0) * 1000
	if (usual <= 0 && !pushed) {
		return null
	}
	const idle = Date.now() - lastTouched > IDLE
	const rare = idle || pushed ? LESS_OFTEN : 1
	return Math.min(LONGEST, Math.max(usual, 1000) * rare * 2 ** Math.min(failures, 10)) * (0.95 + Math.random() / 10)
}

function mayAsk(): boolean {
	return !document.hidden && navigator.onLine !== false
}

function schedule(milliseconds: number | null = delay()): void {
	clearTimeout(timer)
	if (milliseconds !== null && views.size > 0 && mayAsk()) {
		timer = setTimeout(run, milliseconds)
	}
}

function show(): void {
	waiting.value = [...views].flatMap((view) => view.waiting)
}

/**
 * What came of one view: applied at once, or kept until somebody asks for it.
 *
 * @param view which
 * @param fresh what changed
 */
function take(view: View, fresh: readonly Fresh[]): void {
	const still = isTyping()
	const now = fresh.filter(({ when }) => when === 'always' || (when === 'itself' && !still))
	const later = fresh.filter((one) => !now.includes(one))
	now.forEach((one) => one.apply())
	if (now.length > 0 || later.length > 0 || view.waiting.length > 0) {
		view.waiting = later
		show()
	}
	const text = later.length > 0 ? offer(later) : now.find((one) => one.text !== '')?.text
	if (text) {
		announce(text)
	}
}

/**
 * What a press would show.
 *
 * @param kept what waits for it
 */
function offer(kept: readonly Fresh[]): string {
	const asked = kept.find(({ when }) => when === 'asked')?.text
	return asked ?? (kept.length > 0 ? t('smartcommons', 'Somebody changed this page: show it') : '')
}

/**
 * Asks for one view. What goes wrong with one is that one's matter, and it is asked less and less often; what is wrong
 * with the connection or the login is everybody's.
 *
 * @param view which
 * @param signal ends it
 */
async function ask(view: View, signal: AbortSignal): Promise<void> {
	try {
		const fresh = await view.check(signal)
		view.failures = 0
		if (!signal.aborted && views.has(view)) {
			take(view, fresh)
		}
	} catch (error) {
		const { status } = asProblem(error)
		if (signal.aborted || [0, 401, 429, 503].includes(status)) {
			throw error
		}
		view.failures++
	}
}

function isDue(view: View): boolean {
	return round % (Math.max(1, view.every()) * 2 ** Math.min(view.failures, 6)) === 0
}

async function run(): Promise<void> {
	if (running || !mayAsk()) {
		return
	}
	running = true
	controller = new AbortController()
	const { signal } = controller
	const everything = heard
	heard = false
	lastAsked = Date.now()
	round++
	try {
		for (const view of [...views].filter((view) => everything || isDue(view))) {
			await ask(view, signal)
		}
		failures = 0
	} catch {
		failures += signal.aborted ? 0 : 1
		heard ||= everything && signal.aborted
	} finally {
		running = false
		schedule(heard ? SOON : delay())
	}
}

/** Something changed for this account: the open page asks what, now or when it is looked at again. */
function hear(): void {
	heard = true
	if (!running) {
		schedule(SOON + Math.random() * SPREAD)
	}
}

function onVisibility(): void {
	if (!mayAsk()) {
		clearTimeout(timer)
		controller.abort()
		return
	}
	lastTouched = Date.now()
	const usual = delay()
	const next = heard ? SOON : usual === null ? null : Math.max(SOON, lastAsked + usual - Date.now())
	schedule(next)
}

async function usePush(): Promise<void> {
	try {
		const { listen } = await import('@nextcloud/notify_push')
		pushed = listen('smc_changed', hear)
	} catch {
		// It asks as if there were no push.
	}
	schedule()
}

function start(): void {
	if (started) {
		return
	}
	started = true
	settings = loadState('smartcommons', 'live', { seconds: 0, push: false })
	lastTouched = lastAsked = Date.now()
	watchTyping()
	document.addEventListener('visibilitychange', onVisibility)
	window.addEventListener('online', onVisibility)
	window.addEventListener('offline', onVisibility)
	for (const event of ['pointerdown', 'keydown']) {
		window.addEventListener(event, () => {
			if (Date.now() - lastTouched > IDLE) {
				onVisibility()
			}
			lastTouched = Date.now()
		}, { passive: true, capture: true })
	}
	if (settings.push) {
		void usePush()
	}
}

/**
 * What the caller shows follows what others change, while the page is open and visible. Ends with the component.
 *
 * @param check asks whether something changed
 * @param every asks only each so-many-th time
 * @return what to call when the caller was read again by itself: nothing waits to be shown then
 */
export function useLive(check: Check, every: () => number = () => 1): { settle: () => void } {
	const view: View = { check, every, failures: 0, waiting: [] }
	function settle(): void {
		if (view.waiting.length > 0) {
			view.waiting = []
			show()
		}
	}
	if (getCurrentScope()) {
		start()
		views.add(view)
		if (views.size === 1) {
			schedule()
		}
		onScopeDispose(() => {
			views.delete(view)
			settle()
		})
	}
	return { settle }
}

/** What waits to be shown, in a sentence; empty when nothing does. */
export const liveNews: ComputedRef<string> = computed(() => offer(waiting.value))

/** Shows all that waits. */
export function showLiveNews(): void {
	const all = waiting.value
	views.forEach((view) => {
		view.waiting = []
	})
	show()
	all.forEach((one) => one.apply())
}
