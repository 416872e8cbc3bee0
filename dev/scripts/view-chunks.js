/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Notes, for the size budget, which files the shell needs and which ones each view of the router needs besides. */
export class ViewChunks {
	/**
	 * @param {string} file where to write it
	 */
	constructor(file) {
		this.file = file
	}

	/**
	 * @param {import('webpack').Compiler} compiler the build
	 */
	apply(compiler) {
		compiler.hooks.done.tap('ViewChunks', ({ compilation }) => {
			if (compilation.errors.length > 0) {
				return
			}
			const scripts = (group) => group.getFiles().map((name) => name.replace(/\?.*$/, '')).filter((name) => name.endsWith('.js'))
			const shell = scripts(compilation.entrypoints.get('main'))
			const views = compilation.chunkGroups.flatMap((group) => (group.origins ?? [])
				.filter(({ module }) => /\/(routes?|router)\.ts$/.test(module?.resource ?? ''))
				.map(({ module, request }) => ({
					view: path.relative(compiler.context, path.resolve(path.dirname(module.resource), request)),
					files: scripts(group),
				})))
			mkdirSync(path.dirname(this.file), { recursive: true })
			writeFileSync(this.file, JSON.stringify({ shell, views }, null, '\t') + '\n')
		})
	}
}
