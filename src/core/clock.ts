/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'

import { readonly, ref } from 'vue'

const now = ref(seconds())
let ticking = false

function seconds(): number {
	return Math.floor(Date.now() / 1000)
}

function tick(): void {
	now.value = seconds()
}

/** Unix seconds, moving on every minute, so that "in 2 hours" doesn't stay when the page does. */
export function useNow(): Readonly<Ref<number>> {
	if (!ticking) {
		ticking = true
		setInterval(tick, 60_000)
		document.addEventListener('visibilitychange', tick)
	}
	tick()
	return readonly(now)
}
