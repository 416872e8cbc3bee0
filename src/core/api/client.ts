/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AxiosError, AxiosResponse } from '@nextcloud/axios'
import type { Answer, Options, PathOf, Verb } from './types.ts'

import axios from '@nextcloud/axios'
import { generateOcsUrl } from '@nextcloud/router'
import { localProblem, Problem } from './problem.ts'

/**
 * Reads one thing or a page of a list: `get('/groups/{id}', { path: { id: 7 } })`.
 * Throws a Problem, never anything else.
 *
 * @param path address below /api/v1, as in the contract
 * @param options parts of the path, query, signal
 */
export function get<Path extends PathOf<'get'>>(path: Path, ...[options]: Arguments<'get', Path>): Promise<Answer<'get', Path>> {
	return call('get', path, options)
}

/**
 * Creates, or does something that isn't a change of one thing. Pass `key` when creating twice would be wrong.
 *
 * @param path address below /api/v1, as in the contract
 * @param options parts of the path, body, key
 */
export function post<Path extends PathOf<'post'>>(path: Path, ...[options]: Arguments<'post', Path>): Promise<Answer<'post', Path>> {
	return call('post', path, options)
}

/**
 * Changes one thing. Pass the `version` that was read.
 *
 * @param path address below /api/v1, as in the contract
 * @param options parts of the path, body, version
 */
export function put<Path extends PathOf<'put'>>(path: Path, ...[options]: Arguments<'put', Path>): Promise<Answer<'put', Path>> {
	return call('put', path, options)
}

/**
 * Removes one thing.
 *
 * @param path address below /api/v1, as in the contract
 * @param options parts of the path
 */
export function del<Path extends PathOf<'delete'>>(path: Path, ...[options]: Arguments<'delete', Path>): Promise<Answer<'delete', Path>> {
	return call('delete', path, options)
}

type Arguments<V extends Verb, Path extends PathOf<V>> = object extends Options<V, Path>
	? [options?: Options<V, Path>]
	: [options: Options<V, Path>]

/** The options without their types, as `call` uses them. */
interface Plain {
	path?: Record<string, string | number>
	query?: Record<string, unknown>
	body?: unknown
	version?: number
	key?: string
	signal?: AbortSignal
	onProgress?: (part: number) => void
	timeout?: number
}

/** Answers that carry an ETag, so that reading them again costs nothing when nothing changed. */
const remembered = new Map<string, { etag: string, data: unknown }>()
const rememberAtMost = 50

async function call<Data>(verb: Verb, path: string, options?: object): Promise<Data> {
	const { path: parts, query, body, version, key, signal, onProgress, timeout = 30_000 } = (options ?? {}) as Plain
	const url = generateOcsUrl('/apps/smartcommons/api/v1' + path, parts)
	const address = axios.getUri({ url, params: query })
	const known = verb === 'get' ? remembered.get(address) : undefined
	let response: AxiosResponse
	try {
		response = await axios.request({
			method: verb,
			url,
			params: query,
			data: body,
			signal,
			timeout,
			headers: {
				Accept: 'application/json',
				'OCS-APIRequest': 'true',
				...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
				...(key === undefined ? {} : { 'Idempotency-Key': key }),
				...(known ? { 'If-None-Match': known.etag } : {}),
			},
			validateStatus: (status) => (status >= 200 && status < 300) || (status === 304 && known !== undefined),
			onUploadProgress: onProgress && (({ loaded, total }) => onProgress(total ? loaded / total : 0)),
		})
	} catch (error) {
		throw problemOf(error as AxiosError)
	}
	if (response.status === 304 && known) {
		return structuredClone(known.data) as Data
	}
	const data = dataOf(response)
	if (verb === 'get') {
		remember(address, response.headers.etag as string | undefined, data)
	}
	return data as Data
}

function remember(address: string, etag: string | undefined, data: unknown): void {
	remembered.delete(address)
	if (!etag) {
		return
	}
	remembered.set(address, { etag, data: structuredClone(data) })
	const oldest = remembered.keys().next().value
	if (remembered.size > rememberAtMost && oldest !== undefined) {
		remembered.delete(oldest)
	}
}

function dataOf(response: AxiosResponse): unknown {
	const envelope = response.data as { ocs?: { data?: unknown } } | undefined
	if (typeof envelope !== 'object' || !envelope?.ocs) {
		throw localProblem('unreadable')
	}
	return envelope.ocs.data
}

/**
 * @param error what axios threw
 */
function problemOf(error: AxiosError): Problem {
	if (error.code === 'ERR_CANCELED') {
		return localProblem('aborted')
	}
	const { response } = error
	if (!response) {
		return localProblem(error.code === 'ECONNABORTED' || error.code === 'ETIMEDOUT' ? 'timeout' : 'offline')
	}
	if (response.status === 401) {
		return localProblem('logged-out')
	}
	const data = (response.data as { ocs?: { data?: Partial<ServerProblem> } } | undefined)?.ocs?.data
	if (typeof data?.problem !== 'string' || typeof data.message !== 'string') {
		return new Problem('unreadable', localProblem('unreadable').message, response.status)
	}
	return new Problem(data.problem, data.message, response.status, data.fields ?? {}, data.current)
}

interface ServerProblem { problem: string, message: string, fields: Record<string, string>, current: unknown }

/**
 * A key for a creating call: the same key sent twice creates once. `crypto.randomUUID` only exists on https.
 */
export function newKey(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
