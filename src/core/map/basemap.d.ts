/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What the loader dev/scripts/map/base-loader.js makes of belgium.basemap. */
declare module '*.basemap' {
	const base: import('./base.ts').BaseData
	export default base
}
