/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * PHPUnit and the contract suite on MariaDB and PostgreSQL, as far as they are installed, each on a throw-away server
 * of its own. Arguments choose databases by their name.
 */

import type { DatabaseKind } from './lib/database-servers.ts'

import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { databaseKinds } from './lib/database-servers.ts'
import { root } from './lib/project.ts'

const chosen = process.argv.slice(2).map((name) => name.toLowerCase())
const kinds = databaseKinds.filter(({ name }) => chosen.length === 0 || chosen.includes(name.toLowerCase()))
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
	process.once(signal, () => process.exit(code))
}
const lines: string[] = []
let ran = 0
for (const kind of kinds) {
	const missing = kind.missing()
	if (missing === undefined) {
		lines.push(...await test(kind))
		ran++
	} else {
		lines.push(`${kind.name}: skipped, ${missing}`)
	}
}
console.info(`\n${lines.join('\n')}`)
if (ran === 0) {
	console.error(`Nothing was tested; there are ${databaseKinds.map(({ name }) => name).join(' and ')}`)
	process.exitCode = 1
}

/**
 * @param kind of the server
 * @return how it went, one line for each suite
 */
async function test(kind: DatabaseKind): Promise<string[]> {
	const server = await kind.start()
	const suites = {
		PHPUnit: () => run('php', ['vendor/bin/phpunit', '--no-progress', '--do-not-cache-result'], { SMARTCOMMONS_TEST_DB: server.url('unit') }),
		'contract suite': () => run(process.execPath, ['--import', 'tsx', 'dev/scripts/contract.ts'], { NEXTCLOUD_URL: '', SMARTCOMMONS_HOST_DB: server.url('host') }),
	}
	try {
		return Object.entries(suites).map(([suite, start]) => {
			console.info(`\n${kind.name}: ${suite}`)
			const passed = start()
			process.exitCode = passed ? process.exitCode : 1
			return `${kind.name}: ${suite} ${passed ? 'passed' : 'FAILED'}`
		})
	} finally {
		await server.stop()
	}
}

/**
 * @param program to run
 * @param args for it
 * @param env more environment
 * @return whether it succeeded
 */
function run(program: string, args: string[], env: Record<string, string>): boolean {
	return spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
}
