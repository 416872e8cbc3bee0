/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Town } from './base.ts'

/** How far below its dot the middle of a name stands, in pixels. */
export const labelBelow = 20

/** Where a name stands, in pixels. */
interface Rectangle { left: number, right: number, top: number, bottom: number }

const height = 18
const gap = 6
/** Names of smaller towns come as one looks closer: at most so many on a square of 256 pixels. */
const mostPerTile = 5
const tile = 256

/**
 * Which towns get their name at a scale: the largest first, none over another. It doesn't depend on what part of the
 * map is looked at, so that names stay as they are while it moves.
 *
 * @param towns the largest first
 * @param resolution metres of the projection in a pixel
 * @param widthOf pixels that a name takes
 */
export function chooseLabels(towns: readonly Town[], resolution: number, widthOf: (name: string) => number): Town[] {
	const taken = new Map<string, Rectangle[]>()
	const perTile = new Map<string, number>()
	return towns.filter((town) => {
		const [x, y] = [town.x / resolution, -town.y / resolution]
		const half = widthOf(town.name) / 2 + gap
		const room = { left: x - half, right: x + half, top: y - gap, bottom: y + labelBelow + height / 2 }
		const here = keyOf(x, y)
		if ((perTile.get(here) ?? 0) >= mostPerTile || neighbours(room).some((key) => taken.get(key)?.some((other) => meet(room, other)))) {
			return false
		}
		perTile.set(here, (perTile.get(here) ?? 0) + 1)
		for (const key of neighbours(room)) {
			taken.set(key, [...(taken.get(key) ?? []), room])
		}
		return true
	})
}

function keyOf(x: number, y: number): string {
	return `${Math.floor(x / tile)}:${Math.floor(y / tile)}`
}

/**
 * The tiles that a name lies on.
 *
 * @param room where it stands
 */
function neighbours({ left, right, top, bottom }: Rectangle): string[] {
	return [...new Set([keyOf(left, top), keyOf(right, top), keyOf(left, bottom), keyOf(right, bottom)])]
}

function meet(one: Rectangle, other: Rectangle): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
