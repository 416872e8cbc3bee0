/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { LocationRef, Query, Schema } from '../api/types.ts'
import type { Choice } from './choice.ts'

import { reactive } from 'vue'
import { get } from '../api/client.ts'
import { t } from '../l10n.ts'

type PlaceType = NonNullable<Query<'get', '/locations'>['type']>

const names = reactive(new Map<number, string>())

/**
 * Finds places by name or postcode.
 *
 * @param text some letters or a postcode; without, the provinces and regions
 * @param type only these
 * @param signal to give it up
 */
export async function findPlaces(text: string, type: PlaceType | undefined, signal: AbortSignal): Promise<Choice[]> {
	const places = await get('/locations', { query: { q: text || undefined, type, limit: 20 }, signal })
	for (const place of places) {
		names.set(place.id, place.name)
	}
	return places.map((place) => ({ value: place.id, label: place.name, detail: detailOf(place) }))
}

/**
 * @param place as the server gives it
 */
function detailOf(place: Schema<'Location'>): string {
	return {
		country: () => t('smartcommons', 'country'),
		region: () => t('smartcommons', 'region'),
		province: () => t('smartcommons', 'province'),
		arrondissement: () => t('smartcommons', 'district'),
		municipality: () => place.postcodes[0] ?? '',
	}[place.type]()
}

/**
 * The name of a place that only its id is known of, such as from the address; '' until it was read.
 *
 * @param id a place
 */
export function placeName(id: number): string {
	const known = names.get(id)
	if (known === undefined) {
		names.set(id, '')
		get('/locations/{id}', { path: { id } }).then(({ name }) => names.set(id, name), () => names.delete(id))
	}
	return known ?? ''
}

/**
 * @param choice what was picked
 */
export function asPlace(choice: Choice): LocationRef {
	return { id: choice.value, name: choice.label }
}
