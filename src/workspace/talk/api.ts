/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../../core/api/types.ts'

import { del, get, newKey, post, put } from '../../core/api/client.ts'

export type Room = Schema<'Room'>

/** Whose conversation it is. */
export interface TeamOf { kind: string, id: number }

const path = ({ kind, id }: TeamOf) => ({ kind, id })

export const getRoom = (team: TeamOf, signal?: AbortSignal) => get('/teams/{kind}/{id}/room', { path: path(team), signal })
export const makeRoom = (team: TeamOf) => post('/teams/{kind}/{id}/room', { path: path(team), body: {}, key: newKey() })
export const linkRoom = (team: TeamOf, link: string) => post('/teams/{kind}/{id}/room', { path: path(team), body: { link }, key: newKey() })
export const unlinkRoom = (team: TeamOf) => del('/teams/{kind}/{id}/room', { path: path(team) })
export const joinRoom = (team: TeamOf) => put('/teams/{kind}/{id}/room/mine', { path: path(team), body: { join: true } })
export const putMentions = (team: TeamOf, mentions: string[]) => put('/teams/{kind}/{id}/room/mine', { path: path(team), body: { mentions } })
export const noteSeats = (team: TeamOf, added: string[], removed: string[]) => post('/teams/{kind}/{id}/room/people', { path: path(team), body: { added, removed } })
