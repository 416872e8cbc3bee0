/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppModule } from '../core/module.ts'

import { mdiMapMarkerOutline } from '@mdi/js'
import { t } from '../core/l10n.ts'
import { routes } from './routes.ts'

/** The map, inventory and address list of what is shared: tool libraries, makerspaces, studios. */
export const places: AppModule = {
	id: 'places',
	routes,
	nav: [
		{ id: 'places', section: 'modules', label: () => t('smartcommons', 'Map'), icon: mdiMapMarkerOutline, to: { name: 'places' } },
	],
	tiles: [
		{ order: 40, label: () => t('smartcommons', 'Map'), text: () => t('smartcommons', 'Tools, studios and workshops that are shared near you'), icon: mdiMapMarkerOutline, to: { name: 'places' } },
	],
	kinds: [
		{ kind: 'place', label: () => t('smartcommons', 'Places that share'), icon: mdiMapMarkerOutline },
	],
}
