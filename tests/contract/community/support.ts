/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import { unique } from '../support/users.ts'

export type Joining = 'open' | 'request' | 'invitation'

/** The name of the account behind a client. */
export function uidOf(person: Client): string {
	return person.account!.user
}

/**
 * A group with a name of its own.
 *
 * @param coordinator who starts it
 * @param joining how one gets in
 * @param more what else to say of it
 */
export async function newGroup(coordinator: Client, joining: Joining = 'open', more: Record<string, unknown> = {}) {
	const { data } = await coordinator.post('/groups', { body: { names: { en: unique('Group') }, joining, ...more }, expect: 201 })
	return data
}

/**
 * @param coordinator who invites
 * @param group into which
 * @param person who is invited; must be known to the app or not
 */
export async function invite(coordinator: Client, group: number, person: Client) {
	return coordinator.post('/groups/{id}/members', { path: { id: group }, body: { uid: uidOf(person) }, expect: 201 })
}

/**
 * @param group which one
 * @param person who joins, asks, or accepts an invitation
 */
export async function join(group: number, person: Client) {
	return person.post('/groups/{id}/members', { path: { id: group }, body: {}, expect: 201 })
}

/**
 * The municipality with this name.
 *
 * @param person who asks
 * @param q its name or postcode
 */
export async function municipality(person: Client, q: string) {
	const { data } = await person.get('/locations', { query: { q, type: 'municipality', limit: 1 } })
	return data[0]!
}
