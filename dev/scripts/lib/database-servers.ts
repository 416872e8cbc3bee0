/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ChildProcess } from 'node:child_process'

import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './host.ts'

/** The databases that each throw-away server has: one for PHPUnit, one for the host. */
const DATABASES = ['unit', 'host'] as const

/** A database server that runs on loopback, with its data in a temporary folder. */
export interface DatabaseServer {
	/** The address of one of its databases, as the tests and the host take it. */
	url(database: typeof DATABASES[number]): string
	/** Ends it and removes its data. */
	stop(): Promise<void>
}

/** A kind of database server. */
export interface DatabaseKind {
	name: string
	/** What this machine lacks to run one, and how to get it; nothing when all is there. */
	missing(): string | undefined
	start(): Promise<DatabaseServer>
}

interface Recipe {
	name: string
	packages: string
	/** Of PHP. */
	extension: string
	/** The programs that are needed: the server comes last. */
	programs: string[]
	scheme: string
	/** Fills the empty folder; gives the arguments of the server. */
	prepare(folder: string, port: number, run: (program: string, args: string[], input?: string) => void): string[]
}

const MARIADB: Recipe = {
	name: 'MariaDB',
	packages: 'mariadb-server php-mysql',
	extension: 'pdo_mysql',
	programs: ['mariadb-install-db', 'mariadbd'],
	scheme: 'mysql',
	prepare(folder, port, run) {
		const data = path.join(folder, 'data')
		run('mariadb-install-db', ['--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db', `--datadir=${data}`])
		const first = path.join(folder, 'first.sql')
		writeFileSync(first, [
			...DATABASES.map((name) => `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;`),
			'CREATE USER smartcommons;',
			'GRANT ALL ON *.* TO smartcommons;',
		].join('\n'))
		return ['--no-defaults', `--datadir=${data}`, `--init-file=${first}`, `--socket=${path.join(folder, 'socket')}`, '--bind-address=127.0.0.1', `--port=${port}`, '--skip-name-resolve', '--innodb-flush-log-at-trx-commit=0']
	},
}

const POSTGRESQL: Recipe = {
	name: 'PostgreSQL',
	packages: 'postgresql php-pgsql',
	extension: 'pdo_pgsql',
	programs: ['initdb', 'postgres'],
	scheme: 'pgsql',
	prepare(folder, port, run) {
		const data = path.join(folder, 'data')
		run('initdb', ['-D', data, '-U', 'smartcommons', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
		run('postgres', ['--single', '-D', data, 'postgres'], DATABASES.map((name) => `CREATE DATABASE ${name};\n`).join(''))
		return ['-D', data, '-c', 'listen_addresses=127.0.0.1', '-p', String(port), '-c', 'unix_socket_directories=', '-c', 'fsync=off']
	},
}

/** The servers that the app supports beside SQLite. */
export const databaseKinds: DatabaseKind[] = [MARIADB, POSTGRESQL].map((recipe) => ({
	name: recipe.name,
	missing: () => lacks(recipe),
	start: () => start(recipe),
}))

function lacks(recipe: Recipe): string | undefined {
	const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout.toLowerCase().split('\n')
	const lacking = [
		...recipe.programs.filter((program) => find(program) === undefined),
		...(modules.includes(recipe.extension) ? [] : [`the PHP extension ${recipe.extension}`]),
	]
	return lacking.length === 0 ? undefined : `${lacking.join(', ')} not installed (apt-get install ${recipe.packages})`
}

/**
 * Also looks where Debian keeps the programs of servers.
 *
 * @param program its name
 */
function find(program: string): string | undefined {
	const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort().reverse() : []
	const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', ...versions.map((version) => `/usr/lib/postgresql/${version}/bin`)]
	return folders.map((folder) => path.join(folder, program)).find((file) => existsSync(file))
}

async function start(recipe: Recipe): Promise<DatabaseServer> {
	const folder = mkdtempSync(path.join(tmpdir(), 'smartcommons-db-'))
	const owner = nobody()
	if (owner) {
		chownSync(folder, owner.uid, owner.gid)
	}
	const options = { ...owner, cwd: folder, env: { ...process.env, HOME: folder } }
	const port = await freePort()
	const args = recipe.prepare(folder, port, (program, its, input) => execFileSync(find(program)!, its, { ...options, input, stdio: ['pipe', 'ignore', 'pipe'] }))
	const log = path.join(folder, 'log')
	const output = openSync(log, 'w')
	const server = spawn(find(recipe.programs.at(-1)!)!, args, { ...options, stdio: ['ignore', output, output] })
	closeSync(output)
	const abandon = () => {
		server.kill('SIGQUIT')
		rmSync(folder, { recursive: true, force: true })
	}
	process.once('exit', abandon)
	const stop = async () => {
		await ended(server)
		process.off('exit', abandon)
		rmSync(folder, { recursive: true, force: true })
	}
	if (!await answers(recipe, port, server)) {
		const said = readFileSync(log, 'utf8')
		await stop()
		throw new Error(`${recipe.name} did not start:\n${said}`)
	}
	return { stop, url: (database) => `${recipe.scheme}://smartcommons@127.0.0.1:${port}/${database}` }
}

/** Whom to run as instead of root, whom these servers refuse. */
function nobody(): { uid: number, gid: number } | undefined {
	const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
	return process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : undefined
}

async function answers(recipe: Recipe, port: number, server: ChildProcess): Promise<boolean> {
	const dsn = `${recipe.scheme}:host=127.0.0.1;port=${port};dbname=host`
	const limit = Date.now() + 60_000
	while (server.exitCode === null && Date.now() < limit) {
		if (spawnSync('php', ['-r', 'new PDO($argv[1], "smartcommons", "");', dsn], { stdio: 'ignore' }).status === 0) {
			return true
		}
		await new Promise((resolve) => setTimeout(resolve, 200))
	}
	return false
}

async function ended(server: ChildProcess): Promise<void> {
	if (server.exitCode === null && server.signalCode === null) {
		const end = new Promise((resolve) => server.once('exit', resolve))
		server.kill('SIGTERM')
		await end
	}
}
