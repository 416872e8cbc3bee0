/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from 'playwright-core'
import type { Client } from '../../contract/support/client.ts'
import type { Visit } from '../support/browser.ts'

import { type NewUser, member } from '../../contract/support/users.ts'
import { appUrl } from '../support/browser.ts'

/**
 * A member who has been here before: the first questions are answered.
 *
 * @param options what to say of the account
 * @param answers to those questions; who answers none isn't in the directory
 */
export async function knownMember(options: NewUser = {}, answers: Record<string, unknown> = {}): Promise<Client> {
	const person = await member(options)
	await person.put('/me/welcome', { body: answers })
	return person
}

/**
 * Opens a page of the app and waits until its title stands there.
 *
 * @param visit the window
 * @param path below the app
 */
export async function open({ page }: Visit, path: string): Promise<void> {
	await page.goto(appUrl + path)
	await page.locator('.smc-page-header__title').last().waitFor()
	await settled(page)
}

/**
 * Waits until nothing is being loaded any more.
 *
 * @param page the page
 */
export async function settled(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle')
	await page.locator('.smc-skeleton').first().waitFor({ state: 'detached' })
}

/**
 * @param page the page
 * @param text that a toast or a line says
 */
export async function says(page: Page, text: string | RegExp): Promise<void> {
	await page.getByText(text).first().waitFor()
}
