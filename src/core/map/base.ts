/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Language } from '../l10n.ts'

/** The base of the map, as dev/scripts/map/base.js makes it at build time. Coordinates are whole `1 / scale` degrees. */
export interface BaseData {
	scale: number
	/** Polygons: the outer ring, then holes; each ring as distances from one position to the next. */
	belgium: number[][][]
	/** Its neighbours. */
	land: number[][][]
	borders: number[][]
	coasts: number[][]
	countries: { code: string, at: number[] }[]
	/** Municipalities, the largest first: Dutch, French and English name, longitude, latitude, inhabitants. */
	towns: [string, string, string, number, number, number][]
}

/** A town that may get its name on the map. */
export interface Town {
	name: string
	/** In the metres of the map's projection. */
	x: number
	y: number
	inhabitants: number
}

/** Loads the base; a chunk of its own. */
export async function loadBase(): Promise<BaseData> {
	return (await import('./belgium.basemap')).default
}

/**
 * Distances back to positions.
 *
 * @param distances longitude and latitude in turn
 * @param scale units in a degree
 */
export function positionsOf(distances: readonly number[], scale: number): [number, number][] {
	const positions: [number, number][] = []
	let [longitude, latitude] = [0, 0]
	for (let index = 0; index + 1 < distances.length; index += 2) {
		longitude += distances[index]!
		latitude += distances[index + 1]!
		positions.push(toMap(longitude / scale, latitude / scale))
	}
	return positions
}

/**
 * @param base as loaded
 * @param language in which the reader knows their names
 */
export function townsOf({ towns, scale }: BaseData, language: Language): Town[] {
	const column = { nl: 0, fr: 1, en: 2 }[language] as 0 | 1 | 2
	return towns.map((town) => {
		const [x, y] = toMap(town[3] / scale, town[4] / scale)
		return { name: town[column], x, y, inhabitants: town[5] }
	})
}

const radius = 6_378_137

/**
 * Web Mercator, in metres.
 *
 * @param longitude degrees
 * @param latitude degrees
 */
export function toMap(longitude: number, latitude: number): [number, number] {
	return [radius * longitude * Math.PI / 180, radius * Math.log(Math.tan(Math.PI / 4 + latitude * Math.PI / 360))]
}

/**
 * Web Mercator back to degrees.
 *
 * @param x metres
 * @param y metres
 */
export function toDegrees(x: number, y: number): { lat: number, lon: number } {
	return { lat: (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * 180 / Math.PI, lon: x / radius * 180 / Math.PI }
}
