/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../../core/api/types.ts'

export type Rhythm = Schema<'Rhythm'>
export type Notices = Schema<'Notices'>
/** One choice; rhythm null: taken back. */
export interface Choice { what: string | null, groupId: number | null, rhythm: Rhythm | null }

export const rhythms: readonly Rhythm[] = ['now', 'daily', 'weekly', 'never']

/**
 * What was chosen for exactly this, and nothing more general.
 *
 * @param choices all of them
 * @param what id of a kind, null for every kind
 * @param groupId null for all groups
 */
export function chosen(choices: Notices['choices'], what: string | null, groupId: number | null): Rhythm | null {
	return choices.find((one) => one.what === what && one.groupId === groupId)?.rhythm ?? null
}

/**
 * What holds without the choice for exactly this: the next more general one.
 *
 * @param notices what the member chose, and what is usual
 * @param what id of a kind, null for every kind
 * @param groupId null for all groups
 * @return null where that differs from kind to kind
 */
export function otherwise({ choices, kinds }: Notices, what: string | null, groupId: number | null): Rhythm | null {
	const steps: [string | null, number | null][] = [[what, null], [null, groupId], [null, null]]
	for (const [kind, group] of steps) {
		const found = kind === what && group === groupId ? null : chosen(choices, kind, group)
		if (found !== null) {
			return found
		}
	}
	return kinds.find(({ id }) => id === what)?.usual ?? null
}

/**
 * The one answer for everything: it takes all finer choices back.
 *
 * @param choices what was chosen before
 * @param rhythm null: as it usually is
 */
export function forEverything(choices: Notices['choices'], rhythm: Rhythm | null): Choice[] {
	return [
		{ what: null, groupId: null, rhythm },
		...choices
			.filter((one) => one.what !== null || one.groupId !== null)
			.map((one) => ({ ...one, rhythm: null })),
	]
}

/**
 * What brings back what was before these were saved.
 *
 * @param before what was chosen before
 * @param saved what was saved
 */
export function undoing(before: Notices['choices'], saved: readonly Choice[]): Choice[] {
	return saved.map(({ what, groupId }) => ({ what, groupId, rhythm: chosen(before, what, groupId) }))
}

/**
 * Whether there are finer choices than the one for everything.
 *
 * @param choices all of them
 */
export function exceptions(choices: Notices['choices']): number {
	return choices.filter((one) => one.what !== null || one.groupId !== null).length
}
