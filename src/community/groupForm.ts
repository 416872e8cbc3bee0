/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Body, LocationRef, Schema, Texts, ThemeRef } from '../core/api/types.ts'
import type { Group } from './words.ts'

import { type Language, languageName, readerLanguage, t } from '../core/l10n.ts'
import { areaName, joiningName, languageNames, levelName } from '../core/words.ts'

/** What the form of a group holds: the contract's GroupInput, with names beside the ids. */
export interface GroupValues {
	names: Record<Language, string>
	purposes: Record<Language, string>
	themes: ThemeRef[]
	levels: Schema<'Level'>[]
	scope: Schema<'Area'>['scope']
	places: LocationRef[]
	languages: Language[]
	exchangeModes: Group['exchangeModes']
	channels: Omit<Schema<'Channels'>, 'link'>
	linkUrl: string
	linkLabel: string
	joining: Group['joining']
}

/** A group's questions, in the order in which they are asked. */
export const steps = ['name', 'purpose', 'themes', 'area', 'levels', 'languages', 'link', 'joining'] as const
export type Step = typeof steps[number]

/** The fields of each step, by their names in the contract. */
export const fieldsOf: Record<Step, readonly string[]> = {
	name: ['names'],
	purpose: ['purposes'],
	themes: ['themes'],
	area: ['area'],
	levels: ['levels'],
	languages: ['languages'],
	link: ['channels'],
	joining: ['joining'],
}

/** A new group as it begins. */
export function newGroup(): GroupValues {
	return {
		names: threeTexts({}),
		purposes: threeTexts({}),
		themes: [],
		levels: [],
		scope: 'places',
		places: [],
		languages: [readerLanguage()],
		exchangeModes: [],
		channels: { talk: true, digest: true, forum: false, folder: true },
		linkUrl: '',
		linkLabel: '',
		joining: 'open',
	}
}

/**
 * @param group as it was read
 */
export function valuesOf(group: Group): GroupValues {
	const { link, ...channels } = group.channels
	return {
		names: threeTexts(group.names),
		purposes: threeTexts(group.purposes),
		themes: group.themes,
		levels: group.levels,
		scope: group.area.scope,
		places: group.area.places,
		languages: group.languages,
		exchangeModes: group.exchangeModes,
		channels,
		linkUrl: link?.url ?? '',
		linkLabel: link?.label ?? '',
		joining: group.joining,
	}
}

function threeTexts(texts: Texts): Record<Language, string> {
	return { nl: texts.nl ?? '', fr: texts.fr ?? '', en: texts.en ?? '' }
}

function filled(texts: Record<Language, string>): Texts {
	return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''))
}

/**
 * @param values of the form
 */
export function inputOf(values: GroupValues): Body<'post', '/groups'> {
	const url = values.linkUrl.trim()
	return {
		names: filled(values.names),
		purposes: filled(values.purposes),
		themes: values.themes.map(({ id }) => id),
		levels: values.levels,
		area: { scope: values.scope, places: values.scope === 'places' ? values.places.map(({ id }) => id) : [] },
		languages: values.languages,
		exchangeModes: values.exchangeModes,
		channels: { ...values.channels, link: url === '' ? null : { url, label: values.linkLabel.trim() } },
		joining: values.joining,
	}
}

/**
 * What is wrong before it is sent.
 *
 * @param values of the form
 */
export function checkGroup(values: GroupValues): Record<string, string> {
	const url = values.linkUrl.trim()
	return {
		...(Object.keys(filled(values.names)).length === 0 ? { names: t('smartcommons', 'Give the group a name, in at least one language.') } : {}),
		...(values.scope === 'places' && values.places.length === 0 ? { 'area.places': t('smartcommons', 'Choose at least one place, or all of Belgium.') } : {}),
		...(values.languages.length === 0 ? { languages: t('smartcommons', 'Choose at least one language.') } : {}),
		...(url !== '' && !/^https:\/\/\S+\.\S+$/.test(url) ? { 'channels.link.url': t('smartcommons', 'The address of the link begins with https://') } : {}),
	}
}

/**
 * What differs between two states of a group, in words, for FormConflict.
 *
 * @param theirs the state that was saved
 * @param mine the state that was typed
 */
export function differences(theirs: GroupValues, mine: GroupValues): { label: string, theirs: string, mine: string }[] {
	const left = inWords(theirs)
	return inWords(mine)
		.map((line, index) => ({ label: line.label, theirs: left[index]?.value ?? '', mine: line.value }))
		.filter((line) => line.theirs !== line.mine)
}

function inWords(values: GroupValues): { label: string, value: string }[] {
	const texts = (label: string, by: Record<Language, string>) => (Object.keys(by) as Language[])
		.map((language) => ({ label: `${label} (${languageName(language)})`, value: by[language] }))
	return [
		...texts(t('smartcommons', 'Name'), values.names),
		...texts(t('smartcommons', 'What it is for'), values.purposes),
		{ label: t('smartcommons', 'Themes'), value: values.themes.map(({ label }) => label).join(', ') },
		{ label: t('smartcommons', 'Works for'), value: areaName({ scope: values.scope, places: values.places }) },
		{ label: t('smartcommons', 'Kinds of call'), value: values.levels.map(levelName).join(', ') },
		{ label: t('smartcommons', 'Languages'), value: languageNames(values.languages) },
		{ label: t('smartcommons', 'Also talks at'), value: values.linkUrl },
		{ label: t('smartcommons', 'Joining'), value: joiningName(values.joining) },
	]
}
