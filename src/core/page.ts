/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef, InjectionKey, Ref } from 'vue'
import type { Router } from 'vue-router'

import { onBeforeUnmount, onMounted, watch } from 'vue'
import { announce } from './announce.ts'

/** 1 for a page of its own, 2 for an item that stands beside its list. */
export const headingLevelKey: InjectionKey<ComputedRef<number>> = Symbol('heading level')

const titles: { id: symbol, title: string }[] = []
let hasMoved = false

/**
 * Takes note of the first step from the page that the visit began with.
 *
 * @param router whose pages
 */
export function watchMoves(router: Router): void {
	router.afterEach((to, from) => {
		hasMoved ||= from.matched.length > 0 && to.path !== from.path
	})
}

function show(): void {
	const title = titles.at(-1)?.title
	document.title = [...(title ? [title] : []), 'Smart Commons'].join(' - ')
}

/**
 * The title in the browser's tab, and where the focus goes: after a change of page to its heading, so that a screen
 * reader reads it and Tab goes on from there. The first page of a visit leaves the focus where it is.
 *
 * @param title the page's title
 * @param heading its element
 */
export function usePageTitle(title: () => string, heading: Readonly<Ref<HTMLElement | undefined>>): void {
	const id = Symbol('page')
	onMounted(() => {
		titles.push({ id, title: title() })
		show()
		if (hasMoved) {
			heading.value?.focus({ preventScroll: true })
			announce(title())
		}
	})
	watch(title, (now) => {
		const entry = titles.find((known) => known.id === id)
		if (entry) {
			entry.title = now
			show()
		}
	})
	onBeforeUnmount(() => {
		const index = titles.findIndex((known) => known.id === id)
		titles.splice(index, index < 0 ? 0 : 1)
		show()
	})
}
