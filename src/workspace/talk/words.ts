/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Room } from './api.ts'

import { t } from '../../core/l10n.ts'

/**
 * One sentence on how things stand, where there is no conversation to open.
 *
 * @param room as the server tells
 * @param kind whose it is: group or dossier
 */
export function standing(room: Room, kind: string): string {
	if (!room.talk) {
		return room.state === 'here'
			? t('smartcommons', 'Talk is switched off on this server now. Nothing is lost: what is new reaches you by notifications and mail, and the conversation goes on when Talk is back.')
			: t('smartcommons', 'There is no Talk on this server now. What is new reaches you by notifications and mail.')
	}
	return {
		none: () => kind === 'dossier' && !room.may.includes('make')
			? t('smartcommons', 'There is no conversation yet. As soon as somebody takes part, there can be one.')
			: t('smartcommons', 'There is no conversation yet.'),
		wanted: () => t('smartcommons', 'The conversation is being made. Look again in a few minutes.'),
		gone: () => t('smartcommons', 'The conversation was deleted in Talk.'),
		unlinked: () => t('smartcommons', 'There is no conversation now. The earlier one is still in Talk.'),
		here: () => room.may.includes('join')
			? t('smartcommons', 'You are not in the conversation.')
			: t('smartcommons', 'The conversation is for those who take part.'),
	}[room.state]()
}

/**
 * What is said in it without anybody typing.
 *
 * @param room as the server tells
 */
export function telling(room: Room): string {
	return {
		inside: () => t('smartcommons', 'New calls, changed deadlines and who joins are told in it.'),
		bot: () => t('smartcommons', 'A moderator can switch on the bot “{bot}” in the settings of the conversation. Then new calls and changed deadlines are told in it.', { bot: room.bot }),
		none: () => t('smartcommons', 'News are not told in it on this server; they reach you by notifications and mail.'),
	}[room.posting]()
}
