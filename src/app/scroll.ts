/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Router } from 'vue-router'

import { nextTick } from 'vue'

/**
 * Keeps the place on pages that scroll as a whole: to the top on a new page, to where one was on the way back.
 * Lists with an opened item do it for themselves (ListAndItem).
 *
 * @param router whose pages
 * @param scroller the element that scrolls
 */
export function usePlaces(router: Router, scroller: () => HTMLElement | undefined): void {
	const places = new Map<string, number>()
	let back = false
	window.addEventListener('popstate', () => {
		back = true
	})

	router.beforeEach((_to, from) => {
		places.set(from.fullPath, scroller()?.scrollTop ?? 0)
	})
	router.afterEach(async (to, from) => {
		const top = back ? (places.get(to.fullPath) ?? 0) : 0
		back = false
		if (to.path !== from.path) {
			await nextTick()
			scroller()?.scrollTo({ top })
		}
	})
}
