/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, inProject } from './project.ts'

/** Remembers what a step was last done with, so that it is not done again for nothing. */
export class Stamp {
	readonly #file: string
	readonly #value: string

	/**
	 * @param name of the step
	 * @param sources files and folders that decide on its result
	 */
	constructor(name: string, sources: string[]) {
		this.#file = inProject(path.join('build', 'stamps', name))
		const hash = createHash('sha256')
		for (const file of sources.flatMap((source) => (path.extname(source) ? [source] : filesBelow(source)))) {
			if (existsSync(inProject(file))) {
				hash.update(file).update(readFileSync(inProject(file)))
			}
		}
		this.#value = hash.digest('hex')
	}

	/** Whether nothing changed since it was set. */
	get isCurrent(): boolean {
		return existsSync(this.#file) && readFileSync(this.#file, 'utf8') === this.#value
	}

	/** To be called when the step succeeded. */
	set(): void {
		mkdirSync(path.dirname(this.#file), { recursive: true })
		writeFileSync(this.#file, this.#value)
	}
}
