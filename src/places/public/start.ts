/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { createRouter, createWebHashHistory } from 'vue-router'
import NoItem from '../../core/ui/NoItem.vue'
import PublicFrame from './PublicFrame.vue'

/**
 * Starts the map for everybody. What is searched and opened stands behind the #, so that a frame of another site keeps
 * its address.
 *
 * @param selector of the element that the server's template gives it
 */
export function startPublic(selector: string): void {
	const router = createRouter({
		history: createWebHashHistory(),
		routes: [
			{
				path: '/',
				component: () => import('./PublicPlacesView.vue'),
				children: [
					{ path: '', name: 'places', component: NoItem },
					{ path: ':id(\\d+)', name: 'place', component: () => import('./PublicPlaceView.vue'), props: ({ params }) => ({ id: Number(params.id) }) },
				],
			},
			{ path: '/:rest(.*)*', redirect: '/' },
		],
	})
	createApp(PublicFrame).use(createPinia()).use(router).mount(selector)
}
