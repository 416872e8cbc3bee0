/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'

import NoItem from '../core/ui/NoItem.vue'

const id = ({ params }: RouteLocationNormalized) => ({ id: Number(params.id) })
const groupId = ({ params }: RouteLocationNormalized) => ({ groupId: Number(params.groupId) })

export const routes: RouteRecordRaw[] = [
	{ path: '/calls/new', name: 'call-new', component: () => import('./views/CallNewView.vue') },
	{ path: '/calls/import', name: 'calls-import', component: () => import('./views/ImportView.vue') },
	{ path: '/calls/:id(\\d+)/edit', name: 'call-edit', component: () => import('./views/CallEditView.vue'), props: id },
	{
		path: '/calls',
		component: () => import('./views/CallsView.vue'),
		children: [
			{ path: '', name: 'calls', component: NoItem },
			{ path: ':id(\\d+)', name: 'call', component: () => import('./views/CallView.vue'), props: id },
		],
	},
	{ path: '/groups/:groupId(\\d+)/work', name: 'work', component: () => import('./views/BoardView.vue'), props: groupId, meta: { refreshNews: true } },
	{ path: '/dossiers/:id(\\d+)', name: 'dossier', component: () => import('./views/DossierView.vue'), props: id },
	{ path: '/groups/:groupId(\\d+)/watches', name: 'watches', component: () => import('./views/WatchesView.vue'), props: groupId },
	{ path: '/groups/:groupId(\\d+)/watches/new', name: 'watch-new', component: () => import('./views/WatchNewView.vue'), props: groupId },
	{ path: '/watches/:id(\\d+)', name: 'watch', component: () => import('./views/WatchView.vue'), props: id },
]
