/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { together } from '../support/parallel.ts'
import { member } from '../support/users.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }

describe('a creating request with an Idempotency-Key', () => {
	it('gets the first answer again', async () => {
		const an = await member()
		const first = await an.post('/feeds', { body: {}, headers: { 'Idempotency-Key': 'one' }, expect: 201 })
		const second = await an.post('/feeds', { body: {}, headers: { 'Idempotency-Key': 'one' }, expect: 201 })
		assert.equal(second.text, first.text)
		assert.equal(second.etag, first.etag)
		await an.post('/feeds', { body: { groupId: null }, headers: { 'Idempotency-Key': 'one' }, expect: 422 })
		await an.post('/feeds', { body: {}, headers: { 'Idempotency-Key': 'two' }, expect: 409 })
	})

	it('belongs to its member', async () => {
		const [an, ben] = [await member(), await member()]
		const first = await an.post('/feeds', { headers: { 'Idempotency-Key': 'same' }, expect: 201 })
		const other = await ben.post('/feeds', { headers: { 'Idempotency-Key': 'same' }, expect: 201 })
		assert.notEqual(other.data.url, first.data.url)
	})

	it('does the thing once when it comes many times at once', async () => {
		const an = await member()
		const answers = await together(Array.from({ length: 6 }, () => () => an.send('post', '/feeds', { headers: { 'Idempotency-Key': 'race' }, expect: 201 })))
		const bodies = answers.filter((one) => one.status === 'fulfilled').map((one) => one.value.text)
		assert.ok(bodies.length >= 1)
		assert.equal(new Set(bodies).size, 1, 'everybody who got an answer got the same')
		for (const refused of answers.filter((one) => one.status === 'rejected')) {
			assert.match(String(refused.reason), /status 409/)
		}
		assert.equal((await an.get('/feeds')).data.length, 1)
	})

	it('may be mended and sent again after a failure', async () => {
		const an = await member()
		await an.post('/feeds', { body: { groupId: 999999999 }, headers: { 'Idempotency-Key': 'mend' }, expect: 404 })
		await an.post('/feeds', { body: {}, headers: { 'Idempotency-Key': 'mend' }, expect: 201 })
	})

	it('has a plain key', async () => {
		const an = await member()
		await an.post('/feeds', { headers: { 'Idempotency-Key': 'x'.repeat(81) }, expect: 400 })
	})
})

describe('a request that makes no sense', () => {
	it('gets a sentence, never an error of the server, and changes nothing', async () => {
		const an = await member()
		const wrong: [number, string | undefined, Record<string, string>][] = [
			[400, '{"groupId":', JSON_TYPE],
			[400, '"text"', JSON_TYPE],
			[400, '12', JSON_TYPE],
			[400, '{"groupId":"5"}', JSON_TYPE],
			[400, '{"groupId":[5]}', JSON_TYPE],
			[400, '{"groupId":1.5}', JSON_TYPE],
			[404, '{"groupId":-5}', JSON_TYPE],
			[404, '{"groupId":9007199254740991}', JSON_TYPE],
			[400, '{"groupId":1e99}', JSON_TYPE],
			[415, '{"groupId":5}', { 'Content-Type': 'text/json' }],
			[415, '{"groupId":5}', { 'Content-Type': 'text/plain' }],
		]
		for (const [expect, raw, headers] of wrong) {
			const { problem } = await an.post('/feeds', { raw, headers, expect })
			assert.ok(problem.message.length > 10)
		}
		assert.deepEqual((await an.get('/feeds')).data, [])
	})

	it('is refused before it is done when the answer could not be given', async () => {
		const an = await member()
		await an.post('/feeds', { query: { format: 'csv' }, expect: 400 })
		await an.post('/feeds', { headers: { Accept: 'application/pdf' }, expect: 400 })
		assert.deepEqual((await an.get('/feeds')).data, [])
	})

	it('cannot put another id in the place of the one in the address', async () => {
		const an = await member()
		const { data: feed } = await an.post('/feeds', { expect: 201 })
		for (const id of [7, String(feed.id)]) {
			const answer = await fetch((await an.get('/feeds')).data[0]!.url)
			assert.equal(answer.status, 200)
			await an.send('delete', '/feeds/{id}', { path: { id: 999 }, body: { id }, expect: 400 })
		}
		await an.delete('/feeds/{id}', { path: { id: 'x' }, expect: 404 })
		await an.delete('/feeds/{id}', { path: { id: '99999999999999999999' }, expect: 404 })
		assert.equal((await an.get('/feeds')).data.length, 1)
	})
})
