/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../../core/api/types.ts'

import { del, get, post, put } from '../../core/api/client.ts'

export type SharedFolder = Schema<'SharedFolder'>
export type Documents = Schema<'Documents'>
export type Document = Schema<'Document'>
export type DocumentFetch = Schema<'DocumentFetch'>

/** Whose folder it is. */
export interface TeamOf { kind: string, id: number }

/** Moving a large folder, or making one for many members, takes its time. */
const patience = 120_000
const path = ({ kind, id }: TeamOf) => ({ kind, id })

export const getFolder = (team: TeamOf, signal?: AbortSignal) => get('/teams/{kind}/{id}/folder', { path: path(team), signal })
export const makeFolder = (team: TeamOf) => post('/teams/{kind}/{id}/folder', { path: path(team), timeout: patience })
export const takeFolder = (team: TeamOf) => post('/teams/{kind}/{id}/folder/mine', { path: path(team), timeout: patience })
export const giveFolder = (team: TeamOf, uid: string) => post('/teams/{kind}/{id}/folder/owner', { path: path(team), body: { uid }, timeout: patience })
export const putTemplate = (team: TeamOf, templateId: number | null) => put('/teams/{kind}/{id}/folder', { path: path(team), body: { templateId } })

export const getDocuments = (id: number, signal?: AbortSignal) => get('/dossiers/{id}/documents', { path: { id }, signal })
export const attachDocument = (id: number, fileId: number, copy: boolean) => post('/dossiers/{id}/documents', { path: { id }, body: { fileId, copy }, timeout: patience })
export const removeDocument = (id: number, documentId: number) => del('/dossiers/{id}/documents/{documentId}', { path: { id, documentId } })
export const restoreDocument = (id: number, documentId: number) => post('/dossiers/{id}/documents/{documentId}/restore', { path: { id, documentId } })

/**
 * @param id of the dossier
 * @param file as the browser has it
 * @param onProgress how much of it is there, 0 to 1
 */
export function uploadDocument(id: number, file: File, onProgress: (part: number) => void): Promise<Documents> {
	const body = new FormData()
	body.append('file', file)
	return post('/dossiers/{id}/documents/upload', { path: { id }, body, onProgress, timeout: 600_000 })
}

export const getFetch = (id: number, signal?: AbortSignal) => get('/dossiers/{id}/fetch', { path: { id }, signal })
export const startFetch = (id: number) => post('/dossiers/{id}/fetch', { path: { id }, timeout: patience })
export const continueFetch = (id: number) => post('/dossiers/{id}/fetch/continue', { path: { id }, timeout: patience })
