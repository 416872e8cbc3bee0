/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ComponentMountingOptions, VueWrapper } from '@vue/test-utils'
import type { Component } from 'vue'
import type { CallSummary, Dossier } from './api.ts'

import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { type Router, createMemoryHistory, createRouter } from 'vue-router'
import NoItem from '../core/ui/NoItem.vue'
import { routes } from './routes.ts'

/** A call that closes on 4 December 2026 at noon in Brussels. */
export function aCall(change: Partial<CallSummary> = {}): CallSummary {
	return {
		id: 5,
		title: { text: 'Six capsules vidéo', language: 'fr' },
		buyer: 'Ville de Namur',
		level: 'municipal',
		type: 'tender',
		status: 'open',
		deadline: { kind: 'submission', at: 1_796_382_000, date: '2026-12-04', time: '12:00', offset: '+01:00', zone: 'Europe/Brussels', brussels: '2026-12-04T12:00', warnings: [], lots: [] },
		publishedOn: '2026-11-11',
		places: ['Namur'],
		cpv: null,
		themes: [],
		languages: ['fr'],
		value: null,
		lotCount: 0,
		standing: [],
		isNew: false,
		source: 'eforms',
		...change,
	}
}

/** A group's work on that call. */
export function aDossier(change: Partial<Dossier> = {}): Dossier {
	return {
		id: 9,
		groupId: 1,
		groupName: 'Podium Gent',
		call: aCall(),
		state: 'preparing',
		reason: '',
		participants: [],
		notes: [],
		history: [],
		may: ['submitted', 'interesting', 'dropped'],
		changedAt: 1_795_000_000,
		version: 3,
		...change,
	}
}

/**
 * Mounts a component as the app does: with a store and the routes of this module.
 *
 * @param component which one
 * @param props what it gets
 * @param at address at which it stands
 */
export async function mounted(component: Component, props: Record<string, unknown>, at = '/'): Promise<{ page: VueWrapper, router: Router }> {
	const router = createRouter({
		history: createMemoryHistory(),
		routes: [
			...routes,
			{ path: '/groups/:id', name: 'group', component: NoItem },
			{ path: '/groups', name: 'groups', component: NoItem },
			{ path: '/members/:uid', name: 'member', component: NoItem },
			{ path: '/:rest(.*)*', component: NoItem },
		],
	})
	await router.push(at)
	const options: ComponentMountingOptions<Component> = { props, attachTo: document.body, global: { plugins: [createPinia(), router] } }
	return { page: mount(component, options) as VueWrapper, router }
}

/**
 * The button with these words.
 *
 * @param page where
 * @param words its text, or how it is named for screen readers
 */
export function button(page: VueWrapper, words: string) {
	const found = page.findAll('button').find((one) => one.text() === words || one.attributes('aria-label') === words)
	if (!found) {
		throw new Error(`There is no button "${words}", only: ${page.findAll('button').map((one) => one.text()).join(', ')}`)
	}
	return found
}
