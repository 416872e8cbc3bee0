/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import { baseUrl, basic } from '../support/server.ts'

export interface Answered { status: number, text: string, json: unknown }

/**
 * Calls the server itself, beside the app's own API: its search, dashboard, previews, calendars.
 *
 * @param by who calls; a guest's client calls as nobody
 * @param method of HTTP
 * @param path below the server's address
 * @param body sent as JSON, or as it is when it is a text
 */
export async function ofCloud(by: Client, method: string, path: string, body?: unknown): Promise<Answered> {
	const response = await fetch(baseUrl + path, {
		method,
		redirect: 'manual',
		headers: {
			'OCS-APIRequest': 'true',
			Accept: 'application/json',
			...(by.account ? { Authorization: basic(by.account) } : {}),
			...(typeof body === 'string' ? { 'Content-Type': 'text/calendar; charset=utf-8' } : { 'Content-Type': 'application/json' }),
		},
		body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
	})
	const text = await response.text()
	let json: unknown = null
	try {
		json = JSON.parse(text)
	} catch {
		// not everything that a server says is JSON
	}
	return { status: response.status, text, json }
}

/**
 * The same where the answer is the data of an OCS envelope.
 *
 * @param by who calls
 * @param path below /ocs/v2.php
 * @param body sent as JSON, by POST; without one it is a GET
 */
export async function ocsOf<Data>(by: Client, path: string, body?: unknown): Promise<Data> {
	const answer = await ofCloud(by, body === undefined ? 'GET' : 'POST', `/ocs/v2.php${path}`, body)
	if (answer.status !== 200) {
		throw new Error(`${path} as ${by.account?.user ?? 'a guest'}: ${answer.status}\n${answer.text.slice(0, 1000)}`)
	}
	return (answer.json as { ocs: { data: Data } }).ocs.data
}

export interface Entry { title: string, subline: string, resourceUrl: string, thumbnailUrl: string, rounded: boolean }
export interface Found { name: string, isPaginated: boolean, entries: Entry[], cursor: string | number | null }

/**
 * What somebody finds with the magnifying glass, from this app.
 *
 * @param by who searches
 * @param query term, filters, limit, cursor
 */
export function search(by: Client, query: Record<string, string>): Promise<Found> {
	return ocsOf<Found>(by, `/search/providers/smartcommons/search?${new URLSearchParams(query)}`)
}

export interface Unfolded { richObjectType: string, richObject: Record<string, unknown>, openGraphObject: { name: string, description: string | null, link: string }, accessible: boolean }

/**
 * What a link unfolds to for somebody.
 *
 * @param by who reads
 * @param url the link
 */
export async function unfold(by: Client, url: string): Promise<Unfolded | null> {
	const { references } = await ocsOf<{ references: Record<string, Unfolded | null> }>(by, '/references/extract', { text: `Look: ${url} `, resolve: true, limit: 3 })
	return references[url] ?? null
}
