/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, inProject, root } from './project.ts'

interface NodeTestOptions {
	/** Name of the report; that of the folder if not given. */
	results?: string
	/** How many files at a time. */
	concurrency?: number
	/** A file that takes longer counts as hanging. */
	seconds?: number
}

/**
 * Runs the test files of a folder with Node's own runner. Those named `*.alone.test.ts` change something for the whole
 * server, such as a setting: they run after the others, one at a time.
 *
 * @param folder with `*.test.ts` files
 * @param env what the tests have to know
 * @param chosen only files whose path contains one of these; all if empty
 * @param options how to run them
 * @return the exit code
 */
export function runNodeTests(folder: string, env: Record<string, string>, chosen: string[], options: NodeTestOptions = {}): number {
	const files = filesBelow(folder, (name) => name.endsWith('.test.ts'))
		.filter((name) => chosen.length === 0 || chosen.some((part) => name.includes(part)))
	if (files.length === 0) {
		console.error(`There is no such test in ${folder}`)
		return 1
	}
	const { results = path.basename(folder), concurrency = 2, seconds = 180 } = options
	const alone = files.filter((name) => name.endsWith('.alone.test.ts'))
	const together = files.filter((name) => !alone.includes(name))
	const codes = [
		run(together, results, concurrency, seconds, env),
		run(alone, together.length > 0 ? `${results}-alone` : results, 1, seconds, env),
	]
	return codes.find((code) => code !== 0) ?? 0
}

/**
 * @param files what to run
 * @param results name of the report
 * @param concurrency how many files at a time
 * @param seconds after which a file counts as hanging
 * @param env what the tests have to know
 * @return the exit code
 */
function run(files: string[], results: string, concurrency: number, seconds: number, env: Record<string, string>): number {
	if (files.length === 0) {
		return 0
	}
	const report = inProject(`build/results/${results}.xml`)
	mkdirSync(path.dirname(report), { recursive: true })
	const { status } = spawnSync(process.execPath, [
		'--import',
		'tsx',
		'--test',
		`--test-concurrency=${concurrency}`,
		`--test-timeout=${seconds * 1000}`,
		'--test-reporter=spec',
		'--test-reporter-destination=stdout',
		'--test-reporter=junit',
		`--test-reporter-destination=${report}`,
		...files,
	], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
	return status ?? 1
}
