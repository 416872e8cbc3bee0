/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Account } from './server.ts'

import { randomBytes } from 'node:crypto'
import { client } from './client.ts'
import { admin, baseUrl, basic } from './server.ts'

/** A short name that no earlier run has used. */
export function unique(prefix: string): string {
	return `${prefix}-${randomBytes(5).toString('hex')}`
}

export interface NewUser {
	displayName?: string
	email?: string
	/** Of the interface: nl, fr or en. */
	language?: string
	/** Groups of the server, which are made where they are missing. */
	groups?: string[]
}

/**
 * Makes an account with a random name, through the server's own provisioning API.
 *
 * @param options what to say of it
 */
export async function createUser(options: NewUser = {}): Promise<Account> {
	for (const group of options.groups ?? []) {
		await createGroup(group)
	}
	for (let tries = 1; ; tries++) {
		const account = { user: unique('user'), password: `Pw-${randomBytes(12).toString('hex')}` }
		try {
			await provision('POST', '/users', {
				userid: account.user,
				password: account.password,
				displayName: options.displayName ?? account.user,
				email: options.email ?? `${account.user}@example.org`,
				language: options.language ?? 'en',
				groups: options.groups ?? [],
			})
			return account
		} catch (error) {
			// A Nextcloud on SQLite locks itself out now and then when it makes two accounts at the same moment.
			if (tries === 4 || !String(error).includes('"statuscode":101')) {
				throw error
			}
		}
	}
}

/**
 * The same, ready to call the API.
 *
 * @param options what to say of the account
 */
export async function member(options: NewUser = {}) {
	return client(await createUser(options))
}

/**
 * Makes a group of the server, unless it exists.
 *
 * @param name its id
 */
export async function createGroup(name: string): Promise<void> {
	await provision('POST', '/groups', { groupid: name }, [102])
}

/**
 * @param account to be deleted
 */
export async function deleteUser(account: Account): Promise<void> {
	await provision('DELETE', `/users/${encodeURIComponent(account.user)}`)
}

/**
 * @param account who joins
 * @param group of the server
 */
export async function addToGroup(account: Account, group: string): Promise<void> {
	await createGroup(group)
	await provision('POST', `/users/${encodeURIComponent(account.user)}/groups`, { groupid: group })
}

/**
 * @param method of HTTP
 * @param path below /cloud
 * @param body sent as JSON
 * @param tolerated status codes of OCS that are no error: the thing exists already
 */
async function provision(method: string, path: string, body?: unknown, tolerated: number[] = []): Promise<void> {
	const response = await fetch(`${baseUrl}/ocs/v2.php/cloud${path}`, {
		method,
		headers: { Authorization: basic(admin), 'OCS-APIRequest': 'true', Accept: 'application/json', 'Content-Type': 'application/json' },
		body: body === undefined ? undefined : JSON.stringify(body),
	})
	const text = await response.text()
	const code = (/"statuscode":\s*(\d+)/.exec(text) ?? [])[1]
	if (!response.ok && !tolerated.includes(Number(code))) {
		throw new Error(`${method} /cloud${path} as ${admin.user}: ${response.status}\n${text.slice(0, 1000)}`)
	}
}
