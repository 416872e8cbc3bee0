/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Room } from './api.ts'

import { afterEach, expect, jest, test } from '@jest/globals'
import axios from '@nextcloud/axios'
import { seat, unreadIn } from './talk.ts'
import { standing, telling } from './words.ts'

afterEach(() => {
	jest.restoreAllMocks()
})

const room: Room = {
	state: 'here',
	talk: true,
	posting: 'inside',
	adds: true,
	linked: false,
	inIt: false,
	token: null,
	url: null,
	bot: 'Bot',
	missing: [],
	leaving: [],
	mentions: [],
	kinds: [],
	may: [],
}

/** As Talk answers. */
const answer = (data: unknown) => Promise.resolve({ data: { ocs: { data } } })

test('people are added and removed one by one, and one whom Talk refuses holds up no other', async () => {
	jest.spyOn(axios, 'get').mockImplementation(() => answer([
		{ attendeeId: 1, actorType: 'users', actorId: 'here' },
		{ attendeeId: 2, actorType: 'users', actorId: 'left' },
		{ attendeeId: 3, actorType: 'guests', actorId: 'gone' },
	]))
	const added = jest.spyOn(axios, 'post').mockImplementation((_, body) => (body as { newParticipant: string }).newParticipant === 'banned' ? Promise.reject(new Error('403')) : answer(null))
	const removed = jest.spyOn(axios, 'delete').mockImplementation(() => answer(null))
	expect(await seat('abc', ['here', 'banned', 'new'], ['left', 'gone'])).toEqual({ added: ['here', 'new'], removed: ['left', 'gone'] })
	expect(added.mock.calls.map(([, body]) => (body as { newParticipant: string }).newParticipant)).toEqual(['banned', 'new'])
	expect(removed.mock.calls.map(([, options]) => options?.params)).toEqual([{ attendeeId: 2 }])
})

test('what Talk does not tell is no error', async () => {
	jest.spyOn(axios, 'get').mockImplementationOnce(() => answer({ unreadMessages: 3 })).mockImplementationOnce(() => Promise.reject(new Error('404')))
	expect(await unreadIn('abc')).toBe(3)
	expect(await unreadIn('abc')).toBe(0)
})

test('each standing has its own sentence, and none is said where there is no Talk', () => {
	const states = (['none', 'wanted', 'gone', 'unlinked', 'here'] as const).map((state) => standing({ ...room, state }, 'group'))
	expect(new Set(states).size).toBe(5)
	expect(standing({ ...room, state: 'none' }, 'dossier')).not.toBe(states[0])
	expect(standing({ ...room, may: ['join'] }, 'group')).not.toBe(states[4])
	const off = standing({ ...room, talk: false, state: 'none' }, 'group')
	expect(states).not.toContain(off)
	expect(standing({ ...room, talk: false }, 'group')).not.toBe(off)
	expect(new Set((['inside', 'bot', 'none'] as const).map((posting) => telling({ ...room, posting }))).size).toBe(3)
})
