/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import axios from '@nextcloud/axios'
import { generateOcsUrl } from '@nextcloud/router'

/** Talk's own API, as the member who looks at the page may use it. */

const room = '/apps/spreed/api/v4/room/{token}'
const users = 'users'

interface Envelope<Data> { ocs: { data: Data } }
interface Participant { attendeeId: number, actorType: string, actorId: string }

/**
 * How many messages the member hasn't read yet. A number is not worth an error: 0 where Talk doesn't answer.
 *
 * @param token of the conversation
 * @param signal to give up
 */
export async function unreadIn(token: string, signal?: AbortSignal): Promise<number> {
	try {
		const { data } = await axios.get<Envelope<{ unreadMessages?: number }>>(generateOcsUrl(room, { token }), { signal, timeout: 10_000 })
		return data.ocs.data.unreadMessages ?? 0
	} catch {
		return 0
	}
}

/**
 * Adds and removes people as the moderator who looks at the page; what Talk refuses is left out.
 *
 * @param token of the conversation
 * @param add accounts
 * @param remove accounts
 * @return those for whom it worked, or who were as wished already
 */
export async function seat(token: string, add: readonly string[], remove: readonly string[]): Promise<{ added: string[], removed: string[] }> {
	const { data } = await axios.get<Envelope<Participant[]>>(generateOcsUrl(`${room}/participants`, { token }))
	const present = new Map(data.ocs.data.filter(({ actorType }) => actorType === users).map(({ actorId, attendeeId }) => [actorId, attendeeId]))
	return {
		added: await those(add, async (uid) => present.has(uid)
			|| axios.post(generateOcsUrl(`${room}/participants`, { token }), { newParticipant: uid, source: users })),
		removed: await those(remove, async (uid) => !present.has(uid)
			|| axios.delete(generateOcsUrl(`${room}/attendees`, { token }), { params: { attendeeId: present.get(uid) } })),
	}
}

async function those(uids: readonly string[], work: (uid: string) => Promise<unknown>): Promise<string[]> {
	const done: string[] = []
	for (const uid of uids) {
		try {
			await work(uid)
			done.push(uid)
		} catch {
			// Talk doesn't take this one; the others are not held up
		}
	}
	return done
}
