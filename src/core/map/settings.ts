/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { loadState } from '@nextcloud/initial-state'

/** What an administrator decided for the map, as the page brings it along. */
export interface MapSettings {
	/** A finer base that was imported: the address that serves it, and who made it. */
	base: { url: string, attribution: string } | null
	/** Pictures from another server, which the page's policy then allows. */
	tiles: { template: string, attribution: string } | null
}

/** Nothing but our own base unless an administrator decided otherwise. */
export function mapSettings(): MapSettings {
	return loadState<MapSettings>('smartcommons', 'map', { base: null, tiles: null })
}
