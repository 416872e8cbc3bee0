/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** At most so many are spread around one position; the list has them all. */
export const mostLegs = 40
/** Pixels between two neighbours: each can be pressed with a thumb. */
const apart = 44
const onCircle = 8

/**
 * Where things with one position go so that each can be pressed: a circle for a few, a spiral for more.
 *
 * @param count how many
 * @return offsets in pixels, x to the right and y up, the first at the top
 */
export function spread(count: number): [number, number][] {
	const shown = Math.min(count, mostLegs)
	return shown <= onCircle ? circle(shown) : spiral(shown)
}

function circle(count: number): [number, number][] {
	const radius = Math.max(apart, count * apart / (2 * Math.PI))
	return Array.from({ length: count }, (_, index) => at(radius, 2 * Math.PI * index / count))
}

function spiral(count: number): [number, number][] {
	const legs: [number, number][] = []
	// Each turn lies one step farther out than the one before.
	let angle = 0
	let radius = apart * 1.2
	for (let index = 0; index < count; index++) {
		legs.push(at(radius, angle))
		const step = apart / radius
		angle += step
		radius += apart * step / (2 * Math.PI) * 1.1
	}
	return legs
}

function at(radius: number, angle: number): [number, number] {
	return [radius * Math.sin(angle), radius * Math.cos(angle)]
}
