/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * What was typed and not saved yet. It lives as long as the browser tab, also through a reload or a crash of it, and
 * not longer: members share computers.
 */
const prefix = 'smartcommons:draft:'

interface Kept { values: unknown, key: string, version?: number }

/**
 * @param name whose draft, of which form
 */
export function readDraft(name: string): Kept | null {
	try {
		return JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null') as Kept | null
	} catch {
		return null
	}
}

/**
 * Whether it could be kept: a full or forbidden storage says no.
 *
 * @param name whose draft, of which form
 * @param kept what was typed, and the key of the request that is to come
 */
export function writeDraft(name: string, kept: Kept): boolean {
	try {
		sessionStorage.setItem(prefix + name, JSON.stringify(kept))
		return true
	} catch {
		return false
	}
}

/**
 * @param name whose draft, of which form
 */
export function dropDraft(name: string): void {
	try {
		sessionStorage.removeItem(prefix + name)
	} catch {
		// Without storage there is nothing to drop.
	}
}
