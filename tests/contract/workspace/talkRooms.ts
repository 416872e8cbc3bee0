/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import { newGroup } from '../community/support.ts'
import { eventually } from '../support/eventually.ts'
import { baseUrl, basic, occ } from '../support/server.ts'
import { unique } from '../support/users.ts'

/** Talk as its own API shows it to a member, the same on any server. */

export interface TalkMessage { id: number, actorType: string, actorDisplayName: string, message: string, messageParameters: Record<string, { type: string, id: string, name: string }>, systemMessage: string }
interface TalkPerson { actorType: string, actorId: string, participantType: number, attendeeId: number }

async function ask(person: Client, verb: string, path: string, body?: unknown): Promise<{ status: number, data: unknown }> {
	const response = await fetch(`${baseUrl}/ocs/v2.php/apps/spreed/api/${path}`, {
		method: verb,
		headers: {
			'OCS-APIRequest': 'true',
			Accept: 'application/json',
			'Content-Type': 'application/json',
			Authorization: basic(person.account!),
		},
		body: body === undefined ? undefined : JSON.stringify(body),
	})
	const text = await response.text()
	return { status: response.status, data: text === '' ? null : (JSON.parse(text) as { ocs: { data: unknown } }).ocs.data }
}

/**
 * Whether somebody may enter a conversation: 200, or 404.
 *
 * @param person who
 * @param token of the conversation
 */
export async function mayEnter(person: Client, token: string): Promise<number> {
	return (await ask(person, 'GET', `v4/room/${token}`)).status
}

/**
 * What was said in a conversation, without what Talk itself says, oldest first; null for who may not read it.
 *
 * @param person who reads
 * @param token of the conversation
 */
export async function said(person: Client, token: string): Promise<TalkMessage[] | null> {
	const { status, data } = await ask(person, 'GET', `v1/chat/${token}?lookIntoFuture=0&limit=100`)
	if (status === 304) {
		return []
	}
	return status === 200 ? (data as TalkMessage[]).filter(({ systemMessage }) => systemMessage === '').reverse() : null
}

/**
 * Accounts in a conversation; moderators with a star.
 *
 * @param person who looks
 * @param token of the conversation
 */
export async function present(person: Client, token: string): Promise<string[]> {
	const { data } = await ask(person, 'GET', `v4/room/${token}/participants`)
	return (data as TalkPerson[]).filter(({ actorType }) => actorType === 'users').map(({ actorId, participantType }) => actorId + (participantType < 3 ? '*' : '')).sort()
}

/**
 * @param person who makes a conversation, by hand
 * @param name of it
 */
export async function startRoom(person: Client, name: string): Promise<string> {
	return ((await ask(person, 'POST', 'v4/room', { roomType: 2, roomName: name })).data as { token: string }).token
}

/**
 * @param person who moderates it
 * @param token of the conversation
 */
export async function deleteRoom(person: Client, token: string): Promise<void> {
	await ask(person, 'DELETE', `v4/room/${token}`)
}

/**
 * @param person who leaves
 * @param token of the conversation
 */
export async function leaveRoom(person: Client, token: string): Promise<void> {
	await ask(person, 'DELETE', `v4/room/${token}/participants/self`)
}

/**
 * The token of a team's conversation, when it is there and this person in it.
 *
 * @param person who
 * @param kind group or dossier
 * @param id of it
 */
export async function roomOf(person: Client, kind: 'group' | 'dossier', id: number): Promise<string> {
	const { data } = await eventually(() => person.get('/teams/{kind}/{id}/room', { path: { kind, id } }), (answer) => answer.data.token !== null)
	if (data.token === null) {
		throw new Error(`${person.account!.user} is in no conversation of ${kind} ${id}: ${JSON.stringify(data)}`)
	}
	return data.token
}

/**
 * What the server's cron would do for one job now.
 *
 * @param job its class below OCA\SmartCommons
 */
export function runJob(job: string): void {
	const jobs = JSON.parse(occ('background-job:list', `--class=OCA\\SmartCommons\\${job}`, '--output=json')) as { id: string | number }[]
	occ('background-job:execute', String(jobs[0]!.id), '--force-execute')
}

/**
 * A group whose watch finds a call by a word that nobody else uses.
 *
 * @param an who coordinates it
 */
export async function watching(an: Client) {
	const word = unique('Kwartel').replace('-', '')
	const group = await newGroup(an, 'open')
	await an.post('/groups/{groupId}/watches', { path: { groupId: group.id }, body: { name: 'W', criteria: { words: [word] } } })
	return { group, word, token: await roomOf(an, 'group', group.id) }
}
