/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder; every path in the scripts is relative to it. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

/**
 * @param name a path relative to the project
 */
export function inProject(name: string): string {
	return path.join(root, name)
}

/**
 * @param name a text file, relative to the project
 */
export function read(name: string): string {
	return readFileSync(inProject(name), 'utf8')
}

/**
 * @param name a JSON file, relative to the project
 */
export function readJson<T>(name: string): T {
	return JSON.parse(read(name)) as T
}

/**
 * All files below a folder, relative to the project and sorted; nothing if the folder isn't there.
 *
 * @param folder relative to the project
 * @param keep which of them to keep
 */
export function filesBelow(folder: string, keep: (name: string) => boolean = () => true): string[] {
	const top = inProject(folder)
	if (!existsSync(top)) {
		return []
	}
	return readdirSync(top, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
		.filter(keep)
		.sort()
}

/**
 * Ends a check: prints what is wrong, one line each, and sets the exit code.
 *
 * @param subject what was checked, for the reader
 * @param problems one line for each thing that is wrong
 */
export function report(subject: string, problems: string[]): void {
	if (problems.length === 0) {
		console.info(`${subject}: in order`)
		return
	}
	console.error(problems.join('\n'))
	console.error(`${subject}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`)
	process.exitCode = 1
}
