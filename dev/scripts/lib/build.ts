/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { inProject, root } from './project.ts'
import { Stamp } from './stamp.ts'

const sources = ['src', 'l10n/src', 'lib/Community/data/locations.tsv', 'dev/scripts/l10n', 'dev/scripts/map', 'dev/scripts/budget.ts', 'dev/scripts/view-chunks.js', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js']
const products = ['js/smartcommons-main.js', 'l10n/nl.js', 'build/chunks.json']
const steps = ['l10n', 'webpack', 'test:budget']

/**
 * Builds the translations and the client; the size budget is part of it. Throws when a step fails.
 *
 * @param quietly whether to say only what failed
 */
export function build(quietly = false): void {
	const stamp = new Stamp('client', sources)
	for (const step of steps) {
		const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', step], { cwd: root, encoding: 'utf8', stdio: quietly ? 'pipe' : 'inherit' })
		if (status !== 0) {
			throw new Error(`${quietly ? `${stdout}${stderr}\n` : ''}The client could not be built: \`npm run ${step}\` failed`)
		}
	}
	stamp.set()
}

/** The same, quietly, unless nothing changed since it was last done. */
export function buildIfChanged(): void {
	if (!new Stamp('client', sources).isCurrent || !products.every((name) => existsSync(inProject(name)))) {
		console.info('Building the client …')
		build(true)
	}
}
