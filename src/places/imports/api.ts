/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../../core/api/types.ts'

import { get, post, put } from '../../core/api/client.ts'

/** The calls to the server for files of places. */

export type PlaceImport = Schema<'PlaceImport'>
export type PlaceImportInput = Schema<'PlaceImportInput'>
export type PlaceImportRow = Schema<'PlaceImportRow'>
export type PlaceImportOutcome = Schema<'PlaceImportOutcome'>

export const outcomes: readonly PlaceImportOutcome[] = ['duplicate', 'refused', 'new', 'updated', 'unchanged']

export const getImport = (id: number, signal?: AbortSignal) => get('/places/imports/{id}', { path: { id }, signal })
export const putImport = (id: number, body: PlaceImportInput) => put('/places/imports/{id}', { path: { id }, body })
export const continueImport = (id: number) => post('/places/imports/{id}/continue', { path: { id }, timeout: 120_000 })
export const listRows = (id: number, outcome: PlaceImportOutcome, cursor: string | undefined, signal: AbortSignal) => get('/places/imports/{id}/rows', { path: { id }, query: { outcome, cursor, limit: 25 }, signal })
export const decideRow = (id: number, pos: number, sameAs: number | null) => post('/places/imports/{id}/rows/{pos}', { path: { id, pos }, body: { sameAs } })

/**
 * Uploads a file of places; nothing is taken in yet.
 *
 * @param file as chosen
 * @param groupId that keeps the places
 * @param onProgress 0 to 1
 */
export function createImport(file: File, groupId: number | undefined, onProgress: (part: number) => void): Promise<PlaceImport> {
	const body = new FormData()
	body.append('file', file, file.name)
	if (groupId !== undefined) {
		body.append('groupId', String(groupId))
	}
	return post('/places/imports', { body, onProgress, timeout: 120_000 })
}
