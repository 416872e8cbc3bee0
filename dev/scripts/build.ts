/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Builds the client; with --if-changed only where a source changed since the last time. */

import { build, buildIfChanged } from './lib/build.ts'

try {
	if (process.argv.includes('--if-changed')) {
		buildIfChanged()
	} else {
		build()
	}
} catch (error) {
	console.error((error as Error).message)
	process.exitCode = 1
}
