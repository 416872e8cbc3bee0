/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Measures the map in Chromium on the development host, with 20,000 places: when the list is there, when the map can be
 * used, how long the frames of panning and of a step of zoom take. Without a graphics card the numbers are those of a
 * slow computer. What was filled is kept in build/bench, as by `npm run bench -- --places --scales=100000`.
 * Usage: npx tsx dev/bench/map.ts [--places=20000]
 */

import type { Page } from 'playwright-core'

import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { buildIfChanged } from '../scripts/lib/build.ts'
import { hostAdmin, occ, startHost } from '../scripts/lib/host.ts'
import { inProject } from '../scripts/lib/project.ts'

const places = Number(process.argv.find((argument) => argument.startsWith('--places='))?.slice(9) ?? 20_000)
const rounds = 3

const data = inProject(path.join('build', 'bench', `places-${places * 5}`))
if (!existsSync(path.join(data, 'host.db'))) {
	console.info(`Making ${places.toLocaleString('en')} places …`)
	mkdirSync(data, { recursive: true })
	occ(data, ['smartcommons:demo', `--places=${places}`])
}
buildIfChanged()
const host = await startHost({ name: 'bench-map', data })
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
try {
	const page = await loggedIn()
	const times: Record<string, number[]> = {}
	for (let round = 0; round < rounds; round++) {
		for (const [name, value] of Object.entries({ ...await opened(page), ...await panned(page), ...await zoomed(page) })) {
			(times[name] ??= []).push(value)
		}
	}
	for (const [name, values] of Object.entries(times)) {
		console.info(`${name.padEnd(46)} ${values.map((value) => String(Math.round(value)).padStart(6)).join('')}`)
	}
} finally {
	await browser.close()
	host.stop()
	await host.ended
}

async function loggedIn(): Promise<Page> {
	const context = await browser.newContext({ baseURL: host.url, viewport: { width: 1400, height: 900 } })
	// The translator of TypeScript names functions with a helper that the page doesn't have.
	await context.addInitScript({ content: 'globalThis.__name = (value) => value' })
	const page = await context.newPage()
	await page.goto('/index.php/login')
	await page.locator('input[name="user"]').fill(hostAdmin.user)
	await page.locator('input[name="password"]').fill(hostAdmin.password)
	await page.locator('form:has(input[name="password"]) [type="submit"]').click()
	await page.waitForURL((url) => !url.pathname.endsWith('/login'))
	return page
}

/** From the request of the page to the first list, and to a map whose markers can be pressed. */
async function opened(page: Page): Promise<Record<string, number>> {
	const begun = performance.now()
	await page.goto('/index.php/apps/smartcommons/places', { waitUntil: 'commit' })
	await page.locator('main li article').first().waitFor()
	const list = performance.now() - begun
	await page.locator('.smc-map__target[data-shown]:not([data-shown="0"])').waitFor()
	return { 'ms from the request to the list': list, 'ms from the request to a map that can be used': performance.now() - begun }
}

/** Drags the map to and fro, and notes the time from one frame to the next. */
async function panned(page: Page): Promise<Record<string, number>> {
	const box = (await page.locator('.smc-map__target').boundingBox())!
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
	await page.mouse.move(x, y)
	await page.mouse.down()
	await page.evaluate(() => {
		const noted = globalThis as unknown as { frames?: number[], noting?: boolean }
		noted.frames = []
		noted.noting = true
		let last = performance.now()
		const note = (now: number) => {
			noted.frames!.push(now - last)
			last = now
			if (noted.noting) {
				requestAnimationFrame(note)
			}
		}
		requestAnimationFrame(note)
	})
	for (let move = 0; move < 120; move++) {
		await page.mouse.move(x + 160 * Math.sin(move / 12), y + 120 * Math.sin(move / 9))
	}
	const frames = await page.evaluate(() => {
		const noted = globalThis as unknown as { frames?: number[], noting?: boolean }
		noted.noting = false
		return noted.frames!.slice(1)
	})
	await page.mouse.up()
	const sorted = frames.toSorted((one, other) => one - other)
	const total = frames.reduce((sum, frame) => sum + frame, 0)
	return {
		'frames a second while panning': 1000 * frames.length / total,
		'ms of a frame while panning, 95 of 100': sorted[Math.floor(sorted.length * 0.95)] ?? 0,
	}
}

/** Presses "closer", and waits until nothing is drawn any more. */
async function zoomed(page: Page): Promise<Record<string, number>> {
	await page.waitForTimeout(500)
	const longest = await page.evaluate(async () => {
		const tasks: number[] = []
		const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
		observer.observe({ entryTypes: ['longtask'] })
		document.querySelector<HTMLElement>('.smc-map__buttons button')!.click()
		await new Promise((resolve) => setTimeout(resolve, 1200))
		observer.disconnect()
		return Math.max(0, ...tasks)
	})
	return { 'ms of the longest task of a step of zoom': longest }
}
