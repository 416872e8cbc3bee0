/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { t } from './l10n.ts'
import { tell } from './toast.ts'

/**
 * Copies a text; says so where the browser doesn't let us.
 *
 * @param text what to copy
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		// Only there on https and localhost.
		await navigator.clipboard.writeText(text)
		return true
	} catch {
		tell(t('smartcommons', 'Your browser does not let us copy. Here it is: {text}', { text }))
		return false
	}
}
