/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Measures the endpoints of endpoints.ts on the development host, as a member of some groups, at 1,000 and at 100,000
 * calls (200 and 20,000 places): the median time over the one of an endpoint of the server that does nothing for us, and
 * the number of queries, which must be the same. Filling 100,000 takes minutes, so what was filled is kept for a week in
 * build/bench. After that the mail of the day, as digest.ts says.
 * Usage: npm run bench [-- --scales=1000,100000] [--fresh] [--only=endpoints|places|digest]
 */

import type { Answer, Endpoint } from './endpoints.ts'

import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { occ, startHost } from '../scripts/lib/host.ts'
import { inProject } from '../scripts/lib/project.ts'
import { Stamp } from '../scripts/lib/stamp.ts'
import { measureDigest } from './digest.ts'
import { endpoints } from './endpoints.ts'

interface Measure { milliseconds: number, ratio: number, queries: number, kilobytes: number }

const warmUp = 5
const rounds = 40
const api = '/ocs/v2.php/apps/smartcommons/api/v1'
const empty = '/ocs/v2.php/cloud/capabilities'
const week = 7 * 24 * 3600 * 1000
/** What decides on the data, by folder: a change makes what was filled useless. */
const sources = ['lib/Migration', 'lib/Demo', 'lib/Community/Demo', 'lib/Tender/Demo', 'lib/Tender/Import', 'lib/Place/Demo', 'lib/Core/Search', 'lib/Core/Text']
const env = { SMARTCOMMONS_HOST_QUERY_COUNT: '1' }

const scales = (process.argv.find((argument) => argument.startsWith('--scales='))?.slice(9) ?? '1000,100000').split(',').map(Number)
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7)
const placesAlone = only === 'places'
const measured = endpoints.filter(({ name }) => !placesAlone || name.includes('place'))
const results = new Map<string, Map<number, Measure>>(measured.map(({ name }) => [name, new Map()]))
if (only !== 'digest') {
	for (const scale of scales) {
		await measureAll(scale)
	}
	print()
}
if (only === undefined || only === 'digest') {
	await measureDigest()
}

/**
 * @param scale how many calls
 */
async function measureAll(scale: number): Promise<void> {
	const data = filled(scale)
	const host = await startHost({ name: 'bench', data, env })
	const headers = await logIn(host.url, someMember(data))
	const known = await someIds(host.url, headers)
	console.info(`Measuring at ${scale.toLocaleString('en')} calls …`)
	for (const endpoint of measured) {
		const url = host.url + api + endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => String(known[name]))
		const times: number[] = []
		const emptyTimes: number[] = []
		let queries = 0
		let kilobytes = 0
		for (let round = -warmUp; round < rounds; round++) {
			const baseline = await timed(host.url + empty, { method: 'GET', headers })
			const answer = await timed(url, request(endpoint, headers))
			if (!endpoint.holds(answer.data)) {
				throw new Error(`${endpoint.method} ${url} answers nothing that is worth measuring: ${JSON.stringify(answer.data).slice(0, 1000)}`)
			}
			if (round >= 0) {
				emptyTimes.push(baseline.milliseconds)
				times.push(answer.milliseconds)
				queries = Math.max(queries, answer.queries)
				kilobytes = answer.kilobytes
			}
		}
		results.get(endpoint.name)!.set(scale, { milliseconds: median(times), ratio: median(times) / median(emptyTimes), queries, kilobytes })
	}
	host.stop()
	await host.ended
}

/**
 * The data of one size; made again with --fresh, after a week, and when what decides on it has changed.
 *
 * @param scale how many calls
 */
function filled(scale: number): string {
	const name = placesAlone ? `places-${scale}` : String(scale)
	const data = inProject(path.join('build', 'bench', name))
	const database = path.join(data, 'host.db')
	const stamp = new Stamp(`bench-${name}`, sources)
	if (process.argv.includes('--fresh') || !stamp.isCurrent || !existsSync(database) || statSync(data).birthtimeMs < Date.now() - week) {
		console.info(`Making ${scale.toLocaleString('en')} calls …`)
		const begun = Date.now()
		rmSync(data, { recursive: true, force: true })
		mkdirSync(data, { recursive: true })
		occ(data, ['smartcommons:demo', placesAlone ? `--places=${scale / 5}` : `--scale=${scale}`])
		stamp.set()
		console.info(`… in ${Math.round((Date.now() - begun) / 1000)} s, ${Math.round(statSync(database).size / 1e6)} MB`)
	}
	return data
}

/**
 * The first of the demo's members: somebody whose groups have watches and work, and who doesn't see everything.
 *
 * @param data of the host
 */
