/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Browser, BrowserContext, Page } from 'playwright-core'

import { existsSync } from 'node:fs'
import { after, test } from 'node:test'
import { chromium } from 'playwright-core'
import { Watchdog } from './watchdog.ts'

export type Language = 'nl' | 'fr' | 'en'
export type Viewport = 'phone' | 'desktop'
export type Theme = 'light' | 'dark' | 'contrast'

/** How somebody looks at the app. */
export interface Look { language?: Language, viewport?: Viewport, theme?: Theme }

export const sizes: Record<Viewport, { width: number, height: number }> = {
	phone: { width: 320, height: 640 },
	desktop: { width: 1280, height: 900 },
}
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
]

/** Where the server under test is; the runner sets it where it starts one of its own. */
export const baseUrl = (process.env.NEXTCLOUD_URL ?? '').replace(/\/$/, '')
export const appUrl = `${baseUrl}/index.php/apps/smartcommons`

let browser: Browser | undefined
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>()

after(async () => {
	await browser?.close()
})

/** A window of the browser in which somebody is logged in, or nobody. */
export interface Visit {
	page: Page
	look: Required<Look>
	watchdog: Watchdog
}

/** What a test of the browser suite can do. */
export interface Tools {
	/** Opens a window; without an account it is a guest's. */
	visit(account?: { user: string, password: string }, look?: Look): Promise<Visit>
}

/**
 * A test in the browser. It fails, too, when any of its windows had an error in the console, an answer with a 5xx, a
 * violation of the content security policy, or asked another host for anything.
 *
 * @param name a sentence that says what somebody can do
 * @param run does it
 */
export function browserTest(name: string, run: (tools: Tools) => Promise<void>): void {
	void test(name, async () => {
		const contexts: BrowserContext[] = []
		const watchdogs: Watchdog[] = []
		try {
			await run({
				async visit(account, look = {}) {
					const whole = { language: 'en', viewport: 'desktop', theme: 'light', ...look } as const
					const context = await openContext(whole, account)
					const watchdog = await Watchdog.of(context, baseUrl)
					contexts.push(context)
					watchdogs.push(watchdog)
					return { page: await context.newPage(), look: whole, watchdog }
				},
			})
			watchdogs.forEach((watchdog) => watchdog.assertQuiet())
		} finally {
			await Promise.all(contexts.map((context) => context.close()))
		}
	})
}

async function openContext(look: Required<Look>, account?: { user: string, password: string }): Promise<BrowserContext> {
	browser ??= await chromium.launch({ executablePath: executable(), args: flags, headless: true })
	if (account) {
		await setLanguage(account.user, look.language)
	}
	return browser.newContext({
		baseURL: baseUrl,
		viewport: sizes[look.viewport],
		locale: { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }[look.language],
		timezoneId: 'Europe/Brussels',
		colorScheme: look.theme === 'dark' ? 'dark' : 'light',
		contrast: look.theme === 'contrast' ? 'more' : 'no-preference',
		reducedMotion: 'reduce',
		storageState: account ? await sessionOf(browser, account) : undefined,
	})
}

/**
 * Logs in once per account, through the login page.
 *
 * @param browser in which to do it
 * @param account whose
 */
async function sessionOf(browser: Browser, account: { user: string, password: string }) {
	const known = sessions.get(account.user)
	if (known) {
		return known
	}
	const context = await browser.newContext({ baseURL: baseUrl })
	const page = await context.newPage()
	await page.goto('/index.php/login')
	await page.locator('input[name="user"]').fill(account.user)
	await page.locator('input[name="password"]').fill(account.password)
	await page.locator('form:has(input[name="password"]) [type="submit"]').click()
	await page.waitForURL((url) => !url.pathname.endsWith('/login'))
	const state = await context.storageState()
	await context.close()
	sessions.set(account.user, state)
	return state
}

/**
 * The language of an account's interface, which wins over the browser's.
 *
 * @param user the account
 * @param language nl, fr or en
 */
async function setLanguage(user: string, language: Language): Promise<void> {
	const { NEXTCLOUD_ADMIN: admin = '', NEXTCLOUD_PASSWORD: password = '' } = process.env
	const response = await fetch(`${baseUrl}/ocs/v2.php/cloud/users/${encodeURIComponent(user)}`, {
		method: 'PUT',
		headers: {
			Authorization: `Basic ${Buffer.from(`${admin}:${password}`).toString('base64')}`,
			'OCS-APIRequest': 'true',
			Accept: 'application/json',
			'Content-Type': 'application/json',
		},
		body: JSON.stringify({ key: 'language', value: language }),
	})
	if (!response.ok) {
		throw new Error(`The language of ${user} could not be set: ${response.status} ${(await response.text()).slice(0, 500)}`)
	}
}

function executable(): string {
	const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
		.find((name) => name && existsSync(name))
	if (!found) {
		throw new Error('There is no Chromium: install the package "chromium", or say in CHROMIUM where it is')
	}
	return found
}
