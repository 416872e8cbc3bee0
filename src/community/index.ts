/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppModule } from '../core/module.ts'

import { mdiAccountCardOutline, mdiAccountGroupOutline, mdiAccountMultipleOutline, mdiShapeOutline } from '@mdi/js'
import { t } from '../core/l10n.ts'
import { routes } from './routes.ts'

/** Members, groups and themes: always on. */
export const community: AppModule = {
	routes,
	nav: [
		{ id: 'groups', section: 'people', label: () => t('smartcommons', 'Groups'), icon: mdiAccountGroupOutline, to: { name: 'groups' } },
		{ id: 'members', section: 'people', label: () => t('smartcommons', 'Members'), icon: mdiAccountMultipleOutline, to: { name: 'members' } },
		{ id: 'themes', section: 'people', label: () => t('smartcommons', 'Themes'), icon: mdiShapeOutline, to: { name: 'themes' }, for: (me) => me.roles.includes('moderator') || me.roles.includes('admin') },
		{ id: 'card', section: 'mine', label: () => t('smartcommons', 'My card and settings'), icon: mdiAccountCardOutline, to: { name: 'card' } },
	],
	tiles: [
		{ order: 60, label: () => t('smartcommons', 'Groups'), text: () => t('smartcommons', 'Find people who work on the same things'), icon: mdiAccountGroupOutline, to: { name: 'groups' } },
		{ order: 70, label: () => t('smartcommons', 'Members'), text: () => t('smartcommons', 'Find somebody for a job, or somebody who helps'), icon: mdiAccountMultipleOutline, to: { name: 'members' } },
		{ order: 80, label: () => t('smartcommons', 'My card'), text: () => t('smartcommons', 'Say what you do, so that others find you'), icon: mdiAccountCardOutline, to: { name: 'card' } },
	],
	kinds: [
		{ kind: 'group', label: () => t('smartcommons', 'Groups'), icon: mdiAccountGroupOutline },
		{ kind: 'member', label: () => t('smartcommons', 'Members'), icon: mdiAccountMultipleOutline },
		{ kind: 'request', label: () => t('smartcommons', 'Requests'), icon: mdiAccountGroupOutline },
		{ kind: 'invitation', label: () => t('smartcommons', 'Invitations'), icon: mdiAccountGroupOutline },
	],
	welcome: () => import('./views/WelcomeView.vue'),
}