function someMember(data: string): { uid: string, password: string } {
	const [member] = JSON.parse(occ(data, ['config:app:get', 'smartcommons', 'demo_members'])) as { uid: string, password: string }[]
	if (!member) {
		throw new Error('The demo has no member')
	}
	return member
}

/**
 * The headers of a session: with a password in each request, checking it would be most of the time.
 *
 * @param url of the host
 * @param member who logs in
 * @param member.uid the account
 * @param member.password its password
 */
async function logIn(url: string, { uid, password }: { uid: string, password: string }): Promise<Record<string, string>> {
	const page = await fetch(`${url}/index.php/login`)
	const token = /data-requesttoken="([^"]+)"/.exec(await page.text())?.[1]
	const before = cookies(page)
	const answer = await fetch(`${url}/index.php/login`, {
		method: 'POST',
		redirect: 'manual',
		headers: { Cookie: join(before), Origin: url },
		body: new URLSearchParams({ user: uid, password, requesttoken: token?.replaceAll('&amp;', '&') ?? '' }),
	})
	const headers = { 'OCS-APIRequest': 'true', Accept: 'application/json', Cookie: join({ ...before, ...cookies(answer) }) }
	const check = await fetch(`${url}/ocs/v2.php/cloud/user`, { headers })
	if (!check.ok) {
		throw new Error(`The login did not work: ${answer.status}, then ${check.status}`)
	}
	return headers
}

function cookies(response: Response): Record<string, string> {
	return Object.fromEntries(response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!.split('=', 2) as [string, string]))
}

function join(cookies: Record<string, string>): string {
	return Object.entries(cookies).map(([name, value]) => `${name}=${value}`).join('; ')
}

async function someIds(url: string, headers: Record<string, string>): Promise<Record<string, number>> {
	const { data } = await timed(`${url}${api}/calls?limit=1`, { headers })
	const [call] = (data.items ?? []) as { id: number }[]
	if (!call) {
		throw new Error('The demo has no call')
	}
	const places = await timed(`${url}${api}/places?q=Nachtwerf&limit=1`, { headers })
	const [place] = (places.data.items ?? []) as { id: number }[]
	const towns = await timed(`${url}${api}/locations?q=Gent&type=municipality`, { headers })
	const [ghent] = towns.data as unknown as { id: number }[]
	if (!place || !ghent) {
		throw new Error('The demo has no place, or no Ghent')
	}
	return { callId: call.id, placeId: place.id, ghentId: ghent.id }
}

function request(endpoint: Endpoint, headers: Record<string, string>): RequestInit {
	return endpoint.body === undefined
		? { method: endpoint.method, headers }
		: { method: endpoint.method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(endpoint.body) }
}

async function timed(url: string, init: RequestInit): Promise<{ milliseconds: number, queries: number, kilobytes: number, data: Answer }> {
	const begun = performance.now()
	const response = await fetch(url, init)
	const body = await response.text()
	const milliseconds = performance.now() - begun
	if (!response.ok) {
		throw new Error(`${init.method ?? 'GET'} ${url}: ${response.status}\n${body.slice(0, 1000)}`)
	}
	const { ocs } = JSON.parse(body) as { ocs: { data: Answer } }
	return { milliseconds, queries: Number(response.headers.get('x-query-count') ?? Number.NaN), kilobytes: gzipSync(body).length / 1000, data: ocs.data }
}

function median(values: number[]): number {
	const sorted = [...values].sort((left, right) => left - right)
	return sorted[Math.floor(sorted.length / 2)]!
}

/** One line per endpoint, one group of columns per size; fails where the number of queries differs. */
function print(): void {
	const width = Math.max(...measured.map(({ name }) => name.length))
	console.info(`\n${' '.repeat(width)}${scales.map((scale) => `  ${scale.toLocaleString('en').padStart(9)} calls: ms  ratio  queries  kB gz`).join('')}`)
	for (const [name, measures] of results) {
		const columns = scales.map((scale) => {
			const { milliseconds, ratio, queries, kilobytes } = measures.get(scale)!
			return `${milliseconds.toFixed(1).padStart(21)}  ${ratio.toFixed(2).padStart(5)}  ${String(queries).padStart(7)}  ${kilobytes.toFixed(1).padStart(5)}`
		})
		const differs = new Set([...measures.values()].map(({ queries }) => queries)).size > 1
		console.info(`${name.padEnd(width)}${columns.join('')}${differs ? '  ← the number of queries differs' : ''}`)
		if (differs) {
			process.exitCode = 1
		}
	}
	console.info(`\nratio: median over the median of ${empty}, ${rounds} requests each, in turn`)
}
