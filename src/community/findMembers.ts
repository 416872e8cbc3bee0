/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Choice } from '../core/pick/choice.ts'

import { get } from '../core/api/client.ts'
import { fold } from '../core/fold.ts'
import { t } from '../core/l10n.ts'

/**
 * Members by name. Who shows nothing on a card isn't in the directory: for them the account's name can be given.
 *
 * @param text some letters
 * @param signal to give it up
 */
export async function findMembers(text: string, signal: AbortSignal): Promise<Choice<string>[]> {
	if (text === '') {
		return []
	}
	const { items } = await get('/members', { query: { q: text, limit: 20 }, signal })
	const found = items.map(({ uid, displayName, headline, place }) => ({ value: uid, label: displayName, detail: headline || place?.name }))
	return found.length > 0 || /\s/.test(text) ? found : [{ value: text, label: text, detail: t('smartcommons', 'by account name') }]
}

/**
 * Members of a group by name.
 *
 * @param id the group
 * @param text some letters; without, the first of them
 * @param signal to give it up
 */
export async function findGroupMembers(id: number, text: string, signal: AbortSignal): Promise<Choice<string>[]> {
	const { items } = await get('/groups/{id}/members', { path: { id }, query: { limit: 100 }, signal })
	return items.filter(({ state, displayName }) => state === 'member' && fold(displayName).includes(fold(text)))
		.map(({ uid, displayName }) => ({ value: uid, label: displayName }))
}
