/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Body, Query, Schema } from '../core/api/types.ts'
import type { SaveContext } from '../core/form/useForm.ts'

import { del, get, post, put } from '../core/api/client.ts'

/** The calls to the server of this module, one name each from here to the component. */

export type Call = Schema<'Call'>
export type CallSummary = Schema<'CallSummary'>
export type CallInput = Schema<'CallInput'>
export type CallVersion = Schema<'CallVersion'>
export type Cpv = Schema<'Cpv'>
export type CpvRef = Schema<'CpvRef'>
export type Criteria = Schema<'Criteria'>
export type Deadline = Schema<'Deadline'>
export type Dossier = Schema<'Dossier'>
export type DossierState = Schema<'DossierState'>
export type DossierSummary = Schema<'DossierSummary'>
export type Import = Schema<'Import'>
export type ImportRecord = Schema<'ImportRecord'>
export type InboxEntry = Schema<'InboxEntry'>
export type ParticipantRole = Schema<'ParticipantRole'>
export type Watch = Schema<'Watch'>
export type WatchInput = Schema<'WatchInput'>
export type WatchPreview = Schema<'WatchPreview'>
export type WatchStep = Schema<'WatchStep'>

export type CallQuery = Partial<Query<'get', '/calls'>>
export type ImportOutcome = ImportRecord['outcome']

export const listCalls = (query: CallQuery, signal: AbortSignal) => get('/calls', { query, signal })
export const getCall = (id: number, signal?: AbortSignal) => get('/calls/{id}', { path: { id }, signal })
export const listVersions = (id: number, signal: AbortSignal) => get('/calls/{id}/versions', { path: { id }, signal })
export const createCall = (body: CallInput, { key }: SaveContext) => post('/calls', { body, key })
export const putCall = (id: number, body: CallInput, { version }: SaveContext) => put('/calls/{id}', { path: { id }, body, version })
export const withdrawCall = (id: number) => del('/calls/{id}', { path: { id } })
export const restoreCall = (id: number) => post('/calls/{id}/restore', { path: { id } })

export const listCpv = (query: Partial<Query<'get', '/cpv'>>, signal?: AbortSignal) => get('/cpv', { query, signal })

export const listWatches = (groupId: number, signal: AbortSignal) => get('/groups/{groupId}/watches', { path: { groupId }, signal })
export const getWatch = (id: number, signal: AbortSignal) => get('/watches/{id}', { path: { id }, signal })
export const createWatch = (groupId: number, body: WatchInput, { key }: SaveContext) => post('/groups/{groupId}/watches', { path: { groupId }, body, key })
export const putWatch = (id: number, body: WatchInput, { version }: SaveContext) => put('/watches/{id}', { path: { id }, body, version })
export const deleteWatch = (id: number) => del('/watches/{id}', { path: { id } })
export const previewWatch = (criteria: Criteria, signal: AbortSignal) => post('/watches/preview', { body: { criteria }, signal })

export const getInbox = (groupId: number, cursor: string | undefined, signal: AbortSignal, limit = 25) => get('/groups/{groupId}/inbox', { path: { groupId }, query: { cursor, limit }, signal })
/** What is new per entry of the navigation. */
export const getNews = async () => (await get('/home')).news
export const seeInbox = (groupId: number) => post('/groups/{groupId}/inbox/seen', { path: { groupId } })

export const listDossiers = (groupId: number, cursor: string | undefined, signal: AbortSignal, limit = 100) => get('/groups/{groupId}/dossiers', { path: { groupId }, query: { cursor, limit }, signal })
export const createDossier = (groupId: number, body: Body<'post', '/groups/{groupId}/dossiers'>, key: string) => post('/groups/{groupId}/dossiers', { path: { groupId }, body, key })
export const getDossier = (id: number, signal?: AbortSignal) => get('/dossiers/{id}', { path: { id }, signal })
export const putDossier = (id: number, state: DossierState, reason: string, version: number) => put('/dossiers/{id}', { path: { id }, body: reason === '' ? { state } : { state, reason }, version })
export const putBackDossier = (id: number) => del('/dossiers/{id}', { path: { id } })
export const putParticipant = (id: number, uid: string, role: ParticipantRole, contribution: string) => put('/dossiers/{id}/participants/{uid}', { path: { id, uid }, body: { role, contribution } })
export const removeParticipant = (id: number, uid: string) => del('/dossiers/{id}/participants/{uid}', { path: { id, uid } })
export const addNote = (id: number, text: string, { key }: SaveContext) => post('/dossiers/{id}/notes', { path: { id }, body: { text }, key })
export const deleteNote = (id: number, noteId: number) => del('/dossiers/{id}/notes/{noteId}', { path: { id, noteId } })

export const getImport = (id: number, signal?: AbortSignal) => get('/imports/{id}', { path: { id }, signal })
export const continueImport = (id: number) => post('/imports/{id}/continue', { path: { id }, timeout: 120_000 })
export const listImportRecords = (id: number, outcome: ImportOutcome | undefined, cursor: string | undefined, signal: AbortSignal) => get('/imports/{id}/records', { path: { id }, query: { outcome, cursor, limit: 50 }, signal })

/**
 * Uploads a file of calls.
 *
 * @param file as chosen
 * @param groupId only for this group
 * @param onProgress 0 to 1
 */
export function createImport(file: File, groupId: number | undefined, onProgress: (part: number) => void): Promise<Import> {
	const body = new FormData()
	body.append('file', file, file.name)
	if (groupId !== undefined) {
		body.append('groupId', String(groupId))
	}
	return post('/imports', { body, onProgress, timeout: 120_000 })
}
