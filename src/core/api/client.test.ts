/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import axios from '@nextcloud/axios'
import { del, get, newKey, post, put } from './client.ts'
import { isAborted, Problem } from './problem.ts'

const answer = (data: unknown, headers = {}) => ({ status: 200, data: { ocs: { meta: {}, data } }, headers })
let request: jest.SpiedFunction<typeof axios.request>

beforeEach(() => {
	request = jest.spyOn(axios, 'request')
})

function failWith(error: object): void {
	request.mockRejectedValueOnce(Object.assign(new Error('failed'), error))
}

async function problemOf(call: Promise<unknown>): Promise<Problem> {
	const error = await call.then(() => null, (thrown: unknown) => thrown)
	expect(error).toBeInstanceOf(Problem)
	return error as Problem
}

test('the address is filled in, and the envelope taken off', async () => {
	request.mockResolvedValueOnce(answer({ id: 7 }))
	expect(await get('/groups/{id}', { path: { id: 7 } })).toEqual({ id: 7 })
	expect(request).toHaveBeenCalledWith(expect.objectContaining({
		method: 'get',
		url: expect.stringMatching(/\/ocs\/v2\.php\/apps\/smartcommons\/api\/v1\/groups\/7$/),
		headers: expect.objectContaining({ 'OCS-APIRequest': 'true' }),
	}))
})

test('an account id with a slash stays one part of the path', async () => {
	request.mockResolvedValueOnce(answer({}))
	await del('/groups/{id}/members/{uid}', { path: { id: 1, uid: 'a/b' } })
	expect(request.mock.calls[0]![0].url).toMatch(/\/groups\/1\/members\/a%2Fb$/)
})

test('a change names its version, a creation its key', async () => {
	request.mockResolvedValue(answer({}))
	await put('/groups/{id}', { path: { id: 1 }, body: { names: { nl: 'x' } }, version: 4 })
	expect(request.mock.calls[0]![0].headers).toMatchObject({ 'If-Match': '"4"' })
	const key = newKey()
	expect(key).toMatch(/^[0-9a-f]{32}$/)
	await post('/groups', { body: { names: { nl: 'x' } }, key })
	expect(request.mock.calls[1]![0].headers).toMatchObject({ 'Idempotency-Key': key })
})

test('what was read with an ETag is asked for again by it, and a 304 gives it back', async () => {
	request.mockResolvedValueOnce(answer({ id: 9, version: 1 }, { etag: '"1-abc"' }))
	const first = await get('/groups/{id}', { path: { id: 9 } })
	first.memberCount = 99
	request.mockResolvedValueOnce({ status: 304, data: '', headers: {} })
	expect(await get('/groups/{id}', { path: { id: 9 } })).toEqual({ id: 9, version: 1 })
	expect(request.mock.calls[1]![0].headers).toMatchObject({ 'If-None-Match': '"1-abc"' })
})

test('the server\'s problem comes with its sentence, fields and present state', async () => {
	failWith({ response: { status: 412, data: { ocs: { data: { problem: 'changed-meanwhile', message: 'Somebody was first.', fields: { names: 'x' }, current: { id: 1 } } } } } })
	const problem = await problemOf(get('/me'))
	expect(problem).toMatchObject({ code: 'changed-meanwhile', message: 'Somebody was first.', status: 412, fields: { names: 'x' }, current: { id: 1 }, mayPass: false })
})

test.each([
	[{ code: 'ERR_NETWORK' }, 'offline', true],
	[{ code: 'ECONNABORTED' }, 'timeout', true],
	[{ response: { status: 401, data: {} } }, 'logged-out', false],
	[{ response: { status: 502, data: '<html>' } }, 'unreadable', true],
	[{ response: { status: 404, data: { ocs: { data: [] } } } }, 'unreadable', false],
])('%j is %s', async (error, code, mayPass) => {
	failWith(error)
	const problem = await problemOf(get('/me'))
	expect(problem).toMatchObject({ code, mayPass })
	expect(problem.message).not.toBe('')
})

test('a request that we gave up is no problem to show', async () => {
	failWith({ code: 'ERR_CANCELED' })
	expect(isAborted(await problemOf(get('/me')))).toBe(true)
})

test('an answer without the envelope is not taken for one', async () => {
	request.mockResolvedValueOnce({ status: 200, data: '<html>', headers: {} })
	expect((await problemOf(get('/me'))).code).toBe('unreadable')
})
