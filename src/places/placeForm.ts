/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { LocationRef, ThemeRef } from '../core/api/types.ts'
import type { EquipmentFacts, Place, PlaceFieldAudience, PlaceInput, PlaceKind, PlaceState } from './api.ts'
import type { OpeningHours } from './hours/hours.ts'

import { type Language, readerLanguage, t } from '../core/l10n.ts'
import { coordinates, euros, inCents, withScheme, written } from './typed.ts'

type Texts = Record<Language, string>

/** A line of the equipment in the form: with the catalogue's name, where it is from there. */
export interface EquipmentLine extends EquipmentFacts { label: string }

/** A place as it stands in a form: names beside the ids, and what is typed as it is typed. */
export interface PlaceValues {
	names: Texts
	kind: PlaceKind | null
	sentence: Texts
	about: Texts
	location: LocationRef | null
	street: string
	postcode: string
	/** "51.05, 3.72", as it is typed or as the pin sets it; empty: the middle of the municipality. */
	position: string
	scope: NonNullable<PlaceInput['scope']> | null
	scopeArea: LocationRef | null
	access: NonNullable<PlaceInput['access']> | null
	price: NonNullable<PlaceInput['price']> | null
	priceText: string
	deposit: string
	hours: OpeningHours | null
	hoursText: string
	email: string
	phone: string
	person: string
	website: string
	links: string
	languages: string[]
	wheelchair: NonNullable<PlaceInput['wheelchair']>
	audiences: { email: PlaceFieldAudience, phone: PlaceFieldAudience, person: PlaceFieldAudience, street: PlaceFieldAudience }
	themes: ThemeRef[]
	equipment: EquipmentLine[]
	audience: NonNullable<PlaceInput['audience']>
	groupId: number | null
	state: PlaceState
	pausedUntil: string
	successorId: number | null
}

export const steps = ['what', 'where', 'terms', 'more'] as const
export type Step = typeof steps[number]
/** What the step of the terms is made of. */
export type TermsPart = 'price' | 'hours' | 'contact'

/** The fields of each step, by their names in the contract. */
export const fieldsOf: Readonly<Record<Step, readonly string[]>> = {
	what: ['names', 'kind', 'sentence'],
	where: ['locationId', 'street', 'postcode', 'position'],
	terms: ['access', 'price', 'priceText', 'depositCents', 'hours', 'hoursText', 'email', 'phone', 'website'],
	more: ['about', 'equipment', 'themes', 'languages', 'wheelchair', 'scope', 'scopeId', 'person', 'links', 'fieldAudience', 'audience', 'groupId', 'state', 'pausedUntil'],
}

const noTexts = (): Texts => ({ nl: '', fr: '', en: '' })

/** The empty form. */
export function emptyPlace(): PlaceValues {
	return {
		names: noTexts(),
		kind: null,
		sentence: noTexts(),
		about: noTexts(),
		location: null,
		street: '',
		postcode: '',
		position: '',
		scope: null,
		scopeArea: null,
		access: null,
		price: null,
		priceText: '',
		deposit: '',
		hours: null,
		hoursText: '',
		email: '',
		phone: '',
		person: '',
		website: '',
		links: '',
		languages: [],
		wheelchair: 'unknown',
		audiences: { email: 'public', phone: 'public', person: 'members', street: 'public' },
		themes: [],
		equipment: [],
		audience: 'public',
		groupId: null,
		state: 'unverified',
		pausedUntil: '',
		successorId: null,
	}
}

/**
 * A place in the form.
 *
 * @param place as the server gives it
 */
export function valuesOf(place: Place): PlaceValues {
	const { facts } = place
	return {
		...emptyPlace(),
		names: { ...noTexts(), ...facts.names },
		kind: facts.kind,
		sentence: { ...noTexts(), ...facts.sentence },
		about: { ...noTexts(), ...facts.about },
		location: place.location,
		street: facts.street,
		postcode: facts.postcode,
		position: facts.position ? written(facts.position) : '',
		scope: facts.scope,
		scopeArea: place.scopeArea,
		access: facts.access,
		price: facts.price,
		priceText: facts.priceText,
		deposit: euros(facts.depositCents),
		hours: facts.hours as unknown as OpeningHours | null,
		hoursText: facts.hoursText,
		email: facts.email,
		phone: facts.phone,
		person: facts.person,
		website: facts.website,
		links: facts.links.map(({ url }) => url).join('\n'),
		languages: [...facts.languages],
		wheelchair: facts.wheelchair,
		audiences: { ...emptyPlace().audiences, ...facts.fieldAudience },
		themes: place.themes.map(({ id, label }) => ({ id, label })),
		equipment: facts.equipment.map((line, index) => ({ ...line, label: place.equipment[index]?.name.text ?? '' })),
		audience: place.audience,
		groupId: place.group?.id ?? null,
		state: facts.state,
		pausedUntil: facts.pausedUntil ?? '',
		successorId: facts.successorId,
	}
}

/**
 * The form as it is sent.
 *
 * @param values of the form
 * @param before the place that it changes: what its form doesn't show stays
 */
