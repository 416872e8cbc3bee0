/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'

import { readonly, ref, shallowRef } from 'vue'
import { t } from '../core/l10n.ts'

interface Position { lat: number, lon: number }

/** Where the member is, as long as the page lives: it is in no address, no storage and no cookie. */
const position = shallowRef<Position | null>(null)
const problem = ref('')
const asking = ref(false)

export interface MyPosition {
	/** null until it is known. */
	position: Readonly<Ref<Position | null>>
	/** Why it isn't known, as a sentence. */
	problem: Readonly<Ref<string>>
	asking: Readonly<Ref<boolean>>
	/** Asks the browser, which asks the member. */
	ask: () => Promise<boolean>
}

/** The member's own position, rounded to a hundred metres: asked for when it is wanted, never kept. */
export function useMyPosition(): MyPosition {
	return { position: readonly(position), problem: readonly(problem), asking: readonly(asking), ask }
}

async function ask(): Promise<boolean> {
	problem.value = ''
	if (!('geolocation' in navigator)) {
		problem.value = t('smartcommons', 'Your browser can’t tell where you are. Choose a municipality instead.')
		return false
	}
	asking.value = true
	try {
		const { coords } = await new Promise<GeolocationPosition>((resolve, reject) => {
			navigator.geolocation.getCurrentPosition(resolve, reject, { timeout: 15_000, maximumAge: 300_000 })
		})
		position.value = { lat: rounded(coords.latitude), lon: rounded(coords.longitude) }
		return true
	} catch {
		problem.value = t('smartcommons', 'Your browser doesn’t say where you are. Choose a municipality instead.')
		return false
	} finally {
		asking.value = false
	}
}

function rounded(degrees: number): number {
	return Math.round(degrees * 1000) / 1000
}
