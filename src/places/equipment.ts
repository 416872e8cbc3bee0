/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Choice } from '../core/pick/choice.ts'

import { reactive } from 'vue'
import { listEquipment } from './api.ts'

/** Names of entries of the catalogue, as far as they were read. */
const names = reactive(new Map<number, string>())
let reading: Promise<void> | null = null

/**
 * Entries of the catalogue by any of their names; the number of places that have one beside it.
 *
 * @param text some letters
 * @param signal to give it up
 */
export async function findEquipment(text: string, signal: AbortSignal): Promise<Choice[]> {
	const entries = await listEquipment({ q: text || undefined, limit: 20 }, signal)
	return entries.map(({ id, name, places }) => {
		names.set(id, name.text)
		return { value: id, label: name.text, detail: places > 0 ? String(places) : undefined }
	})
}

/**
 * The name of an entry that only its id is known of, such as from the address; '' until it was read.
 *
 * @param id of the catalogue
 */
export function equipmentName(id: number): string {
	const known = names.get(id)
	if (known === undefined) {
		names.set(id, '')
		reading ??= listEquipment({ limit: 100 }).then((entries) => entries.forEach((entry) => names.set(entry.id, entry.name.text)), () => undefined)
	}
	return known ?? ''
}
