/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Locator, Page } from 'playwright-core'
import type { Visit } from './browser.ts'

import axe from 'axe-core'
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../../../dev/scripts/lib/project.ts'
import { sizes } from './browser.ts'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * No violation of WCAG 2.2 AA on the page as it is now. The server's own header is not the app's.
 *
 * @param visit the window
 */
export async function assertAccessible({ page }: Visit): Promise<void> {
	await assertNoViolation(page, { type: 'tag', values: levels })
}

/**
 * The page as it is now holds together on a phone and on a desk, by day and by night: accessible, within the window,
 * and with targets for thumbs.
 *
 * @param visit the window
 */
export async function assertHoldsTogether(visit: Visit): Promise<void> {
	const { page, look } = visit
	for (const viewport of ['phone', 'desktop'] as const) {
		await page.setViewportSize(sizes[viewport])
		await assertNoSidewaysScrolling(visit)
		if (viewport === 'phone') {
			await assertLargeTargets(visit)
		}
		await assertAccessible(visit)
	}
	// By night only colours are others, the same ones in every window.
	await page.emulateMedia({ colorScheme: look.theme === 'dark' ? 'light' : 'dark' })
	await assertNoViolation(page, { type: 'rule', values: ['color-contrast'] })
	await page.emulateMedia({ colorScheme: look.theme === 'dark' ? 'dark' : 'light' })
	await page.setViewportSize(sizes[look.viewport])
}

/** Colours and places change step by step, and what fits a new size of the window is shown a frame later. */
async function settle(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
		await Promise.allSettled(document.getAnimations()
			.filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
			.map(({ finished }) => finished))
	})
}

async function assertNoViolation(page: Page, runOnly: axe.RunOnly): Promise<void> {
	await settle(page)
	if (!await page.evaluate(() => 'axe' in window)) {
		await page.evaluate(axe.source)
	}
	const { violations } = await page.evaluate(async (runOnly) => (window as unknown as { axe: typeof axe }).axe.run(
		{ exclude: ['#header'] },
		{ runOnly, resultTypes: ['violations'] },
	), runOnly)
	assert.deepEqual(violations.map(({ id, help, nodes }) => ({
		id,
		help,
		where: nodes.slice(0, 5).map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
	})), [], `at ${page.url()}`)
}

/**
 * Nothing sticks out at the side.
 *
 * @param visit the window
 */
export async function assertNoSidewaysScrolling({ page }: Visit): Promise<void> {
	await settle(page)
	const { content, width } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, width: window.innerWidth }))
	assert.ok(content <= width, `${page.url()} is ${content} px wide in a window of ${width} px`)
	const cut = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('main *')]
		.filter((element) => element.checkVisibility() && !element.closest('.hidden-visually, svg'))
		.filter((element) => element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().right > window.innerWidth + 1)
		.slice(0, 5)
		.map((element) => `${element.tagName.toLowerCase()}.${element.className} "${element.innerText.slice(0, 40)}"`))
	assert.deepEqual(cut, [], `is cut at the side, at ${page.url()}`)
}

/**
 * Every button, link and field of the page can be hit with a thumb; links within a sentence are exempt.
 *
 * @param visit the window
 * @param minimum in CSS pixels
 */
export async function assertLargeTargets({ page }: Visit, minimum = 44): Promise<void> {
	const small = await page.evaluate((minimum) => [...document.querySelectorAll<HTMLElement>('#content-vue a, #content-vue button, #content-vue input, #content-vue select, #content-vue textarea')]
		.filter((element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }))
		.filter((element) => !element.closest('p, li p, .visually-hidden, .hidden-visually') && !['checkbox', 'radio', 'hidden', 'file'].includes((element as HTMLInputElement).type))
		.map((element) => ({ element, box: element.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 1 && box.height > 1 && Math.min(box.width, box.height) < minimum)
		.map(({ element, box }) => `${element.tagName.toLowerCase()} "${(element.innerText || element.getAttribute('aria-label') || '').slice(0, 40)}" ${Math.round(box.width)}×${Math.round(box.height)}`), minimum)
	assert.deepEqual(small, [], `at ${page.url()}`)
}

/**
 * Keeps a picture of the page in build/screenshots, named after the page and how it is looked at. The window is made
 * as high as what it scrolls, so that all of it is seen.
 *
 * @param visit the window
 * @param name of the page
 */
export async function screenshot({ page, look }: Visit, name: string): Promise<void> {
	const folder = inProject('build/screenshots')
	mkdirSync(folder, { recursive: true })
	const size = page.viewportSize()!
	const hidden = await page.evaluate(() => Math.max(0, ...[...document.querySelectorAll('*')]
		.filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY))
		.map((element) => element.scrollHeight - element.clientHeight)))
	await page.setViewportSize({ width: size.width, height: Math.min(size.height + hidden, 8000) })
	await page.screenshot({ path: path.join(folder, `${name}-${look.language}-${look.viewport}-${look.theme}.png`), animations: 'disabled' })
	await page.setViewportSize(size)
}

/**
 * Goes with the Tab key alone to an element; throws when it can't be reached.
 *
 * @param page the page
 * @param target where to go
 * @param most how often Tab may be pressed
 */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
	for (let pressed = 0; pressed < most; pressed++) {
		if (await target.evaluate((element) => element === document.activeElement)) {
			return
		}
		await page.keyboard.press('Tab')
	}
	assert.fail(`${target} can't be reached with ${most} times Tab`)
}
