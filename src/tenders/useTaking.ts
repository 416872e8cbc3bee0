/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Dossier } from './api.ts'

import { ref } from 'vue'
import { newKey } from '../core/api/client.ts'
import { asProblem } from '../core/api/problem.ts'
import { t } from '../core/l10n.ts'
import { offerUndo, tell, tellProblem } from '../core/toast.ts'
import { createDossier, putBackDossier } from './api.ts'
import { stateName } from './words.ts'

export interface Taking {
	busy: Readonly<Ref<boolean>>
	/** Takes a call in hand for a group, or puts it aside with a reason; undo puts it back in the inbox. */
	take: (what: { groupId: number, callId: number, title: string }, state: 'interesting' | 'preparing' | 'dropped', reason?: string) => Promise<Dossier | undefined>
}

/**
 * @param open opens the work of a group, by its id
 * @param changed called after the taking and after its undoing
 */
export function useTaking(open: (dossierId: number) => unknown, changed: () => unknown): Taking {
	const busy = ref(false)

	async function take({ groupId, callId, title }: Parameters<Taking['take']>[0], state: 'interesting' | 'preparing' | 'dropped', reason = ''): Promise<Dossier | undefined> {
		if (busy.value) {
			return undefined
		}
		busy.value = true
		try {
			const dossier = await createDossier(groupId, { callId, state, ...(reason === '' ? {} : { reason }) }, newKey())
			const said = state === 'dropped'
				? t('smartcommons', '“{title}” is put aside.', { title })
				: t('smartcommons', '“{title}” is in the work of your group: {state}.', { title, state: stateName(state) })
			offerUndo(said, async () => {
				await putBackDossier(dossier.id)
				await changed()
			})
			await changed()
			return dossier
		} catch (error) {
			const problem = asProblem(error)
			const inHand = problem.status === 409 ? (problem.current as { id?: number } | undefined)?.id : undefined
			if (inHand === undefined) {
				tellProblem(error)
			} else {
				tell(problem.message, { label: t('smartcommons', 'Open its work'), run: async () => {
					await open(inHand)
				} })
				await changed()
			}
			return undefined
		} finally {
			busy.value = false
		}
	}

	return { busy, take }
}