export function inputOf(values: PlaceValues, before?: Place): PlaceInput {
	const online = values.scope === 'online'
	const links = values.links.split('\n').map((url) => url.trim()).filter(Boolean).map((url) => {
		const known = before?.facts.links.find((link) => link.url === url)
		return known ?? { url: withScheme(url) }
	})
	return {
		...(values.kind ? { kind: values.kind } : {}),
		names: filled(values.names),
		sentence: filled(values.sentence),
		about: filled(values.about),
		language: before?.facts.language ?? readerLanguage(),
		scope: values.scope ?? 'municipality',
		scopeId: scopeIdOf(values),
		position: online ? null : coordinates(values.position),
		locationId: online ? null : values.location?.id ?? null,
		street: values.street.trim(),
		postcode: values.postcode.trim(),
		...(values.access ? { access: values.access } : {}),
		...(values.price ? { price: values.price } : {}),
		priceText: values.priceText.trim(),
		depositCents: inCents(values.deposit),
		hours: values.hours as unknown as PlaceInput['hours'],
		hoursText: values.hoursText.trim(),
		email: values.email.trim(),
		phone: values.phone.trim(),
		person: values.person.trim(),
		website: values.website.trim() === '' ? '' : withScheme(values.website.trim()),
		links,
		languages: [...values.languages],
		wheelchair: values.wheelchair,
		fieldAudience: { ...values.audiences },
		themes: values.themes.map(({ id }) => id),
		equipment: values.equipment.map(({ entryId, names, amount, conditions, reservable, seenOn }) => ({ entryId, names, amount, conditions, reservable, seenOn })),
		audience: values.audience,
		groupId: values.groupId,
		...(before ? { state: values.state, pausedUntil: values.state === 'paused' ? values.pausedUntil || null : null, successorId: values.successorId } : {}),
	}
}

/** A place serves its own municipality unless told otherwise. */
function scopeIdOf({ scope, scopeArea, location }: PlaceValues): number | null {
	return scope === 'belgium' || scope === 'online' ? null : scopeArea?.id ?? (scope === 'municipality' || scope === null ? location?.id ?? null : null)
}

function filled(texts: Texts): Partial<Texts> {
	return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, text.trim()]).filter(([, text]) => text !== ''))
}

/**
 * What is wrong before it is sent: a sentence per field of the contract.
 *
 * @param values of the form
 */
export function checkPlace(values: PlaceValues): Record<string, string | undefined> {
	const online = values.scope === 'online'
	return {
		names: Object.values(values.names).every((name) => name.trim() === '') ? t('smartcommons', 'Give the place its name.') : undefined,
		kind: values.kind === null ? t('smartcommons', 'Choose what sort of place it is.') : undefined,
		locationId: values.location === null && !online ? t('smartcommons', 'Choose the municipality where it is.') : undefined,
		position: values.position.trim() !== '' && coordinates(values.position) === null
			? t('smartcommons', 'Write the position as two numbers, such as 51.054, 3.717, or leave it empty.')
			: undefined,
		access: values.access === null ? t('smartcommons', 'Choose for whom it is.') : undefined,
		price: values.price === null ? t('smartcommons', 'Choose what it costs.') : undefined,
		depositCents: values.deposit.trim() !== '' && inCents(values.deposit) === null ? t('smartcommons', 'Write the amount in euros, such as 50 or 12,50.') : undefined,
		scopeId: (values.scope === 'province' || values.scope === 'region') && values.scopeArea === null ? t('smartcommons', 'Choose which one.') : undefined,
		pausedUntil: undefined,
	}
}

/**
 * What two versions of the form say differently, in words, for who saved second.
 *
 * @param theirs the present state
 * @param mine what was typed
 */
export function differences(theirs: PlaceValues, mine: PlaceValues): { label: string, theirs: string, mine: string }[] {
	const labels: Partial<Record<keyof PlaceValues, string>> = {
		names: t('smartcommons', 'Name'),
		sentence: t('smartcommons', 'In one sentence'),
		about: t('smartcommons', 'More about it'),
		location: t('smartcommons', 'Municipality'),
		street: t('smartcommons', 'Street and number'),
		position: t('smartcommons', 'Position'),
		priceText: t('smartcommons', 'About the price'),
		deposit: t('smartcommons', 'Deposit in euros'),
		hoursText: t('smartcommons', 'About the hours'),
		email: t('smartcommons', 'E-mail'),
		phone: t('smartcommons', 'Telephone'),
		website: t('smartcommons', 'Website'),
		equipment: t('smartcommons', 'Tools and equipment'),
		themes: t('smartcommons', 'Professions'),
	}
	return (Object.entries(labels) as [keyof PlaceValues, string][])
		.map(([field, label]) => ({ label, theirs: inWords(theirs[field]), mine: inWords(mine[field]) }))
		.filter((difference) => difference.theirs !== difference.mine)
}

function inWords(value: unknown): string {
	if (Array.isArray(value)) {
		return value.map(inWords).join(', ')
	}
	if (typeof value === 'object' && value !== null) {
		const named = value as { name?: unknown, label?: unknown }
		return typeof named.name === 'string' ? named.name : typeof named.label === 'string' ? named.label : Object.values(value).filter(Boolean).map(inWords).join(' / ')
	}
	return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
