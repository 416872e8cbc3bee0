/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Measures the mail of the day for 20,000 members in 300 groups, each with news: queries and time per batch. The run is
 * killed on the way and taken up again; then nobody may have two mails, and nobody but the one whose mail was under way
 * may have none.
 */

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inProject } from '../scripts/lib/project.ts'

interface Batch { members: number, mails: number, failed: number, queries: number, ms: number, mb: number }

const members = 20_000
const groups = 300
const calls = 500
/** Mails after which the first run is killed. */
const killAfter = 7_000
const data = inProject(path.join('build', 'bench', 'digest'))
const outbox = path.join(data, 'outbox')
const env = { ...process.env, SMARTCOMMONS_HOST_DATA: data }
const script = inProject(path.join('dev', 'bench', 'digest.php'))

/** Fails where a mail is doubled or missing, or where a batch needs more queries than another. */
export async function measureDigest(): Promise<void> {
	rmSync(data, { recursive: true, force: true })
	mkdirSync(data, { recursive: true })
	console.info(`\nMaking ${members.toLocaleString('en')} members with news …`)
	php('fill', String(members), String(groups), String(calls))
	const before = await killed()
	const mailsBefore = mails().length
	php('expire')
	const after = batches(php('run'))
	report([before, after], mailsBefore)
}

/** The batches of a run that is killed in the middle of one. */
async function killed(): Promise<Batch[]> {
	const run = spawn('php', [script, 'run'], { cwd: inProject('.'), env, stdio: ['ignore', 'pipe', 'inherit'] })
	let output = ''
	run.stdout.on('data', (data: Buffer) => {
		output += String(data)
	})
	const ended = new Promise((resolve) => run.once('exit', resolve))
	while (run.exitCode === null && mails().length < killAfter) {
		await new Promise((resolve) => setTimeout(resolve, 20))
	}
	run.kill('SIGKILL')
	await ended
	return batches(output)
}

function report(runs: Batch[][], mailsBefore: number): void {
	const all = runs.flat()
	const whole = all.filter((batch) => batch.mails === 200)
	// the first batch of a run looks for new members, too
	const fixed = runs.flatMap((run) => run.map((batch, index) => batch.queries - 2 * batch.mails - (index === 0 ? 1 : 0)))
	const queries = [...new Set(fixed)].sort((left, right) => left - right)
	const perSecond = whole.reduce((sum, batch) => sum + batch.mails, 0) / whole.reduce((sum, batch) => sum + batch.ms / 1000, 0)
	const addresses = mails().map((name) => /^To: .*?([\w-]+@example\.org)/m.exec(readFileSync(path.join(outbox, name), 'utf8'))?.[1])
	const doubled = addresses.length - new Set(addresses).size
	const missing = members - new Set(addresses).size
	console.info(`Mails of the day: ${addresses.length.toLocaleString('en')} to ${members.toLocaleString('en')} members in ${groups} groups, in ${all.length} batches`)
	console.info(`  queries of a batch: ${queries.join(' or ')}, and 2 for each mail (who gets one now, how far it told)`)
	console.info(`  ${Math.round(perSecond)} members a second, ${Math.max(...all.map(({ mb }) => mb))} MB at most`)
	console.info(`  killed after ${mailsBefore.toLocaleString('en')} mails and taken up again: ${doubled} doubled, ${missing} missing (whose mail was under way gets that news next time)`)
	const failed = all.reduce((sum, batch) => sum + batch.failed, 0)
	if (queries.length > 1 || doubled > 0 || missing > 1 || failed > 0) {
		console.info('  ← that is not as it should be')
		process.exitCode = 1
	}
}

function mails(): string[] {
	try {
		return readdirSync(outbox).filter((name) => name.endsWith('.eml'))
	} catch {
		return []
	}
}

function batches(output: string): Batch[] {
	return output.split('\n').filter((line) => line.endsWith('}')).map((line) => JSON.parse(line) as Batch)
}

function php(...args: string[]): string {
	const result = spawnSync('php', [script, ...args], { cwd: inProject('.'), env, encoding: 'utf8', maxBuffer: 1 << 26 })
	if (result.status !== 0) {
		throw new Error(`${args[0]} ended with ${result.status}:\n${result.stdout}${result.stderr}`)
	}
	return result.stdout
}
