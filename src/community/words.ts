/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../core/api/types.ts'

import { t } from '../core/l10n.ts'
import { joiningName } from '../core/words.ts'

export type Group = Schema<'Group'>
export type May = Group['may'][number]
export type Audience = Schema<'FieldAudience'>
export type CardField = 'headline' | 'about' | 'themes' | 'skills' | 'languages' | 'place' | 'helps' | 'contact'

/**
 * What decides for me about a group: that I'm in it, else how one gets in.
 *
 * @param group any group
 */
export function standingName(group: Pick<Group, 'mine' | 'joining' | 'state'>): string {
	if (group.mine !== 'none') {
		return {
			requested: () => t('smartcommons', 'you asked to join'),
			invited: () => t('smartcommons', 'you are invited'),
			member: () => t('smartcommons', 'you are in'),
			coordinator: () => t('smartcommons', 'you coordinate'),
		}[group.mine]()
	}
	return group.state === 'closed' ? t('smartcommons', 'closed') : joiningName(group.joining)
}

export const audiences: readonly Audience[] = ['members', 'groups', 'nobody']

/**
 * Who sees a field of a card.
 *
 * @param audience as in the contract
 */
export function audienceName(audience: Audience): string {
	return {
		members: () => t('smartcommons', 'all members'),
		groups: () => t('smartcommons', 'members of my groups'),
		nobody: () => t('smartcommons', 'only me'),
	}[audience]()
}

/**
 * How well somebody can do something in a language.
 *
 * @param level 0 to 3
 */
export function skillName(level: number): string {
	return [
		() => t('smartcommons', 'not'),
		() => t('smartcommons', 'a little'),
		() => t('smartcommons', 'well'),
		() => t('smartcommons', 'fluently'),
	][level]?.() ?? ''
}

/**
 * "reads fluently, speaks well": what somebody can do in a language, without what they can't.
 *
 * @param skill levels of one language
 */
export function skillsInWords(skill: Schema<'LanguageSkill'>): string {
	const { read, write, speak } = skill
	if (read === write && write === speak) {
		return skillName(read)
	}
	return [
		...(read > 0 ? [t('smartcommons', 'reads {level}', { level: skillName(read) })] : []),
		...(write > 0 ? [t('smartcommons', 'writes {level}', { level: skillName(write) })] : []),
		...(speak > 0 ? [t('smartcommons', 'speaks {level}', { level: skillName(speak) })] : []),
	].join(', ')
}
