/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PlaceSummary } from './api.ts'
import type { OpeningHours } from './hours/hours.ts'

import { hoursInWords } from './hours/words.ts'

/**
 * The hours of a place on paper: what holds every week, not what holds now.
 *
 * @param place in a list
 */
export function hoursLine({ hours, hoursText }: Pick<PlaceSummary, 'hours' | 'hoursText'>): string[] {
	const lines = hours ? hoursInWords(hours as unknown as OpeningHours).map(({ when, what }) => [when, what].filter(Boolean).join(': ')) : []
	return [...lines, ...(hoursText ? [hoursText] : [])]
}
