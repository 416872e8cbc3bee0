/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { PlaceAccess, PlaceFieldAudience, PlaceKind, PlaceOpen, PlaceScope, PlaceState, PlaceSummary, PriceMode } from './api.ts'

import { dayInWords, daysBetween, timeOfDay } from '../core/dates.ts'
import { locale, readerLanguage, t } from '../core/l10n.ts'

/** In the order of the contract: the map's answer names them by their place in it. */
export const kinds: readonly PlaceKind[] = ['tool_library', 'makerspace', 'studio', 'rehearsal', 'repair_cafe', 'reuse', 'coworking', 'kitchen', 'giveaway', 'transport', 'garden', 'venue', 'other']
export const states: readonly PlaceState[] = ['active', 'unverified', 'paused', 'closed', 'moved', 'succeeded']
export const accesses: readonly PlaceAccess[] = ['everybody', 'members', 'smart', 'appointment']
export const prices: readonly PriceMode[] = ['free', 'per_use', 'subscription', 'donation', 'paid']
export const scopes: readonly PlaceScope[] = ['municipality', 'province', 'region', 'belgium', 'online']
export const wheelchairs = ['yes', 'limited', 'no', 'unknown'] as const
export const fieldAudiences: readonly PlaceFieldAudience[] = ['public', 'members', 'editors']

/** @param kind as in the contract */
export function kindName(kind: PlaceKind): string {
	return {
		tool_library: () => t('smartcommons', 'Tool library'),
		makerspace: () => t('smartcommons', 'Makerspace'),
		studio: () => t('smartcommons', 'Studio'),
		rehearsal: () => t('smartcommons', 'Rehearsal room'),
		repair_cafe: () => t('smartcommons', 'Repair café'),
		reuse: () => t('smartcommons', 'Reuse of materials'),
		coworking: () => t('smartcommons', 'Shared office'),
		kitchen: () => t('smartcommons', 'Shared kitchen'),
		giveaway: () => t('smartcommons', 'Give-away shop'),
		transport: () => t('smartcommons', 'Shared transport'),
		garden: () => t('smartcommons', 'Shared garden'),
		venue: () => t('smartcommons', 'Venue'),
		other: () => t('smartcommons', 'Something else'),
	}[kind]()
}

/** @param access as in the contract */
export function accessName(access: PlaceAccess): string {
	return {
		everybody: () => t('smartcommons', 'open to everybody'),
		members: () => t('smartcommons', 'for those who join it'),
		smart: () => t('smartcommons', 'for members of Smart'),
		appointment: () => t('smartcommons', 'by appointment'),
	}[access]()
}

/** @param price as in the contract */
export function priceName(price: PriceMode): string {
	return {
		free: () => t('smartcommons', 'free'),
		per_use: () => t('smartcommons', 'paid per use'),
		subscription: () => t('smartcommons', 'subscription'),
		donation: () => t('smartcommons', 'free contribution'),
		paid: () => t('smartcommons', 'paid'),
	}[price]()
}

/** @param wheelchair as in the contract */
export function wheelchairName(wheelchair: typeof wheelchairs[number]): string {
	return {
		yes: () => t('smartcommons', 'accessible'),
		limited: () => t('smartcommons', 'partly accessible'),
		no: () => t('smartcommons', 'not accessible'),
		unknown: () => t('smartcommons', 'not known'),
	}[wheelchair]()
}

/**
 * Whom it serves.
 *
 * @param scope as in the contract
 * @param area name of the municipality, province or region
 */
export function scopeName(scope: PlaceScope, area = ''): string {
	return {
		municipality: () => area || t('smartcommons', 'a municipality'),
		province: () => area || t('smartcommons', 'a province'),
		region: () => area || t('smartcommons', 'a region'),
		belgium: () => t('smartcommons', 'all of Belgium'),
		online: () => t('smartcommons', 'everybody, online'),
	}[scope]()
}

/** @param audience of a field */
export function fieldAudienceName(audience: PlaceFieldAudience): string {
	return {
		public: () => t('smartcommons', 'everybody'),
		members: () => t('smartcommons', 'members'),
		editors: () => t('smartcommons', 'only those who look after this page'),
	}[audience]()
}

/**
 * A state in a few words; '' for a place that is as it should be.
 *
 * @param state as in the contract
 */
export function stateName(state: PlaceState): string {
	return {
		active: () => '',
		unverified: () => t('smartcommons', 'not verified yet'),
		paused: () => t('smartcommons', 'closed for now'),
		closed: () => t('smartcommons', 'closed for good'),
		moved: () => t('smartcommons', 'moved'),
		succeeded: () => t('smartcommons', 'taken over'),
	}[state]()
}

/** Whether one can still go there. */
export function isThere(state: PlaceState): boolean {
	return state === 'active' || state === 'unverified'
}

/**
 * "open until 18:00", "opens on Saturday 28 November at 10:00", "open now"; '' where nobody knows.
 *
 * @param open as the server found it
 * @param now unix seconds
 */
export function openInWords({ now: state, until }: PlaceOpen, now: number): string {
	if (state === 'unknown') {
		return ''
	}
	if (until === null || until <= now) {
		return state === 'open' ? t('smartcommons', 'open right now') : t('smartcommons', 'closed now')
	}
	const days = daysBetween(until, now)
	const time = timeOfDay(until)
	if (state === 'open') {
		return days === 0 || (days === 1 && time < '06:00')
			? t('smartcommons', 'open until {time}', { time })
			: t('smartcommons', 'open right now')
	}
	if (days === 0) {
		return t('smartcommons', 'opens today at {time}', { time })
	}
	return days === 1
		? t('smartcommons', 'opens tomorrow at {time}', { time })
		: t('smartcommons', 'opens on {day} at {time}', { day: dayWithin(until, now), time })
}

/**
 * A day inside a sentence: only English keeps its capital.
 *
 * @param time unix seconds
 * @param now unix seconds
 */
export function dayWithin(time: number, now: number): string {
	const day = dayInWords(time, now)
	return readerLanguage() === 'en' ? day : day.toLocaleLowerCase(locale())
}

/**
 * "here", "0,4 km", "12 km".
 *
 * @param km from the point asked, with one decimal
 */
export function kilometres(km: number): string {
	return km < 0.1
		? t('smartcommons', 'here')
		: t('smartcommons', '{km} km', { km: new Intl.NumberFormat(locale(), { maximumFractionDigits: km < 10 ? 1 : 0 }).format(km) })
}

/**
 * "Rue de la Loi 16, 1000 Brussels", as far as it is known.
 *
 * @param place in a list
 */
export function addressOf({ street, postcode, location }: Pick<PlaceSummary, 'street' | 'postcode' | 'location'>): string {
	return [street, [postcode, location?.name].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}
