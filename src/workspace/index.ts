/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppModule } from '../core/module.ts'

import { mdiBellOutline } from '@mdi/js'
import { t } from '../core/l10n.ts'

/** What the cloud around the app adds to its pages: conversations, folders, calendars, notices. */
export const workspace: AppModule = {
	routes: [
		{ path: '/notices', name: 'notices', component: () => import('./notices/NoticesView.vue') },
	],
	nav: [
		{ id: 'notices', section: 'mine', label: () => t('smartcommons', 'My notices'), icon: mdiBellOutline, to: { name: 'notices' } },
	],
	itemPanels: [
		{ id: 'calendar', kinds: ['call'], order: 10, title: () => t('smartcommons', 'In your calendar'), component: () => import('./calendar/CalendarPanel.vue') },
	],
	groupPanels: [],
}
