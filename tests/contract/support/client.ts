/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { paths } from '../../../src/core/api/schema.d.ts'
import type { Account } from './server.ts'

import { apiBase, deviations } from './contract.ts'
import { baseUrl, basic } from './server.ts'

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'
type PathsWith<V extends Verb> = { [P in keyof paths]: paths[P] extends Record<V, { responses: unknown }> ? P : never }[keyof paths]
type Responses<P extends keyof paths, V extends Verb> = paths[P] extends Record<V, { responses: infer R }> ? R : never
type JsonOf<R> = R extends { content: { 'application/json': { ocs: { data: infer D } } } } ? D : never
/** The data of the answer that a successful call gives. */
export type Data<P extends keyof paths, V extends Verb> = JsonOf<Responses<P, V>[keyof Responses<P, V> & (200 | 201 | 202)]>

export interface Problem { problem: string, message: string, fields?: Record<string, string>, current?: unknown }

export interface Answer<D> {
	status: number
	headers: Headers
	/** Of a successful answer in JSON; reading it from another one throws. */
	data: D
	/** Of an answer with a problem; reading it from another one throws. */
	problem: Problem
	/** The body as it came. */
	text: string
	etag: string
}

export interface Options {
	/** Values for the {placeholders} of the path. */
	path?: Record<string, string | number>
	query?: Record<string, string | number | boolean | undefined>
	/** Sent as JSON. */
	body?: unknown
	/** Sent as it is, for uploads and for malformed requests. */
	raw?: BodyInit
	headers?: Record<string, string>
	/** The status that the test expects; any success if not given. */
	expect?: number | 'any'
}

/**
 * Calls the API as one account, or as a guest. Every answer is compared with the contract, and one that deviates, or
 * has another status than expected, throws an error that says what was sent and what came back.
 *
 * @param account who calls; nobody if not given
 */
export function client(account?: Account) {
	const call = <P extends keyof paths, V extends Verb>(verb: V, path: P, options: Options = {}) => send<Data<P, V>>(account, verb, path, options)
	return {
		account,
		get: <P extends PathsWith<'get'>>(path: P, options?: Options) => call<P, 'get'>('get', path, options),
		post: <P extends PathsWith<'post'>>(path: P, options?: Options) => call<P, 'post'>('post', path, options),
		put: <P extends PathsWith<'put'>>(path: P, options?: Options) => call<P, 'put'>('put', path, options),
		delete: <P extends PathsWith<'delete'>>(path: P, options?: Options) => call<P, 'delete'>('delete', path, options),
		/** Any method of the contract, for tests that walk through all of them. */
		send: (verb: Verb, path: string, options: Options = {}) => send<unknown>(account, verb, path, options),
	}
}

export type Client = ReturnType<typeof client>

async function send<D>(account: Account | undefined, verb: Verb, path: string, options: Options): Promise<Answer<D>> {
	const url = new URL(baseUrl + apiBase + path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(options.path?.[name] ?? missing(path, name)))))
	for (const [name, value] of Object.entries(options.query ?? {})) {
		if (value !== undefined) {
			url.searchParams.set(name, String(value))
		}
	}
	const response = await fetch(url, {
		method: verb.toUpperCase(),
		redirect: 'manual',
		headers: {
			'OCS-APIRequest': 'true',
			Accept: 'application/json',
			...(account ? { Authorization: basic(account) } : {}),
			...(options.body !== undefined ? { 'Content-Type': 'application/json' } : {}),
			...options.headers,
		},
		body: options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
	})
	const text = await response.text()
	const wrong = deviations(verb, path, { status: response.status, contentType: response.headers.get('content-type') ?? '', body: text })
	const expected = options.expect === undefined ? response.ok || response.status === 304 : options.expect === 'any' || response.status === options.expect
	if (!expected) {
		wrong.unshift(`status ${response.status}, expected ${options.expect ?? 'a success'}`)
	}
	if (wrong.length > 0) {
		throw new Error(`${verb.toUpperCase()} ${url.pathname}${url.search} as ${account?.user ?? 'a guest'}\n`
			+ `sent: ${options.raw === undefined ? JSON.stringify(options.body) : '(raw)'}\n${wrong.map((line) => `- ${line}`).join('\n')}\nbody: ${text.slice(0, 2000)}`)
	}
	return answer<D>(response, text)
}

function missing(path: string, name: string): never {
	throw new Error(`${path}: the test gives no value for {${name}}`)
}

function answer<D>(response: Response, text: string): Answer<D> {
	const data = (): unknown => (JSON.parse(text) as { ocs: { data: unknown } }).ocs.data
	return {
		status: response.status,
		headers: response.headers,
		text,
		etag: response.headers.get('etag') ?? '',
		get data() {
			if (!response.ok) {
				throw new Error(`A ${response.status} has no data, but: ${text.slice(0, 500)}`)
			}
			return data() as D
		},
		get problem() {
			if (response.ok) {
				throw new Error(`A ${response.status} is no problem, but: ${text.slice(0, 500)}`)
			}
			return data() as Problem
		},
	}
}
