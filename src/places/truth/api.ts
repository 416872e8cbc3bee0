/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../../core/api/types.ts'
import type { SaveContext } from '../../core/form/useForm.ts'
import type { PlaceInput } from '../api.ts'

import { get, post, put } from '../../core/api/client.ts'

/** The calls to the server that keep places true. */

export type Suggestion = Schema<'Suggestion'>
export type SuggestedField = Schema<'SuggestedField'>
export type SuggestionDecision = Schema<'SuggestionDecision'>
export type PlaceChange = Schema<'PlaceChange'>
export type ValueNames = Schema<'ValueNames'>
export type Steward = Schema<'Steward'>
export type MemberRef = Schema<'MemberRef'>

export const suggestChange = (id: number, fields: PlaceInput, note: string, { key }: SaveContext) => post('/places/{id}/suggestions', { path: { id }, body: { fields, note }, key })
export const suggestPlace = (fields: PlaceInput, notDuplicateOf: number[], { key }: SaveContext) => post('/suggestions', { body: { fields, notDuplicateOf }, key })
export const listSuggestions = (query: { of: 'decide' | 'mine', place?: number, cursor?: string }, signal: AbortSignal) => get('/suggestions', { query: { limit: 25, ...query }, signal })
export const decideSuggestion = ({ id, version }: Suggestion, body: SuggestionDecision) => post('/suggestions/{id}/decision', { path: { id }, body, version })
export const answerSuggestion = (id: number, answer: string) => post('/suggestions/{id}/answer', { path: { id }, body: { answer } })
export const withdrawSuggestion = (id: number) => post('/suggestions/{id}/withdraw', { path: { id } })
export const placeHistory = (id: number, cursor: string | undefined, signal: AbortSignal) => get('/places/{id}/history', { path: { id }, query: { cursor, limit: 10 }, signal })
export const rollbackPlace = (id: number, to: number, version: number) => post('/places/{id}/rollback', { path: { id }, body: { version: to }, version })
export const listStewards = (signal: AbortSignal) => get('/stewards', { signal })
export const putSteward = (uid: string, locations: number[]) => put('/stewards/{uid}', { path: { uid }, body: { locations } })
export const findMembers = (q: string, signal: AbortSignal) => get('/members', { query: { q, limit: 8 }, signal })
