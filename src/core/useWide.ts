/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'

import { onBeforeUnmount, readonly, ref } from 'vue'

/** Whether a list and its opened item have room beside one another. */
export function useWide(): Readonly<Ref<boolean>> {
	const media = window.matchMedia('(min-width: 1200px)')
	const wide = ref(media.matches)
	const measure = () => {
		wide.value = media.matches
	}
	media.addEventListener('change', measure)
	onBeforeUnmount(() => media.removeEventListener('change', measure))
	return readonly(wide)
}
