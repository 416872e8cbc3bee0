/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../core/api/types.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { get } from '../core/api/client.ts'
import { type Problem, asProblem } from '../core/api/problem.ts'
import { useSession } from '../core/session.ts'

/** What is for me now; the numbers of the navigation come with it. */
export const useHome = defineStore('home', () => {
	const entries = shallowRef<Schema<'HomeEntry'>[] | null>(null)
	const problem = shallowRef<Problem | null>(null)
	const loading = ref(false)

	async function load(): Promise<void> {
		loading.value = true
		try {
			const home = await get('/home')
			entries.value = home.entries
			useSession().news = home.news
			problem.value = null
		} catch (error) {
			problem.value = asProblem(error)
		} finally {
			loading.value = false
		}
	}

	return { entries, problem, loading, load }
})
