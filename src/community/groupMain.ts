/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Group, May } from './words.ts'

import { t } from '../core/l10n.ts'

interface Offer { may: May, label: () => string }

/** What one can do with a group, in order of likelihood. */
const offers: readonly Offer[] = [
	{ may: 'accept', label: () => t('smartcommons', 'Accept the invitation') },
	{ may: 'join', label: () => t('smartcommons', 'Join') },
	{ may: 'ask', label: () => t('smartcommons', 'Ask to join') },
	{ may: 'adopt', label: () => t('smartcommons', 'Give it a coordinator') },
	{ may: 'reopen', label: () => t('smartcommons', 'Open it again') },
	{ may: 'invite', label: () => t('smartcommons', 'Invite somebody') },
	{ may: 'edit', label: () => t('smartcommons', 'Change the group') },
	{ may: 'decline', label: () => t('smartcommons', 'Decline') },
	{ may: 'withdraw', label: () => t('smartcommons', 'Take my request back') },
	{ may: 'handover', label: () => t('smartcommons', 'Hand over') },
	{ may: 'leave', label: () => t('smartcommons', 'Leave the group') },
	{ may: 'close', label: () => t('smartcommons', 'Close the group') },
]

/** Never the page's main button: quiet, and not what one comes for. */
const quiet: readonly May[] = ['edit', 'decline', 'withdraw', 'handover', 'leave', 'close']

/** What ends something stands at the foot of the page, away from what one comes for. */
const endings: readonly May[] = ['leave', 'close']

/**
 * What I can do beside the page's main button, at its head or at its foot.
 *
 * @param group as it was read
 * @param place where on the page
 */
export function quieterOf(group: Group, place: 'head' | 'foot'): readonly Offer[] {
	const main = mainOf(group)?.may
	return offersOf(group).filter(({ may }) => may !== main && endings.includes(may) === (place === 'foot'))
}

/**
 * What I can do with this group now, the likeliest first.
 *
 * @param group as it was read
 */
export function offersOf(group: Group): readonly Offer[] {
	return offers.filter(({ may }) => group.may.includes(may))
}

/**
 * The page's one main button; none where only quiet things are left.
 *
 * @param group as it was read
 */
export function mainOf(group: Group): Offer | undefined {
	return offersOf(group).find(({ may }) => !quiet.includes(may))
}
