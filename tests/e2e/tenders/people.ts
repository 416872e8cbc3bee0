/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Page } from 'playwright-core'

import { appUrl } from '../support/browser.ts'

const password = process.env.SMARTCOMMONS_DEMO_PASSWORD ?? 'demo-smart-2026'

/** Members of the demonstration: An coordinates "Podium Gent", Dirk is a member of it, Fatou is in no group. */
export const an = { user: 'an', password }
export const dirk = { user: 'dirk', password }
export const fatou = { user: 'fatou', password }

/**
 * Opens a page of the app and waits until it stands.
 *
 * @param page of the browser
 * @param path below the app's address
 */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(appUrl + path)
	await page.locator('main h1').first().waitFor()
	await page.waitForLoadState('networkidle')
}

/**
 * The id of a group, by its name in any of its languages, as its member's navigation shows it.
 *
 * @param page of a member of the group
 * @param name as it stands there
 */
export async function groupId(page: Page, name: string): Promise<number> {
	await open(page, '/')
	const address = await page.locator('nav a', { hasText: name }).first().getAttribute('href')
	return Number(/groups\/(\d+)/.exec(address ?? '')?.[1])
}

/**
 * The number at the beginning of a text: "37 open calls match".
 *
 * @param text with a number
 */
export function numberIn(text: string | null): number {
	return Number(/\d[\d.,\s]*/u.exec(text ?? '')?.[0].replaceAll(/\D/g, ''))
}
