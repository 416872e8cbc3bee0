/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { spawnSync } from 'node:child_process'
import { root } from './project.ts'
import { Stamp } from './stamp.ts'

/** Builds the translations and the client if their sources changed; the budget is part of it. */
export function buildIfChanged(): void {
	const stamp = new Stamp('client', ['src', 'l10n/src', 'dev/scripts/budget.ts', 'dev/scripts/l10n', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'])
	if (stamp.isCurrent) {
		return
	}
	console.info('Building the client …')
	const result = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
	if (result.status !== 0) {
		throw new Error('The client could not be built')
	}
	stamp.set()
}
