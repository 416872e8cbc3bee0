/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Schema } from '../core/api/types.ts'

import { ref } from 'vue'
import { del, post, put } from '../core/api/client.ts'
import { t } from '../core/l10n.ts'
import { useSession } from '../core/session.ts'
import { offerUndo, tell, tellProblem } from '../core/toast.ts'

type Group = Schema<'Group'>

export interface GroupActions {
	busy: Ref<boolean>
	join: (message?: string) => Promise<boolean>
	accept: () => Promise<boolean>
	decline: () => Promise<boolean>
	withdraw: () => Promise<boolean>
	leave: () => Promise<boolean>
	invite: (uid: string, name: string) => Promise<boolean>
	handOver: (uid: string, name: string) => Promise<boolean>
	adopt: (uid?: string) => Promise<boolean>
	close: () => Promise<boolean>
	reopen: () => Promise<boolean>
}

/**
 * What can be done with a group. Each tells what happened, and gives whether it worked.
 *
 * @param group the group as it is shown
 * @param changed is called after each change
 */
export function useGroupActions(group: () => Group, changed: () => unknown): GroupActions {
	const session = useSession()
	const busy = ref(false)

	async function attempt(work: () => Promise<unknown>): Promise<boolean> {
		if (busy.value) {
			return false
		}
		busy.value = true
		try {
			await work()
			await Promise.all([session.refresh(), changed()])
			return true
		} catch (error) {
			tellProblem(error)
			return false
		} finally {
			busy.value = false
		}
	}

	const id = () => group().id
	const name = () => group().name.text
	const me = () => session.me?.uid ?? ''
	const removeMe = () => del('/groups/{id}/members/{uid}', { path: { id: id(), uid: me() } })

	async function again(work: () => Promise<unknown>): Promise<void> {
		await work()
		await Promise.all([session.refresh(), changed()])
	}

	return {
		busy,
		join: (message) => attempt(async () => {
			const { state } = await post('/groups/{id}/members', { path: { id: id() }, body: message ? { message } : {} })
			if (state === 'member') {
				offerUndo(t('smartcommons', 'You are in {group}.', { group: name() }), () => again(removeMe))
			} else {
				offerUndo(t('smartcommons', 'You asked to join {group}. A coordinator will answer.', { group: name() }), () => again(removeMe))
			}
		}),
		accept: () => attempt(async () => {
			await put('/groups/{id}/members/{uid}', { path: { id: id(), uid: me() }, body: { state: 'member' } })
			tell(t('smartcommons', 'You are in {group}.', { group: name() }))
		}),
		decline: () => attempt(async () => {
			await removeMe()
			tell(t('smartcommons', 'You declined the invitation.'))
		}),
		withdraw: () => attempt(async () => {
			await removeMe()
			tell(t('smartcommons', 'Your request is taken back.'))
		}),
		leave: () => attempt(async () => {
			const exact = group().joining === 'open' && group().mine === 'member'
			const left = t('smartcommons', 'You left {group}.', { group: name() })
			const groupId = id()
			await removeMe()
			if (exact) {
				offerUndo(left, () => again(() => post('/groups/{id}/members', { path: { id: groupId }, body: {} })))
			} else {
				tell(left)
			}
		}),
		invite: (uid, who) => attempt(async () => {
			const groupId = id()
			await post('/groups/{id}/members', { path: { id: groupId }, body: { uid } })
			offerUndo(t('smartcommons', '{name} is invited.', { name: who }), () => again(() => del('/groups/{id}/members/{uid}', { path: { id: groupId, uid } })))
		}),
		handOver: (uid, who) => attempt(async () => {
			await post('/groups/{id}/handover', { path: { id: id() }, body: { uid } })
			tell(t('smartcommons', '{name} coordinates {group} now.', { name: who, group: name() }))
		}),
		adopt: (uid) => attempt(async () => {
			await post('/groups/{id}/adopt', { path: { id: id() }, body: uid ? { uid } : {} })
			tell(t('smartcommons', '{group} has a coordinator again.', { group: name() }))
		}),
		close: () => attempt(async () => {
			const groupId = id()
			await del('/groups/{id}', { path: { id: groupId } })
			offerUndo(t('smartcommons', '{group} is closed.', { group: name() }), () => again(() => post('/groups/{id}/reopen', { path: { id: groupId } })))
		}),
		reopen: () => attempt(async () => {
			await post('/groups/{id}/reopen', { path: { id: id() } })
			tell(t('smartcommons', '{group} is open again.', { group: name() }))
		}),
	}
}
