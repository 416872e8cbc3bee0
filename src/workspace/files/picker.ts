/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { getCSPNonce } from '@nextcloud/auth'
import { linkTo } from '@nextcloud/router'
import { localProblem } from '../../core/api/problem.ts'

/** What was chosen, and whether a copy goes into the shared folder. */
export interface Picked { fileIds: number[], copy: boolean }

declare global {
	interface Window {
		/** Set by src/picker.ts. */
		smartCommonsPickFiles?: () => Promise<Picked | null>
	}
}

let loading: Promise<void> | undefined

/** Lets the member choose files of their own; null when the dialog was closed. */
export async function pickFiles(): Promise<Picked | null> {
	loading ??= load()
	try {
		await loading
	} catch {
		loading = undefined
		throw localProblem('offline')
	}
	return await window.smartCommonsPickFiles?.() ?? null
}

function load(): Promise<void> {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script')
		script.src = linkTo('smartcommons', 'js/smartcommons-picker.js')
		script.nonce = getCSPNonce() ?? ''
		script.onload = () => resolve()
		script.onerror = () => reject(new Error('The file dialog could not be loaded'))
		document.head.append(script)
	})
}
