/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Answer, Schema, Text } from '../core/api/types.ts'
import type { Fresh } from '../core/live.ts'

import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { get } from '../core/api/client.ts'
import { type Problem, asProblem } from '../core/api/problem.ts'
import { t } from '../core/l10n.ts'
import { useSession } from '../core/session.ts'

type Home = Answer<'get', '/home'>

/** What is for me now; the numbers of the navigation come with it. */
export const useHome = defineStore('home', () => {
	const entries = shallowRef<Schema<'HomeEntry'>[] | null>(null)
	/** What the cooperative says to its members, and how they reach their adviser, where an administrator wrote it. */
	const welcome = shallowRef<Text | null>(null)
	const contact = shallowRef<Text | null>(null)
	const problem = shallowRef<Problem | null>(null)
	const loading = ref(false)

	let shown = ''

	function show(home: Home): void {
		shown = JSON.stringify(home)
		entries.value = home.entries
		welcome.value = home.welcome
		contact.value = home.contact
		useSession().news = home.news
	}

	/** Asks whether anything of it changed, without a trace. */
	async function check(signal: AbortSignal): Promise<readonly Fresh[]> {
		const before = shown
		const home = await get('/home', { signal })
		if (before === '' || before !== shown || JSON.stringify(home) === shown) {
			return []
		}
		const sum = (news: Record<string, number>) => Object.values(news).reduce((all, one) => all + one, 0)
		const text = sum(home.news) > sum(useSession().news) ? t('smartcommons', 'There is something new for you.') : ''
		return [{ when: 'always', text, apply: () => show(home) }]
	}

	async function load(): Promise<void> {
		loading.value = true
		try {
			show(await get('/home'))
			problem.value = null
		} catch (error) {
			problem.value = asProblem(error)
		} finally {
			loading.value = false
		}
	}

	return { entries, welcome, contact, problem, loading, load, check }
})
