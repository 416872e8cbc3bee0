/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { ref } from 'vue'

/** What the live region of the frame says; screen readers read it out when it changes. */
export const announcement = ref('')

/**
 * Tells screen readers what changed without moving the focus: "12 groups".
 *
 * @param text a short sentence
 */
export function announce(text: string): void {
	// The same text twice is only read twice when it was empty in between.
	announcement.value = ''
	setTimeout(() => {
		announcement.value = text
	}, 100)
}
