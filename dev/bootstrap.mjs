/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * The first thing that runs: says so where Node is too old, in a language that old ones understand, and goes on with
 * dev/prepare.mjs otherwise.
 *
 * Usage: node dev/bootstrap.mjs start|test [arguments for dev/start.ts or dev/test.ts]
 */

const needed = [20, 19]
const version = process.versions.node.split('.').map(Number)

if (version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1])) {
	console.error(`Node ${needed.join('.')} or newer is needed; this is ${process.version}.`)
	process.exitCode = 1
} else {
	import('./prepare.mjs')
}
