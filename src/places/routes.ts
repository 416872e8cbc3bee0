/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'

import NoItem from '../core/ui/NoItem.vue'

const id = ({ params }: RouteLocationNormalized) => ({ id: Number(params.id) })

export const routes: RouteRecordRaw[] = [
	{ path: '/places/new', name: 'place-new', component: () => import('./views/PlaceNewView.vue') },
	{ path: '/places/import/:id(\\d+)?', name: 'places-import', component: () => import('./views/ImportPlacesView.vue'), props: ({ params }) => params.id ? { id: Number(params.id) } : {} },
	{ path: '/places/print', name: 'places-print', component: () => import('./views/PlacesPrintView.vue') },
	{ path: '/places/suggestions', name: 'suggestions', component: () => import('./truth/SuggestionsView.vue') },
	{ path: '/places/suggestions/mine', name: 'my-suggestions', component: () => import('./truth/SuggestionsView.vue'), props: { mine: true } },
	{ path: '/places/stewards', name: 'stewards', component: () => import('./truth/StewardsView.vue') },
	{ path: '/places/:id(\\d+)/suggest', name: 'place-suggest', component: () => import('./truth/SuggestView.vue'), props: id },
	{ path: '/places/:id(\\d+)/edit', name: 'place-edit', component: () => import('./views/PlaceEditView.vue'), props: id },
	{
		path: '/places',
		component: () => import('./views/PlacesView.vue'),
		children: [
			{ path: '', name: 'places', component: NoItem },
			{ path: ':id(\\d+)', name: 'place', component: () => import('./views/PlaceView.vue'), props: id },
		],
	},
]
