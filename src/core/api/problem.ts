/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { t } from '../l10n.ts'

/** Codes that arise in the browser; all others are the server's (see openapi/_common.yaml). */
export type LocalCode = 'offline' | 'timeout' | 'aborted' | 'logged-out' | 'unreadable'

/** What went wrong, in a sentence that can be shown. */
export class Problem extends Error {
	/**
	 * @param code the server's word for it, or one of the local codes
	 * @param message what to show
	 * @param status HTTP status; 0 when there was no answer
	 * @param fields a sentence per field of the form, by its name in the contract
	 * @param current with 412: the thing as it is now
	 */
	constructor(
		readonly code: string,
		message: string,
		readonly status = 0,
		readonly fields: Readonly<Record<string, string>> = {},
		readonly current: unknown = undefined,
	) {
		super(message)
		this.name = 'Problem'
	}

	/** Whether the same request may work a moment later. */
	get mayPass(): boolean {
		return this.status === 0 || this.status === 429 || this.status >= 500
	}

	get isNotFound(): boolean {
		return this.status === 404
	}

	/** Trying again would not help. */
	get isForbidden(): boolean {
		return this.status === 403
	}
}

/**
 * Whether the request was given up by ourselves, because something newer replaced it: nothing to show then.
 *
 * @param error what was thrown
 */
export function isAborted(error: unknown): boolean {
	return error instanceof Problem && error.code === 'aborted'
}

/**
 * Any thrown thing as a problem that can be shown.
 *
 * @param error what was thrown
 */
export function asProblem(error: unknown): Problem {
	return error instanceof Problem ? error : new Problem('unreadable', t('smartcommons', 'Something went wrong on this page. Load it again; what you typed is kept.'))
}

/**
 * @param code what happened
 */
export function localProblem(code: LocalCode): Problem {
	const message = {
		offline: () => t('smartcommons', 'There is no connection. Check your network and try again.'),
		timeout: () => t('smartcommons', 'The server takes too long to answer. Try again in a moment.'),
		aborted: () => '',
		'logged-out': () => t('smartcommons', 'You are logged out. Log in again in another tab, then try again here: what you typed is kept.'),
		unreadable: () => t('smartcommons', 'The server gave an answer that cannot be read. Try again in a moment.'),
	}[code]()
	return new Problem(code, message, code === 'logged-out' ? 401 : 0)
}
