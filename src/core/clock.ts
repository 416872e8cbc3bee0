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

/** Unix seconds, moving on every minute, so that "in 2 hours" doesn't stay when the page does. */
export function useNow(): Readonly<Ref<number>> {
	if (!ticking) {
		ticking = true
		setInterval(() => { now.value = seconds() }, 60_000)
		document.addEventListener('visibilitychange', () => { now.value = seconds() })
	}
	now.value = seconds()
	return readonly(now)
}
