/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What is measured: reads that have to stay fast however much there is. */
export interface Endpoint {
	name: string
	method: 'GET' | 'POST'
	/** Below the API; `{callId}` and `{groupId}` are filled in with ones of the demo. */
	path: string
	body?: unknown
}

export const endpoints: Endpoint[] = [
	{ name: 'call list', method: 'GET', path: '/calls?limit=25' },
	{ name: 'call list, filtered', method: 'GET', path: '/calls?limit=25&status=open&q=theater' },
	{ name: 'search, one word', method: 'GET', path: '/search?q=theater&limit=25' },
	{ name: 'search, three words, misspelt', method: 'GET', path: '/search?q=theatr%20filmm%20muziek&limit=25' },
	{ name: 'a call', method: 'GET', path: '/calls/{callId}' },
	{ name: 'watch preview', method: 'POST', path: '/watches/preview', body: { criteria: { words: ['theater', 'film'], exclude: ['school'], levels: ['municipal', 'regional'] } } },
]
