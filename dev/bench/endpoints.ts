/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What is measured: reads that have to stay fast however much there is. The words are ones of the demo's calls. */
export interface Endpoint {
	name: string
	method: 'GET' | 'POST'
	/** Below the API; `{callId}`, `{placeId}` and `{ghentId}` are filled in with some of the demo. */
	path: string
	body?: unknown
	/** Whether the answer holds what the measure is about: a search that finds nothing is quick. */
	holds: (data: Answer) => boolean
}

/** What the endpoints answer, as far as it is looked at. */
export interface Answer {
	id?: number
	items?: unknown[]
	corrected?: string | null
	count?: number
	steps?: unknown[]
	ids?: unknown[]
}

const hasItems = (data: Answer): boolean => (data.items?.length ?? 0) > 0

export const endpoints: Endpoint[] = [
	{ name: 'call list', method: 'GET', path: '/calls?limit=25', holds: hasItems },
	{ name: 'call list, counted', method: 'GET', path: '/calls?limit=25&count=true', holds: hasItems },
	{ name: 'call list, filtered', method: 'GET', path: '/calls?limit=25&q=licht&level=municipal&language=nl&days=100', holds: hasItems },
	{ name: 'search, one word', method: 'GET', path: '/search?q=ontwerp&limit=25', holds: hasItems },
	{ name: 'search, three words, misspelt', method: 'GET', path: '/search?q=afiches%20ontwrep%20licth&limit=25', holds: (data) => hasItems(data) && typeof data.corrected === 'string' },
	{ name: 'a call', method: 'GET', path: '/calls/{callId}', holds: (data) => typeof data.id === 'number' },
	{ name: 'place list', method: 'GET', path: '/places?limit=25', holds: hasItems },
	{ name: 'place list, word, near, open', method: 'GET', path: '/places?limit=25&q=risograph&near={ghentId}&km=30&open=sat', holds: hasItems },
	{ name: 'place list, nearest', method: 'GET', path: '/places?limit=25&near={ghentId}', holds: hasItems },
	{ name: 'place map', method: 'GET', path: '/places/map', holds: (data) => (data.ids?.length ?? 0) > 100 },
	{ name: 'place map, open on Saturday', method: 'GET', path: '/places/map?open=sat', holds: (data) => (data.ids?.length ?? 0) > 20 },
	{ name: 'a place', method: 'GET', path: '/places/{placeId}', holds: (data) => typeof data.id === 'number' },
	{
		name: 'watch preview',
		method: 'POST',
		path: '/watches/preview',
		body: { criteria: { words: ['licht', 'geluid', 'éclairage'], exclude: ['school'], levels: ['municipal', 'regional'] } },
		holds: (data) => (data.count ?? 0) > 0 && (data.steps?.length ?? 0) > 0,
	},
]
