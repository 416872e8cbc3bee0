/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Serves the app on the development host: `npm start`, or `npm start -- --empty` without demo data.
 * PORT says where (8080; dev/prepare.mjs has checked it), SMARTCOMMONS_HOST_DATA where its data is.
 */

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildIfChanged } from './scripts/lib/build.ts'
import { hostAdmin, occ, startHost } from './scripts/lib/host.ts'
import { inProject, root } from './scripts/lib/project.ts'

const port = Number(process.env.PORT || 8080)
const data = path.resolve(process.env.SMARTCOMMONS_HOST_DATA || inProject('dev/host/data'))
const FIVE_MINUTES = 300_000
/** Who gets a mail of the day, for the page of sent mail: one in Dutch, one in French. */
const WRITTEN_TO = ['an', 'camille']
const empty = process.argv.includes('--empty')

try {
	buildIfChanged()
	// what is written on the console links to where the pages are
	occ(data, ['config:system:set', 'overwrite.cli.url', '--value', `http://127.0.0.1:${port}`])
	fillOnce()
	const host = await startHost({ name: 'start', port, data })
	console.info(welcome(host.url))
	runJobs()
	setInterval(runJobs, FIVE_MINUTES).unref()
	await host.ended
} catch (error) {
	console.error(error instanceof Error ? error.message : error)
	process.exitCode = 1
}

/** Demo data is made once for a data folder. */
function fillOnce(): void {
	const filled = path.join(data, 'demo')
	if (!empty && !existsSync(filled)) {
		console.info('Filling in demo data …')
		occ(data, ['smartcommons:demo'])
		for (const uid of WRITTEN_TO) {
			occ(data, ['smartcommons:digest', '--user', uid])
		}
		mkdirSync(data, { recursive: true })
		writeFileSync(filled, '')
	}
}

/** What a server's cron does: mails of the day, what is told again, what is due. */
function runJobs(): void {
	spawn('php', [inProject('dev/host/cron')], { cwd: root, env: { ...process.env, SMARTCOMMONS_HOST_DATA: data }, stdio: 'ignore' }).unref()
}

/**
 * @param url where it is served
 */
function welcome(url: string): string {
	const members = empty ? [] : demoMembers()
	const width = Math.max(0, ...members.map(({ uid, password }) => `${uid} / ${password}`.length))
	return [
		'',
		`  Smart Commons is at   ${url}/index.php/apps/smartcommons/`,
		'',
		'  Log in as',
		...members.slice(0, 8).map(({ uid, password, about }) => `    ${`${uid} / ${password}`.padEnd(width)}   ${about}`),
		...(members.length > 8 ? [`    and ${members.length - 8} more, who are on the login page`] : []),
		`    ${`${hostAdmin.user} / ${hostAdmin.password}`.padEnd(width)}   administrator`,
		'',
		`  Stop with Ctrl+C. What the server says is in ${path.relative(process.cwd(), path.join(data, 'php.log'))}.`,
		'',
	].join('\n')
}

/** Whom the demo command made, as it left them for the login page. */
function demoMembers(): { uid: string, password: string, about: string }[] {
	const stored = occ(data, ['config:app:get', 'smartcommons', 'demo_members'])
	return JSON.parse(stored) as { uid: string, password: string, about: string }[]
}
