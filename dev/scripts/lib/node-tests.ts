/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, inProject, root } from './project.ts'

/**
 * Runs the test files of a folder with Node's own runner.
 *
 * @param folder with `*.test.ts` files
 * @param env what the tests have to know
 * @param chosen only files whose path contains one of these; all if empty
 * @param concurrency how many files at a time
 * @param seconds after which a file counts as hanging
 * @return the exit code
 */
export function runNodeTests(folder: string, env: Record<string, string>, chosen: string[], concurrency = 2, seconds = 180): number {
	const files = filesBelow(folder, (name) => name.endsWith('.test.ts'))
		.filter((name) => chosen.length === 0 || chosen.some((part) => name.includes(part)))
	if (files.length === 0) {
		console.error(`There is no such test in ${folder}`)
		return 1
	}
	const results = inProject(`build/results/${path.basename(folder)}.xml`)
	mkdirSync(path.dirname(results), { recursive: true })
	const { status } = spawnSync(process.execPath, [
		'--import',
		'tsx',
		'--test',
		`--test-concurrency=${concurrency}`,
		`--test-timeout=${seconds * 1000}`,
		'--test-reporter=spec',
		'--test-reporter-destination=stdout',
		'--test-reporter=junit',
		`--test-reporter-destination=${results}`,
		...files,
	], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
	return status ?? 1
}
