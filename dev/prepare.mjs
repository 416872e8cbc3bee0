/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * What stands between a fresh clone and the scripts in TypeScript: system packages, npm and Composer packages.
 * Plain JavaScript without any dependency, because nothing is installed when it runs; dev/bootstrap.mjs calls it.
 */

import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
/** What runs on a fresh clone. */
const scripts = { start: 'dev/start.ts', test: 'dev/test.ts', package: 'dev/scripts/package.ts', bench: 'dev/bench/run.ts' }
const [command, ...rest] = process.argv.slice(2)
const forTests = command === 'test'

if (!Object.hasOwn(scripts, command ?? '')) {
	fail(`Usage: node dev/bootstrap.mjs ${Object.keys(scripts).join('|')}`)
}
if (command === 'start') {
	await checkPort()
}
installSystemPackages()
installNpmPackages()
installComposerPackages('.')
if (forTests) {
	installComposerPackages('dev/psalm')
}
runScript()

/** The script itself; a signal to this process is one to it, so that nothing goes on alone. */
function runScript() {
	const script = spawn(process.execPath, ['--import', 'tsx', scripts[command], ...rest], { cwd: root, stdio: 'inherit' })
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => script.kill(signal))
	}
	script.once('exit', (code) => process.exit(code ?? 1))
}

/**
 * @param {string} message what the reader has to know
 */
function fail(message) {
	console.error(message)
	process.exit(1)
}

/** A port that can't be had is said at once, not after minutes of installing. */
async function checkPort() {
	const port = Number(process.env.PORT || 8080)
	if (!Number.isInteger(port) || port < 1 || port > 65535) {
		fail(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`)
	}
	const code = await new Promise((resolve) => {
		const server = createServer()
		server.once('error', (error) => resolve(error.code))
		server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)))
	})
	const another = port < 1024 || port === 65535 ? 8081 : port + 1
	if (code === 'EADDRINUSE') {
		fail(`Something else listens on port ${port}. Choose another one: PORT=${another} npm start`)
	}
	if (code !== undefined) {
		fail(`Port ${port} can't be used (${code}). Choose another one: PORT=${another} npm start`)
	}
}

/**
 * @param {string} program a command
 * @param {string[]} args its arguments
 * @return {string | undefined} what it printed, nothing when it failed or isn't there
 */
function output(program, args) {
	const result = spawnSync(program, args, { encoding: 'utf8' })
	return result.status === 0 ? result.stdout : undefined
}

/**
 * Runs something that says much and means little; when it fails, its last lines are shown.
 *
 * @param {string} what for the reader
 * @param {string} program a command
 * @param {string[]} args its arguments
 * @param {NodeJS.ProcessEnv} [env] more environment
 */
function run(what, program, args, env = {}) {
	console.info(`${what} …`)
	const result = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
	if (result.status !== 0) {
		const said = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim().split('\n').slice(-40).join('\n')
		fail(`${said}\n\n${what}: \`${program} ${args.join(' ')}\` failed.`)
	}
}

/** The system packages of Debian and its relatives that are still missing. */
function missingPackages() {
	const version = output('php', ['-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;'])
	if (version !== undefined && Number(version) < 8.2) {
		fail(`PHP 8.2 or newer is needed; this is PHP ${version}.`)
	}
	const modules = (output('php', ['-m']) ?? '').toLowerCase().split('\n')
	const php = version === undefined ? 'php' : `php${version}`
	/** @type {[string, string[]][]} */
	const extensions = [
		['sqlite3', ['pdo_sqlite', 'sqlite3']],
		['mbstring', ['mbstring']],
		['intl', ['intl']],
		['xml', ['dom', 'simplexml', 'xmlreader', 'xmlwriter']],
		['curl', ['curl']],
		['zip', ['zip']],
		['gd', ['gd']],
		...(forTests ? [['bcmath', ['bcmath']]] : []),
	]
	const programs = [['composer', 'composer'], ['unzip', 'unzip'], ['git', 'git']]
	return [
		...(version === undefined ? ['php-cli'] : []),
		...extensions.filter(([, names]) => names.some((name) => !modules.includes(name))).map(([name]) => `${php}-${name}`),
		...programs.filter(([program]) => !hasProgram(program)).map(([, name]) => name),
		...(forTests && !['chromium', 'chromium-browser', 'google-chrome'].some(hasProgram) && !process.env.CHROMIUM ? ['chromium'] : []),
	]
}

/**
 * @param {string} program a command
 */
function hasProgram(program) {
	return (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, program)))
}

/** Installs them where that is allowed; names the command where it isn't. */
function installSystemPackages() {
	const packages = missingPackages()
	if (packages.length === 0) {
		return
	}
	const install = ['install', '-y', '--no-install-recommends', ...packages]
	if (process.getuid?.() !== 0 || !hasProgram('apt-get')) {
		fail(`Some system packages are missing. Install them, then start again; on Debian and its relatives:\n\n    sudo apt-get update && sudo apt-get ${install.join(' ')}\n`)
	}
	const env = { DEBIAN_FRONTEND: 'noninteractive' }
	run('Looking for system packages', 'apt-get', ['update', '-qq'], env)
	run(`Installing ${packages.join(', ')}`, 'apt-get', ['-qq', ...install], env)
	const still = missingPackages()
	if (still.length > 0) {
		fail(`These system packages are still missing: ${still.join(', ')}.`)
	}
}

/** Compares what is installed with the lock file, so that nothing is installed twice. */
function installNpmPackages() {
	const wanted = readPackages('package-lock.json')
	const installed = readPackages('node_modules/.package-lock.json')
	const current = Object.entries(wanted).every(([name, { version, optional, devOptional, peer, link }]) => name === ''
		|| link || installed[name]?.version === version || ((optional || devOptional || peer) && !installed[name]))
	if (Object.keys(installed).length === 0 || !current) {
		run('Installing npm packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
	}
}

/**
 * @param {string} file a lock file
 */
function readPackages(file) {
	const name = path.join(root, file)
	return existsSync(name) ? JSON.parse(readFileSync(name, 'utf8')).packages : {}
}

/**
 * @param {string} folder where a composer.json is
 */
function installComposerPackages(folder) {
	const wanted = createHash('sha256').update(readFileSync(path.join(root, folder, 'composer.json'))).digest('hex')
	const stamp = path.join(root, folder, 'vendor', '.installed')
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
		return
	}
	run(`Installing Composer packages in ${folder === '.' ? 'the project' : folder}`, 'composer', ['install', '--working-dir', folder, '--no-interaction', '--no-progress'], { COMPOSER_ALLOW_SUPERUSER: '1' })
	mkdirSync(path.dirname(stamp), { recursive: true })
	writeFileSync(stamp, wanted)
}
