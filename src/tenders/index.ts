/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppModule } from '../core/module.ts'

import { mdiBriefcaseOutline, mdiBullhornOutline } from '@mdi/js'
import { t } from '../core/l10n.ts'
import { routes } from './routes.ts'

/** Project calls and public tenders, and what groups do with them. */
export const tenders: AppModule = {
	id: 'calls',
	routes,
	nav: [
		{ id: 'calls', section: 'modules', label: () => t('smartcommons', 'Calls'), icon: mdiBullhornOutline, to: { name: 'calls' } },
	],
	tiles: [
		{ order: 10, label: () => t('smartcommons', 'Calls'), text: () => t('smartcommons', 'Project calls and public tenders you can answer'), icon: mdiBullhornOutline, to: { name: 'calls' } },
	],
	groupPanels: [
		{ id: 'calls', order: 10, title: () => t('smartcommons', 'Our work on calls'), component: () => import('./components/GroupCallsPanel.vue') },
	],
	kinds: [
		{ kind: 'call', label: () => t('smartcommons', 'Calls'), icon: mdiBullhornOutline },
		{ kind: 'dossier', label: () => t('smartcommons', 'Work on calls'), icon: mdiBriefcaseOutline },
	],
}
