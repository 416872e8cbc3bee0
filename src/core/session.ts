/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Me } from './api/types.ts'
import type { Fresh } from './live.ts'
import type { AppModule } from './module.ts'

import { defineStore } from 'pinia'
import { ref } from 'vue'
import { get } from './api/client.ts'
import { type Problem, asProblem } from './api/problem.ts'

/** Who is here, what is on, and what is new for them. */
export const useSession = defineStore('session', () => {
	const me = ref<Me | null>(null)
	const news = ref<Record<string, number>>({})
	const problem = ref<Problem | null>(null)

	/** Reads it again; call it after what changes my groups, my roles or what waits for me. */
	async function refresh(): Promise<void> {
		try {
			me.value = await get('/me')
			problem.value = null
		} catch (error) {
			problem.value = asProblem(error)
		}
	}

	/**
	 * Asks whether my groups, my roles or what is on changed, without a trace.
	 *
	 * @param signal ends it
	 */
	async function check(signal: AbortSignal): Promise<readonly Fresh[]> {
		const before = me.value
		const now = await get('/me', { signal })
		return before !== null && me.value === before && JSON.stringify(now) !== JSON.stringify(before)
			? [{ when: 'always', text: '', apply: () => { me.value = now } }]
			: []
	}

	/** @param module a module of the front end */
	function isOn(module: AppModule): boolean {
		return module.id === undefined || (me.value?.modules.includes(module.id) ?? false)
	}

	/** @param role moderator, editor, adviser or admin */
	function has(role: Me['roles'][number]): boolean {
		return me.value?.roles.includes(role) ?? false
	}

	/** @param groupId a group */
	function coordinates(groupId: number): boolean {
		return me.value?.groups.some(({ id, role }) => id === groupId && role === 'coordinator') ?? false
	}

	return { me, news, problem, refresh, check, isOn, has, coordinates }
})
