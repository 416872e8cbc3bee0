/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { feature, mesh } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'
import { clipLine, clipRing, deltas } from './geometry.js'

/** Belgium and what one sees around it when it is looked at from afar, in degrees. */
export const box = { west: -6, south: 45, east: 14, north: 56.5 }
/** Where borders keep every bend that Natural Earth has. */
const near = { west: 2.2, south: 49.3, east: 6.6, north: 51.8 }
/** Triangles below these areas, in square degrees, are straightened: around Belgium, and farther away. */
const smallest = { near: 0.000002, far: 0.0004 }
/** Units in a degree: 11 metres. */
const scale = 10_000
/** ISO 3166-1 numeric to alpha-2, of the countries that get their name on the map. */
const named = { '056': 'BE', 250: 'FR', 276: 'DE', 442: 'LU', 528: 'NL', 826: 'GB' }
/** Where the name stands: on the land that the map shows, not in the middle of the country. */
const nameAt = { FR: [2.6, 48.6], DE: [8.4, 50.7], LU: [6.1, 49.75], NL: [5.6, 52.3], GB: [-0.4, 51.9] }

/**
 * The base of the map (src/core/map/base.ts reads it).
 *
 * @param {object} topology countries-10m of world-atlas
 * @param {string} locations lib/Community/data/locations.tsv
 */
export function baseOf(topology, locations) {
	const simplified = simplifyAround(topology)
	const { countries } = simplified.objects
	const inBox = { ...countries, geometries: countries.geometries.filter((country) => polygonsOf(feature(simplified, country)).length > 0) }
	const belgium = inBox.geometries.filter(({ id }) => id === '056')
	const others = inBox.geometries.filter(({ id }) => id !== '056')
	const lines = (keep) => mesh(simplified, inBox, keep).coordinates.flatMap((line) => clipLine(line, box)).map((line) => deltas(line, scale))
	return {
		scale,
		belgium: belgium.flatMap((country) => polygonsOf(feature(simplified, country))),
		land: others.flatMap((country) => polygonsOf(feature(simplified, country))),
		borders: lines((one, other) => one !== other),
		coasts: lines((one, other) => one === other),
		countries: Object.values(named).flatMap((code) => nameAt[code] ? [{ code, at: nameAt[code].map((degrees) => Math.round(degrees * scale)) }] : []),
		towns: townsOf(locations),
	}
}

/**
 * Far from Belgium fewer bends are kept.
 *
 * @param {object} topology in degrees or quantised
 */
function simplifyAround(topology) {
	const weighed = presimplify(topology)
	for (const arc of weighed.arcs) {
		const isNear = arc.some(([x, y]) => x > near.west && x < near.east && y > near.south && y < near.north)
		const least = isNear ? smallest.near : smallest.far
		for (const point of arc) {
			if (point[2] < least) {
				point[2] = 0
			}
		}
	}
	return simplify(weighed, Number.MIN_VALUE)
}

/**
 * @param {object} country a feature
 * @return {number[][][]} its polygons in the box: the outer ring first, then holes
 */
function polygonsOf({ geometry }) {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
	return polygons
		.map((rings) => rings.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 0).map((ring) => deltas(ring, scale)).filter((ring) => ring.length > 6))
		.filter((rings) => rings.length > 0)
}

/**
 * The municipalities, the largest first: names in Dutch, French and English, longitude, latitude, inhabitants.
 *
 * @param {string} locations tab separated, with a comment line that names the columns
 */
function townsOf(locations) {
	const rows = locations.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
	const parents = new Map(rows.map(([, nis, nuts, parent]) => [nis || nuts, parent]))
	const regionOf = (id) => parents.get(id) === '01000' ? id : parents.has(id) ? regionOf(parents.get(id)) : ''
	return rows.filter(([type]) => type === 'municipality')
		.map(([, , , parent, nl, fr, en, , , lat, lon, population]) => {
			const french = regionOf(parent) !== '02000'
			return [nl || fr, fr || nl, en || (french ? fr || nl : nl || fr), Math.round(lon * scale), Math.round(lat * scale), Number(population)]
		})
		.sort((left, right) => right[5] - left[5])
}
