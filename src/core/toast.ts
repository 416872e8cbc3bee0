/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { ref } from 'vue'
import { asProblem } from './api/problem.ts'
import { t } from './l10n.ts'

/** What the frame shows at the bottom of the page for ten seconds. */
export interface Toast {
	id: number
	text: string
	tone: 'done' | 'problem'
	/** The verb on its button: "Undo". */
	action?: { label: string, run: () => void | Promise<void> }
}

export const toasts = ref<Toast[]>([])
let lastId = 0

function show(toast: Omit<Toast, 'id'>): void {
	toasts.value = [...toasts.value.slice(-1), { ...toast, id: ++lastId }]
}

/** @param id which one */
export function dismiss(id: number): void {
	toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

/**
 * Says that something was done.
 *
 * @param text "Saved."
 * @param action a button beside it
 */
export function tell(text: string, action?: Toast['action']): void {
	show({ text, tone: 'done', action })
}

/**
 * Says that something failed that has no place of its own on the page.
 *
 * @param error what was thrown
 */
export function tellProblem(error: unknown): void {
	show({ text: asProblem(error).message, tone: 'problem' })
}

/**
 * Says that something was done, and offers to undo it. Only for what can be undone exactly.
 *
 * @param text "You left Film Ghent."
 * @param undo brings back what was
 */
export function offerUndo(text: string, undo: () => Promise<unknown>): void {
	tell(text, {
		label: t('smartcommons', 'Undo'),
		run: async () => {
			try {
				await undo()
				tell(t('smartcommons', 'Undone.'))
			} catch (error) {
				tellProblem(error)
			}
		},
	})
}
