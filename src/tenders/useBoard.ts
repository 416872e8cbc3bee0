/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComputedRef } from 'vue'
import type { Dossier, DossierState, DossierSummary } from './api.ts'

import { computed } from 'vue'
import { t } from '../core/l10n.ts'
import { type List, useList } from '../core/list/useList.ts'
import { listDossiers } from './api.ts'
import { stateName } from './words.ts'

export interface Column {
	id: string
	title: string
	states: readonly DossierState[]
	dossiers: readonly DossierSummary[]
	/** What is here, when nothing is. */
	empty: string
}

export interface Board {
	list: List<DossierSummary>
	columns: ComputedRef<readonly Column[]>
	/** Puts what a write answered in its column. */
	moved: (dossier: Dossier) => void
}

/**
 * A group's work in columns: what is going on, and what is over.
 *
 * @param groupId whose
 */
export function useBoard(groupId: () => number): Board {
	const list = useList((cursor, signal) => listDossiers(groupId(), cursor, signal), groupId, { live: 'apply' })

	const columns = computed<readonly Column[]>(() => ([
		{ id: 'interesting', title: stateName('interesting'), states: ['interesting'], empty: t('smartcommons', 'Calls that somebody finds worth a closer look.') },
		{ id: 'preparing', title: stateName('preparing'), states: ['preparing'], empty: t('smartcommons', 'Calls you are writing an answer to, with who does what.') },
		{ id: 'submitted', title: stateName('submitted'), states: ['submitted'], empty: t('smartcommons', 'Answers that are sent and wait for a decision.') },
		{ id: 'over', title: t('smartcommons', 'Finished'), states: ['won', 'lost', 'dropped'], empty: t('smartcommons', 'Won, not chosen, or dropped: with the reason, to learn from.') },
	] as const).map((column) => {
		const states: readonly DossierState[] = column.states
		return { ...column, states, dossiers: list.items.value.filter(({ state }) => states.includes(state)) }
	}))

	function moved(dossier: Dossier): void {
		const { id, call, state, reason, participants, notes, changedAt, version } = dossier
		list.change((known) => known.id === id, (known) => ({ ...known, call, state, reason, participants, noteCount: notes.length, changedAt, version }))
	}

	return { list, columns, moved }
}
