/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** The shell and any one view together, gzipped, stay within the budget; run after a build. */

import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { inProject, readJson, report } from './lib/project.ts'

/** Kilobytes, gzipped; the map brings its own library along. */
const budgets = [
	{ views: /^src\/places\//, limit: 310 },
	{ views: /^src\//, limit: 220 },
]

/** What is loaded on pages that aren't the app's: kilobytes, gzipped. */
const small: Record<string, number> = { reference: 40, admin: 220, picker: 240 }

interface Chunks { shell: string[], entries: Record<string, string[]>, views: { view: string, files: string[] }[] }

const chunksFile = 'build/chunks.json'
const problems: string[] = []
if (!existsSync(inProject(chunksFile))) {
	problems.push('Nothing is built yet: run `npm run build`')
} else {
	const { shell, entries, views } = readJson<Chunks>(chunksFile)
	const sizes = new Map<string, number>()
	const size = (name: string): number => {
		const known = sizes.get(name) ?? gzipSync(readFileSync(inProject(`js/${name}`)), { level: 9 }).length
		sizes.set(name, known)
		return known
	}
	const total = (files: string[]): number => [...new Set(files)].reduce((sum, name) => sum + size(name), 0) / 1000
	console.info(`${total(shell).toFixed(0).padStart(5)} kB  shell`)
	for (const [name, limit] of Object.entries(small)) {
		const sum = total(entries[name] ?? [])
		console.info(`${sum.toFixed(0).padStart(5)} kB  ${name}, alone`)
		if (sum === 0 || sum > limit) {
			problems.push(`${name}: ${sum.toFixed(1)} kB, and ${limit} kB are allowed`)
		}
	}
	if (views.length === 0) {
		problems.push('No view is loaded lazily from a routes.ts')
	}
	for (const { view, files } of views.sort((left, right) => (left.view < right.view ? -1 : 1))) {
		const sum = total([...shell, ...files])
		const limit = budgets.find((budget) => budget.views.test(view))?.limit ?? 0
		console.info(`${sum.toFixed(0).padStart(5)} kB  with ${view}`)
		if (sum > limit) {
			problems.push(`${view}: ${sum.toFixed(1)} kB with the shell, and ${limit} kB are allowed`)
		}
	}
}
report('size of the client, gzipped', problems)
