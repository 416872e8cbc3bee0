/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Query, Schema } from '../core/api/types.ts'
import type { SaveContext } from '../core/form/useForm.ts'

import { loadState } from '@nextcloud/initial-state'
import { get, post, put } from '../core/api/client.ts'

/** The calls to the server of list, map and page of a place, one name each from here to the component. */

export type Place = Schema<'Place'>
export type PlaceSummary = Schema<'PlaceSummary'>
export type PlaceInput = Schema<'PlaceInput'>
export type PlaceKind = Schema<'PlaceKind'>
export type PlaceMap = Schema<'PlaceMap'>
export type PlaceState = Schema<'PlaceState'>
export type PlaceScope = Schema<'PlaceScope'>
export type PlaceAccess = Schema<'PlaceAccess'>
export type PriceMode = Schema<'PriceMode'>
export type PlaceOpen = Schema<'PlaceOpen'>
export type Equipment = Schema<'Equipment'>
export type EquipmentFacts = Schema<'EquipmentFacts'>
export type PlaceFieldAudience = Schema<'PlaceFieldAudience'>

export type PlaceQuery = Partial<Query<'get', '/places'>>

/** On the page for everybody: its addresses need no account. */
const isPublic = loadState<object | null>('smartcommons', 'public', null) !== null

export const listPlaces = (query: PlaceQuery, signal: AbortSignal) => isPublic ? get('/public/places', { query, signal }) : get('/places', { query, signal })
export const mapPlaces = (query: PlaceQuery, signal: AbortSignal) => isPublic ? get('/public/places/map', { query, signal }) : get('/places/map', { query, signal })
export const getPlace = (id: number, signal?: AbortSignal) => isPublic ? get('/public/places/{id}', { path: { id }, signal }) : get('/places/{id}', { path: { id }, signal })
export const createPlace = (body: PlaceInput, { key }: SaveContext) => post('/places', { body, key })
export const putPlace = (id: number, body: PlaceInput, { version }: SaveContext) => put('/places/{id}', { path: { id }, body, version })
export const confirmPlace = (id: number) => post('/places/{id}/confirm', { path: { id } })
export const aroundPlace = (id: number, signal: AbortSignal) => get('/places/{id}/around', { path: { id }, signal })
export const listEquipment = (query: Partial<Query<'get', '/equipment'>>, signal?: AbortSignal) => get('/equipment', { query, signal })
