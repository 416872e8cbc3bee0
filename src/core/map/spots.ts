/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { toMap } from './base.ts'

/** How a marker looks; never by its colour alone. */
export type Mark = 'open' | 'closed' | 'unknown'

/** Something on the map. */
export interface MapPoint {
	id: number
	/** Degrees. */
	lat: number
	lon: number
	name: string
	mark: Mark
}

/** Everything that has the very same position. */
export interface Spot {
	/** Metres of the projection. */
	x: number
	y: number
	points: MapPoint[]
}

/**
 * Puts together what no zooming can tell apart.
 *
 * @param points in the order of the list
 */
export function spotsOf(points: readonly MapPoint[]): Spot[] {
	const spots = new Map<string, Spot>()
	for (const point of points) {
		const key = `${point.lat.toFixed(5)}:${point.lon.toFixed(5)}`
		const known = spots.get(key)
		if (known) {
			known.points.push(point)
		} else {
			const [x, y] = toMap(point.lon, point.lat)
			spots.set(key, { x, y, points: [point] })
		}
	}
	return [...spots.values()]
}

/**
 * What stands on a marker: the number of what is there, shortened.
 *
 * @param count how many
 */
export function countLabel(count: number): string {
	return count < 1000 ? String(count) : count < 10_000 ? `${Math.floor(count / 100) / 10}k` : `${Math.floor(count / 1000)}k`
}

/**
 * Pixels; grows slowly, as what is on the label does.
 *
 * @param count how many are there
 */
export function markerRadius(count: number): number {
	return count === 1 ? 9 : Math.round(13 + 3.5 * Math.log10(count))
}

/**
 * The box around spots, in metres: west, south, east, north; null for none.
 *
 * @param spots any
 */
export function extentOf(spots: readonly Spot[]): [number, number, number, number] | null {
	return spots.length === 0
		? null
		: spots.reduce<[number, number, number, number]>(([west, south, east, north], { x, y }) => [
				Math.min(west, x),
				Math.min(south, y),
				Math.max(east, x),
				Math.max(north, y),
			], [Infinity, Infinity, -Infinity, -Infinity])
}
