/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Rhythm } from './choices.ts'

import { t } from '../../core/l10n.ts'

/**
 * A rhythm in a word or three.
 *
 * @param rhythm how soon
 */
export function rhythmWord(rhythm: Rhythm): string {
	switch (rhythm) {
		case 'now': return t('smartcommons', 'at once')
		case 'daily': return t('smartcommons', 'once a day, by mail')
		case 'weekly': return t('smartcommons', 'once a week, by mail')
		case 'never': return t('smartcommons', 'not at all')
	}
}

/** The answers to how much one wants to hear; `usual` is no choice at all. */
export function answers(): { value: Rhythm | 'usual', label: string, help: string }[] {
	return [
		{ value: 'usual', label: t('smartcommons', 'What concerns me at once, the rest in one mail a day'), help: t('smartcommons', 'So it is as long as you choose nothing.') },
		{ value: 'now', label: t('smartcommons', 'Everything at once'), help: t('smartcommons', 'A notice under the bell, and on your phone if you have the Nextcloud app. No mail.') },
		{ value: 'daily', label: t('smartcommons', 'Once a day, by mail'), help: t('smartcommons', 'One mail in the morning, and none when there is nothing to tell.') },
		{ value: 'weekly', label: t('smartcommons', 'Once a week, by mail'), help: t('smartcommons', 'You may hear too late of a call that closes soon.') },
		{ value: 'never', label: t('smartcommons', 'Nothing'), help: t('smartcommons', 'You see what is new when you come and look.') },
	]
}
