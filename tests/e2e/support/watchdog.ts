/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { BrowserContext } from 'playwright-core'

import assert from 'node:assert/strict'

/** Notes everything that a visitor doesn't see and that must not happen. */
export class Watchdog {
	readonly #seen: string[] = []
	#expected: RegExp[] = []

	/**
	 * @param context whose pages to watch
	 * @param baseUrl the only server that may be asked for anything
	 */
	static async of(context: BrowserContext, baseUrl: string): Promise<Watchdog> {
		const watchdog = new Watchdog()
		await context.route((url) => url.protocol.startsWith('http') && url.origin !== new URL(baseUrl).origin, async (route) => {
			watchdog.#seen.push(`request to another host: ${route.request().url()}`)
			await route.abort()
		})
		// The translator of TypeScript names functions with a helper that the page doesn't have.
		await context.addInitScript({ content: 'globalThis.__name = (value) => value' })
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) => {
				console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`)
			})
		})
		context.on('console', (message) => {
			if (message.type() === 'error') {
				watchdog.#seen.push(`console: ${message.text()} (${message.location().url})`)
			}
		})
		context.on('weberror', (error) => watchdog.#seen.push(`exception: ${error.error().stack ?? error.error().message}`))
		context.on('response', (response) => {
			if (response.status() >= 500) {
				watchdog.#seen.push(`answer ${response.status()}: ${response.request().method()} ${response.url()}`)
			}
		})
		return watchdog
	}

	/**
	 * Says that something of this kind belongs to the test: the console's line on a refused request, for example.
	 *
	 * @param pattern that its line matches
	 */
	expect(pattern: RegExp): void {
		this.#expected = [...this.#expected, pattern]
	}

	/** Throws when anything else than the expected happened. */
	assertQuiet(): void {
		const unexpected = this.#seen.filter((line) => !this.#expected.some((pattern) => pattern.test(line)))
		assert.equal(unexpected.join('\n'), '', 'The browser noticed what must not happen')
	}
}
