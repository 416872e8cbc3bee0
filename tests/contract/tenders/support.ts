/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import { unique } from '../support/users.ts'

/**
 * A day from now, YYYY-MM-DD.
 *
 * @param days how many days ahead
 */
export function inDays(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/**
 * A group that anybody may join, with its coordinator.
 *
 * @param coordinator who makes it
 * @param joining how one gets in
 */
export async function openGroup(coordinator: Client, joining: 'open' | 'request' | 'invitation' = 'open') {
	const { data } = await coordinator.post('/groups', { body: { names: { en: unique('Group') }, joining } })
	return data
}

/**
 * A call added by hand, open for thirty days unless said otherwise.
 *
 * @param by who adds it
 * @param more what differs
 */
export async function addCall(by: Client, more: Record<string, unknown> = {}) {
	const { data } = await by.post('/calls', { body: { title: unique('Call'), deadlineDate: inDays(30), url: 'https://example.org/call', ...more } })
	return data
}
