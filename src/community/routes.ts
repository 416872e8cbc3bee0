/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { RouteRecordRaw } from 'vue-router'

import NoItem from '../core/ui/NoItem.vue'

export const routes: RouteRecordRaw[] = [
	{
		path: '/groups',
		component: () => import('./views/GroupsView.vue'),
		children: [
			{ path: '', name: 'groups', component: NoItem },
			{ path: ':id(\\d+)', name: 'group', component: () => import('./views/GroupView.vue'), props: ({ params }) => ({ id: Number(params.id) }) },
		],
	},
	{ path: '/groups/new', name: 'group-new', component: () => import('./views/GroupNewView.vue') },
	{ path: '/groups/:id(\\d+)/edit', name: 'group-edit', component: () => import('./views/GroupEditView.vue'), props: ({ params }) => ({ id: Number(params.id) }) },
	{
		path: '/members',
		component: () => import('./views/MembersView.vue'),
		children: [
			{ path: '', name: 'members', component: NoItem },
			{ path: ':uid', name: 'member', component: () => import('./views/MemberView.vue'), props: true },
		],
	},
	{ path: '/card', name: 'card', component: () => import('./views/CardView.vue') },
	{ path: '/themes', name: 'themes', component: () => import('./views/ThemesView.vue') },
]
