/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import axios from '@nextcloud/axios'
import { generateRemoteUrl } from '@nextcloud/router'
import { localProblem } from '../../core/api/problem.ts'

/**
 * Writes an entry over the one that is in the member's calendar. The server's own interface can only add entries;
 * CalDAV, as the member, can change them.
 *
 * @param path of the entry below the server's DAV address, as the API gives it
 * @param ics the entry as it should be
 */
export async function replaceEntry(path: string, ics: string): Promise<void> {
	await send('PUT', path, ics)
}

/**
 * Removes an entry for good, not into the bin: for undoing that it was added a moment ago.
 *
 * @param path of the entry below the server's DAV address, as the API gives it
 */
export async function removeEntry(path: string): Promise<void> {
	await send('DELETE', path)
}

async function send(method: 'PUT' | 'DELETE', path: string, data?: string): Promise<void> {
	try {
		await axios.request({
			method,
			url: `${generateRemoteUrl('dav')}/${path}`,
			data,
			headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'X-NC-CalDAV-No-Trashbin': '1' },
		})
	} catch {
		throw localProblem('unreadable')
	}
}
