/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { MapPoint } from '../core/map/spots.ts'
import type { PlaceMap } from './api.ts'

/** Units in a degree of the map's answer. */
const units = 100_000
const marks = ['unknown', 'open', 'closed'] as const

/**
 * The map's answer as points, in the order of the list; what is nowhere (online) has none.
 *
 * @param answer parallel lists, positions as differences
 */
export function pointsOf({ ids, lat, lon, open, name }: PlaceMap): MapPoint[] {
	let [north, east] = [0, 0]
	return ids.flatMap((id, index) => {
		const [up, right] = [lat[index], lon[index]]
		if (typeof up !== 'number' || typeof right !== 'number') {
			return []
		}
		north += up
		east += right
		return [{ id, lat: north / units, lon: east / units, name: name[index] ?? '', mark: marks[open[index] ?? 0] ?? 'unknown' }]
	})
}
