/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import { baseUrl, basic } from '../support/server.ts'

/** A member's files as programs see them, over WebDAV; paths are without a slash before them. */
async function dav(who: Client, method: string, path: string, options: { body?: string, headers?: Record<string, string>, expect?: number[] } = {}): Promise<Response> {
	const response = await fetch(address(who, path), { method, headers: { Authorization: basic(who.account!), ...options.headers }, body: options.body })
	if (!(options.expect ?? [200, 201, 204, 207]).includes(response.status)) {
		throw new Error(`${method} ${path} as ${who.account!.user}: ${response.status}\n${(await response.text()).slice(0, 600)}`)
	}
	return response
}

function address(who: Client, path: string): string {
	return `${baseUrl}/remote.php/dav/files/${encodeURIComponent(who.account!.user)}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/**
 * What is in a folder, by name.
 *
 * @param who whose files
 * @param path of the folder
 */
export async function list(who: Client, path: string): Promise<string[]> {
	const text = await (await dav(who, 'PROPFIND', path, { headers: { Depth: '1' } })).text()
	const hrefs = [...text.matchAll(/<d:href>([^<]+)<\/d:href>/g)].map((found) => decodeURIComponent(found[1]!.replaceAll('&amp;', '&')).replace(/\/$/, ''))
	return hrefs.slice(1).map((href) => href.slice(href.lastIndexOf('/') + 1))
}

/**
 * What stands at the top of somebody's files.
 *
 * @param who whose
 */
export const names = (who: Client): Promise<string[]> => list(who, '')

/**
 * @param who whose files
 * @param path of the file
 */
export async function read(who: Client, path: string): Promise<string> {
	return (await dav(who, 'GET', path)).text()
}

/**
 * Writes a file and gives its number.
 *
 * @param who whose files
 * @param path of the file
 * @param text what is in it
 */
export async function write(who: Client, path: string, text: string): Promise<number> {
	await dav(who, 'PUT', path, { body: text })
	const body = '<d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:prop><oc:fileid/></d:prop></d:propfind>'
	const answer = await (await dav(who, 'PROPFIND', path, { headers: { Depth: '0' }, body })).text()
	return Number(/<oc:fileid>(\d+)</.exec(answer)?.[1])
}

/**
 * @param who whose files
 * @param path of the folder
 */
export async function makeFolder(who: Client, path: string): Promise<void> {
	await dav(who, 'MKCOL', path)
}

/**
 * @param who whose files
 * @param path of the file or folder
 */
export async function remove(who: Client, path: string): Promise<void> {
	await dav(who, 'DELETE', path)
}

/**
 * @param who whose files
 * @param from path
 * @param to path
 */
export async function rename(who: Client, from: string, to: string): Promise<void> {
	await dav(who, 'MOVE', from, { headers: { Destination: address(who, to) } })
}
