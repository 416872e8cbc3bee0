/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Router, RouteRecordRaw } from 'vue-router'
import type { AppModule } from '../core/module.ts'

import { createRouter, createWebHistory } from 'vue-router'
import { appBase } from './base.ts'

/**
 * @param modules whose routes there are
 */
export function routesOf(modules: readonly AppModule[]): RouteRecordRaw[] {
	return [
		{ path: '/', name: 'home', component: () => import('./views/HomeView.vue') },
		{ path: '/search', name: 'search', component: () => import('./views/SearchView.vue') },
		// The frame shows a module's pages only while it is on.
		...modules.flatMap(({ id, routes }) => routes.map((route) => ({ ...route, meta: { ...route.meta, module: id } }) as RouteRecordRaw)),
		{ path: '/:rest(.*)*', name: 'nowhere', component: () => import('./views/NowhereView.vue') },
	]
}

/**
 * @param modules whose routes there are
 */
export function makeRouter(modules: readonly AppModule[]): Router {
	return createRouter({
		history: createWebHistory(appBase(window.location.pathname)),
		routes: routesOf(modules),
	})
}
