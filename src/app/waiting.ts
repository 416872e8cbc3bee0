/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Router } from 'vue-router'

import { ref } from 'vue'
import { localProblem } from '../core/api/problem.ts'
import { tellProblem } from '../core/toast.ts'

/**
 * Whether the code of the next page is on its way for long enough to say so. When it doesn't come, that is said too.
 *
 * @param router whose pages
 */
export function useWaiting(router: Router): Readonly<Ref<boolean>> {
	const waiting = ref(false)
	let timer: ReturnType<typeof setTimeout> | undefined

	function end(): void {
		clearTimeout(timer)
		waiting.value = false
	}

	router.beforeEach(() => {
		end()
		timer = setTimeout(() => {
			waiting.value = true
		}, 300)
	})
	router.afterEach(end)
	router.onError(() => {
		end()
		tellProblem(localProblem('offline'))
	})
	return waiting
}
