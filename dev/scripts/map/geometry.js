/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Geometry for the base of the map: cuts at a box, and writes coordinates small. Positions are [longitude, latitude]. */

/** @typedef {[number, number]} Position */
/** @typedef {{ west: number, south: number, east: number, north: number }} Box */

/**
 * Cuts a ring at a box (Sutherland and Hodgman). What lies outside becomes a line along the box.
 *
 * @param {Position[]} ring closed
 * @param {Box} box in degrees
 * @return {Position[]} closed; empty when nothing of it lies inside
 */
export function clipRing(ring, box) {
	let points = ring.slice(0, -1)
	for (const side of sidesOf(box)) {
		const before = points
		points = []
		for (let index = 0; index < before.length; index++) {
			const from = before[(index + before.length - 1) % before.length]
			const to = before[index]
			if (side.holds(to)) {
				if (!side.holds(from)) {
					points.push(side.meet(from, to))
				}
				points.push(to)
			} else if (side.holds(from)) {
				points.push(side.meet(from, to))
			}
		}
	}
	return points.length < 3 ? [] : [...points, points[0]]
}

/**
 * The parts of a line that lie in a box: where it leaves, the part ends, and no line runs along the box.
 *
 * @param {Position[]} line open or closed
 * @param {Box} box in degrees
 * @return {Position[][]} lines of at least two positions
 */
export function clipLine(line, box) {
	const parts = []
	let part = []
	for (let index = 1; index < line.length; index++) {
		const segment = clipSegment(line[index - 1], line[index], box)
		if (segment === null) {
			part = []
			continue
		}
		const [from, to] = segment
		if (part.length === 0 || !same(part.at(-1), from)) {
			part = [from]
			parts.push(part)
		}
		part.push(to)
	}
	return parts
}

/**
 * Whole numbers, each but the first as its distance from the one before: a third of what coordinates take.
 *
 * @param {Position[]} line of positions
 * @param {number} scale units in a degree
 * @return {number[]} longitude and latitude in turn
 */
export function deltas(line, scale) {
	const result = []
	let [x, y] = [0, 0]
	for (const [longitude, latitude] of line) {
		const [nextX, nextY] = [Math.round(longitude * scale), Math.round(latitude * scale)]
		if (result.length === 0 || nextX !== x || nextY !== y) {
			result.push(nextX - x, nextY - y)
			;[x, y] = [nextX, nextY]
		}
	}
	return result
}

/**
 * @param {Position} from one end
 * @param {Position} to the other
 * @param {Box} box in degrees
 * @return {[Position, Position] | null} what of it lies inside
 */
function clipSegment(from, to, box) {
	for (const side of sidesOf(box)) {
		const [fromInside, toInside] = [side.holds(from), side.holds(to)]
		if (!fromInside && !toInside) {
			return null
		}
		if (fromInside !== toInside) {
			const cut = side.meet(from, to)
			;[from, to] = fromInside ? [from, cut] : [cut, to]
		}
	}
	return [from, to]
}

/** @param {Box} box in degrees */
function sidesOf({ west, south, east, north }) {
	const side = (axis, limit, sign) => ({
		holds: (point) => (point[axis] - limit) * sign >= 0,
		meet: (from, to) => {
			const part = (limit - from[axis]) / (to[axis] - from[axis])
			const other = from[1 - axis] + part * (to[1 - axis] - from[1 - axis])
			return axis === 0 ? [limit, other] : [other, limit]
		},
	})
	return [side(0, west, 1), side(0, east, -1), side(1, south, 1), side(1, north, -1)]
}

function same(one, other) {
	return one !== undefined && one[0] === other[0] && one[1] === other[1]
}
