/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { execFileSync } from 'node:child_process'

/** An account of the server, with its password. */
export interface Account { user: string, password: string }

/** The server under test; the runner sets these where it starts one of its own. */
export const baseUrl = needed('NEXTCLOUD_URL').replace(/\/$/, '')
export const admin: Account = { user: needed('NEXTCLOUD_ADMIN'), password: needed('NEXTCLOUD_PASSWORD') }

function needed(name: string): string {
	const value = process.env[name]
	if (!value) {
		throw new Error(`${name} is not set: run the suite with \`npm run test:contract\``)
	}
	return value
}

/**
 * The value of an Authorization header.
 *
 * @param account whose
 */
export function basic(account: Account): string {
	return `Basic ${Buffer.from(`${account.user}:${account.password}`).toString('base64')}`
}

/**
 * Runs a command of the server's console and gives what it printed; throws, with its output, when it failed.
 * NEXTCLOUD_OCC is the command line of that console, split at spaces.
 *
 * @param args the command and its arguments
 */
export function occ(...args: string[]): string {
	const [program, ...before] = needed('NEXTCLOUD_OCC').split(' ')
	try {
		return execFileSync(program!, [...before, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 26 })
	} catch (error) {
		const { stdout, stderr } = error as { stdout?: string, stderr?: string }
		throw new Error(`occ ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error })
	}
}
