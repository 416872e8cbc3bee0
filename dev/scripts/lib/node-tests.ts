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
 * Runs the test files of a folder with Node's own runner.
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
