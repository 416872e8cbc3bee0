/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Component } from 'vue'
import type { Place, PlaceSummary } from './api.ts'

import { type ComponentMountingOptions, type VueWrapper, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { type Router, createMemoryHistory, createRouter } from 'vue-router'
import NoItem from '../core/ui/NoItem.vue'
import { routes } from './routes.ts'

/** A tool library in Ghent. */
export function aPlace(change: Partial<PlaceSummary> = {}): PlaceSummary {
	return {
		id: 5,
		kind: 'tool_library',
		name: { text: 'Instrumentheek', language: 'nl' },
		sentence: { text: 'Borrow tools', language: 'en' },
		state: 'active',
		pausedUntil: null,
		successorId: null,
		location: { id: 44, name: 'Ghent' },
		street: 'Rerum Novarumplein 180',
		postcode: '9000',
		position: { lat: 51.05, lon: 3.72 },
		exact: true,
		km: null,
		open: { now: 'unknown', until: null },
		hours: null,
		hoursText: '',
		phone: '',
		email: '',
		website: '',
		access: 'members',
		price: 'subscription',
		wheelchair: 'yes',
		languages: ['nl'],
		audience: 'public',
		verifiedAt: 1_795_000_000,
		overdue: false,
		matches: [],
		...change,
	}
}

/** The same place on its own page. */
export function aWholePlace(change: Partial<Place> = {}, facts: Partial<Place['facts']> = {}): Place {
	return {
		id: 5,
		facts: {
			kind: 'tool_library',
			names: { nl: 'Instrumentheek' },
			sentence: { en: 'Borrow tools' },
			about: {},
			language: 'nl',
			scope: 'municipality',
			scopeId: 44,
			position: { lat: 51.05, lon: 3.72 },
			locationId: 44,
			street: 'Rerum Novarumplein 180',
			postcode: '9000',
			access: 'members',
			price: 'subscription',
			priceText: '30 euros a year',
			depositCents: 2000,
			hours: null,
			hoursText: '',
			email: 'info@example.org',
			phone: '',
			person: '',
			website: 'https://example.org',
			languages: ['nl'],
			wheelchair: 'yes',
			links: [{ url: 'https://example.org/rules', label: 'Rules' }],
			fieldAudience: { email: 'members' },
			state: 'active',
			pausedUntil: null,
			successorId: null,
			themes: [3],
			equipment: [{ entryId: 8, names: {}, amount: 2, conditions: '', reservable: true, seenOn: '2026-10-01' }],
			...facts,
		},
		hidden: [],
		name: { text: 'Instrumentheek', language: 'nl' },
		sentence: { text: 'Borrow tools', language: 'en' },
		about: { text: '', language: 'und' },
		location: { id: 44, name: 'Ghent' },
		scopeArea: { id: 44, name: 'Ghent' },
		position: { lat: 51.05, lon: 3.72 },
		exact: true,
		themes: [{ id: 3, label: 'Wood' }],
		equipment: [{ entryId: 8, name: { text: 'Drill', language: 'en' }, names: {}, amount: 2, conditions: '', reservable: true, seenOn: '2026-10-01', themes: [{ id: 3, label: 'Wood' }] }],
		open: { now: 'unknown', until: null },
		group: null,
		audience: 'public',
		owner: null,
		successor: null,
		predecessors: [],
		source: '',
		licence: '',
		attribution: '',
		verifiedAt: null,
		verifiedBy: null,
		overdue: false,
		createdAt: 1_795_000_000,
		changedAt: 1_795_000_000,
		version: 4,
		may: ['confirm', 'suggest'],
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
export async function mounted(component: Component, props: Record<string, unknown>, at = '/places'): Promise<{ page: VueWrapper, router: Router }> {
	const router = createRouter({
		history: createMemoryHistory(),
		routes: [
			...routes,
			{ path: '/groups/:id', name: 'group', component: NoItem },
			{ path: '/members/:uid', name: 'member', component: NoItem },
			{ path: '/', name: 'home', component: NoItem },
		],
	})
	await router.push(at)
	const options: ComponentMountingOptions<Component> = { props, attachTo: document.body, global: { plugins: [createPinia(), router] } }
	return { page: mount(component, options) as VueWrapper, router }
}
