/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * The first thing that runs: says so where Node is too old, in a language that old ones understand, and goes on with
 * dev/prepare.mjs otherwise.
 *
 * Usage: node dev/bootstrap.mjs start|test|package|bench [arguments for the script]
 */

const needed = [20, 19]
const version = process.versions.node.split('.').map(Number)

if (version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1])) {
	console.error(`Node ${needed.join('.')} or newer is needed; this is ${process.version}.`)
	process.exitCode = 1
} else {
	import('./prepare.mjs')
}
