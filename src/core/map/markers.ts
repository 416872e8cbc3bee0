/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type Feature from 'ol/Feature.js'
import type { MapPoint, Spot } from './spots.ts'

/** @param feature a cluster of the map */
export function spotsIn(feature: Feature): Spot[] {
	return ((feature.get('features') ?? []) as Feature[]).map((one) => one.get('spot') as Spot)
}

/**
 * Everything that a marker stands for; looked up once for each.
 *
 * @param feature a cluster, or one that was spread
 */
export function pointsOf(feature: Feature): MapPoint[] {
	const known = feature.get('points') as MapPoint[] | undefined
	if (known) {
		return known
	}
	const points = spotsIn(feature).flatMap((spot) => spot.points)
	feature.set('points', points, true)
	return points
}
