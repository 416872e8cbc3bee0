/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Body, LanguageSkill, LocationRef, Schema, ThemeRef } from '../core/api/types.ts'

import { languageName, t } from '../core/l10n.ts'
import { type Audience, type CardField, skillsInWords } from './words.ts'

/** What the form of my card holds: the contract's CardInput, with names beside ids and skills one per line. */
export interface CardValues {
	headline: string
	about: string
	themes: ThemeRef[]
	skills: string
	languages: LanguageSkill[]
	place: LocationRef | null
	helps: string
	contact: string
	audiences: Record<CardField, Audience>
}

/** In the order in which a reader sees them. */
export const cardFields: readonly CardField[] = ['headline', 'about', 'themes', 'skills', 'languages', 'place', 'helps', 'contact']

/**
 * @param card as it was read
 */
export function valuesOfCard(card: Schema<'OwnCard'>): CardValues {
	return {
		headline: card.headline,
		about: card.about,
		themes: card.themes,
		skills: card.skills.join('\n'),
		languages: card.languages,
		place: card.place,
		helps: card.helps,
		contact: card.contact,
		audiences: Object.fromEntries(cardFields.map((field) => [field, card.audiences[field] ?? 'nobody'])) as Record<CardField, Audience>,
	}
}

/**
 * @param text one skill per line, or several with commas
 */
export function skillsOf(text: string): string[] {
	return [...new Set(text.split(/[\n,;]+/).map((skill) => skill.trim()).filter((skill) => skill !== ''))]
}

/**
 * @param values of the form
 */
export function inputOfCard(values: CardValues): Body<'put', '/me/card'> {
	return {
		headline: values.headline.trim(),
		about: values.about.trim(),
		themes: values.themes.map(({ id }) => id),
		skills: skillsOf(values.skills),
		languages: values.languages,
		placeId: values.place?.id ?? null,
		helps: values.helps.trim(),
		contact: values.contact.trim(),
		audiences: values.audiences,
	}
}

/**
 * What is wrong before it is sent.
 *
 * @param values of the form
 */
export function checkCard(values: CardValues): Record<string, string> {
	const skills = skillsOf(values.skills)
	return {
		...(skills.length > 40 ? { skills: t('smartcommons', 'At most 40 skills: keep those that matter.') } : {}),
		...(skills.some((skill) => skill.length > 60) ? { skills: t('smartcommons', 'Keep each skill short, one per line.') } : {}),
	}
}

/**
 * The label of a field of the card.
 *
 * @param field as in the contract
 */
export function fieldLabel(field: CardField): string {
	return {
		headline: () => t('smartcommons', 'What I do, in a line'),
		about: () => t('smartcommons', 'About me'),
		themes: () => t('smartcommons', 'Themes'),
		skills: () => t('smartcommons', 'What I can do'),
		languages: () => t('smartcommons', 'Languages'),
		place: () => t('smartcommons', 'Municipality'),
		helps: () => t('smartcommons', 'What I gladly help others with'),
		contact: () => t('smartcommons', 'How to reach me'),
	}[field]()
}

/**
 * What differs between two states of a card, in words, for FormConflict.
 *
 * @param theirs the state that was saved
 * @param mine the state that was typed
 */
export function cardDifferences(theirs: CardValues, mine: CardValues): { label: string, theirs: string, mine: string }[] {
	return cardFields
		.map((field) => ({ label: fieldLabel(field), theirs: inWords(theirs, field), mine: inWords(mine, field) }))
		.filter((line) => line.theirs !== line.mine)
}

function inWords(values: CardValues, field: CardField): string {
	switch (field) {
		case 'themes': return values.themes.map(({ label }) => label).join(', ')
		case 'skills': return skillsOf(values.skills).join(', ')
		case 'languages': return values.languages.map((skill) => `${languageName(skill.language)}: ${skillsInWords(skill)}`).join('; ')
		case 'place': return values.place?.name ?? ''
		default: return values[field]
	}
}
