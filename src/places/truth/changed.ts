/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Place, PlaceInput } from '../api.ts'

import { type PlaceValues, inputOf, valuesOf } from '../placeForm.ts'

/** To whom a place belongs is no fact of the place: nobody suggests that. */
const notFacts: readonly string[] = ['audience', 'groupId', 'licence', 'attribution', 'notDuplicateOf']

/**
 * What a form says differently from a place, field by field.
 *
 * @param values of the form
 * @param place as the reader sees it
 */
export function changedFields(values: PlaceValues, place: Place): PlaceInput {
	const [before, after] = [inputOf(valuesOf(place), place), inputOf(values, place)]
	const changed = Object.entries(after).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof PlaceInput]))
	return onlyFacts(Object.fromEntries(changed))
}

/**
 * A form without what is no fact of the place.
 *
 * @param input of the form
 */
export function onlyFacts(input: PlaceInput): PlaceInput {
	return Object.fromEntries(Object.entries(input).filter(([field]) => !notFacts.includes(field)))
}
