/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppModule } from '../core/module.ts'

import { mdiBellOutline } from '@mdi/js'
import { hasTeams } from '../core/cloud.ts'
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
		{ id: 'documents', kinds: ['dossier'], among: 'texts', order: 3, title: () => t('smartcommons', 'Documents'), component: () => import('./files/DocumentsPanel.vue') },
		{ id: 'room', kinds: ['dossier'], order: 5, title: () => t('smartcommons', 'Conversation'), component: () => import('./talk/RoomPanel.vue') },
		{ id: 'calendar', kinds: ['call'], among: 'texts', order: 10, title: () => t('smartcommons', 'In your calendar'), component: () => import('./calendar/CalendarPanel.vue') },
	],
	groupPanels: [
		{ id: 'team', order: 20, title: () => t('smartcommons', 'Team in the cloud'), for: (group) => group.mine === 'coordinator' && hasTeams(), component: () => import('./teams/TeamPanel.vue') },
		{ id: 'folder', order: 8, title: () => t('smartcommons', 'Shared folder'), for: (group) => group.mine === 'member' || group.mine === 'coordinator', component: () => import('./files/FolderPanel.vue') },
		{ id: 'room', order: 5, title: () => t('smartcommons', 'Our conversation'), for: (group) => group.channels.talk && (group.mine === 'member' || group.mine === 'coordinator'), component: () => import('./talk/GroupRoomPanel.vue') },
	],
}
