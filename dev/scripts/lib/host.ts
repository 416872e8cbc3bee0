/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ChildProcess } from 'node:child_process'

import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inProject, root } from './project.ts'

/** The account that may do everything on the development host. */
export const hostAdmin = { user: 'admin', password: 'admin' }

export interface HostOptions {
	/** What it is for. */
	name: string
	/** Where to listen, on loopback; a free one if not given. */
	port?: number
	/** Where its data is, and the log of PHP; if not given, a temporary folder that is removed at the end, and build/logs. */
	data?: string
	/** More environment for it. */
	env?: Record<string, string>
}

/** A development host that runs. */
export interface Host {
	url: string
	data: string
	/** Runs its console; gives what it printed, throws when it failed. */
	occ(...args: string[]): string
	/** Ends when the server ends. */
	ended: Promise<void>
	stop(): void
}

/**
 * Starts the development host on a data folder that is ready for use, and waits until it answers.
 *
 * @param options where, and with which data
 */
export async function startHost(options: HostOptions): Promise<Host> {
	const port = options.port ?? await freePort()
	const data = options.data ?? mkdtempSync(path.join(tmpdir(), 'smartcommons-'))
	const env = { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...options.env, SMARTCOMMONS_HOST_DATA: data }
	const url = `http://127.0.0.1:${port}`
	const log = options.data ? path.join(data, 'php.log') : inProject(path.join('build', 'logs', `${options.name}.log`))
	mkdirSync(path.dirname(log), { recursive: true })
	const output = openSync(log, 'w')
	const server = spawn('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', 'dev/host', 'dev/host/index.php'], {
		cwd: root,
		env,
		// A group of its own: the server's workers outlive it otherwise.
		detached: true,
		stdio: ['ignore', output, output],
	})
	closeSync(output)
	let stopped = false
	const stop = () => {
		if (!stopped) {
			stopped = true
			killGroup(server)
			if (options.data === undefined) {
				rmSync(data, { recursive: true, force: true })
			}
		}
	}
	process.once('exit', stop)
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143))
	}
	const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
	await untilItAnswers(url, log, ended)
	return { url, data, ended, stop, occ: (...args) => occ(data, args, options.env) }
}

/**
 * @param data the host's data folder
 * @param args a command of its console
 * @param env more environment
 */
export function occ(data: string, args: string[], env: Record<string, string> = {}): string {
	const result = spawnSync('php', [inProject('dev/host/occ'), ...args], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1 << 26,
		env: { ...process.env, ...env, SMARTCOMMONS_HOST_DATA: data },
	})
	if (result.status !== 0) {
		throw new Error(`occ ${args.join(' ')} ended with ${result.status}:\n${result.stdout}${result.stderr}`)
	}
	return result.stdout
}

/** A port on which nothing listens now. */
export async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.once('error', reject)
		server.listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port'))))
		})
	})
}

function killGroup(child: ChildProcess): void {
	if (child.pid !== undefined && child.exitCode === null) {
		try {
			process.kill(-child.pid, 'SIGTERM')
		} catch {
			// It ended by itself in the meantime.
		}
	}
}

async function untilItAnswers(url: string, log: string, ended: Promise<void>): Promise<void> {
	let over = false
	void ended.then(() => {
		over = true
	})
	const limit = Date.now() + 60_000
	while (!over && Date.now() < limit) {
		const response = await fetch(`${url}/status.php`).catch(() => undefined)
		if (response?.ok) {
			return
		}
		if (response) {
			break
		}
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	const said = readFileSync(log, 'utf8').split('\n').filter((line) => !/(Accepted|Closing)$/.test(line)).slice(0, 30).join('\n')
	throw new Error(`The development host did not start at ${url}. It says:\n${said}`)
}
