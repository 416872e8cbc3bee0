/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bundle } from '../../dev/scripts/openapi/bundle.ts'

const common = `
openapi: 3.1.0
components:
  responses:
    Problem: {description: wrong, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
  schemas:
    Problem: {type: object}
`
const calls = `
paths:
  /calls:
    get:
      operationId: listCalls
      responses:
        '200': {description: all, content: {application/json: {schema: {type: array}}}}
        '400': {$ref: '_common.yaml#/components/responses/Problem'}
`
const join = (...modules: string[]) => bundle({ 'openapi/_common.yaml': common, ...Object.fromEntries(modules.map((source, at) => [`openapi/m${at}.yaml`, source])) })

test('joins the files and wraps each answer once', () => {
	const { contract, problems } = join(calls)
	assert.deepEqual(problems, [])
	const { tags, responses } = contract.paths['/calls']!.get!
	assert.deepEqual(tags, ['m0'])
	assert.deepEqual(responses['400'], { $ref: '#/components/responses/Problem' })
	const wrapped = JSON.stringify(contract.components.responses!.Problem)
	assert.equal(wrapped.match(/"ocs"/g)?.length, 2, 'once as a property, once as required')
	assert.match(JSON.stringify(responses['200']), /"data":\{"type":"array"\}/)
})

test('refuses the same path twice', () => {
	assert.match(join(calls, calls).problems.join(), /get \/calls is in another file already/)
})

test('refuses references that lead nowhere, and parts that nothing uses', () => {
	assert.deepEqual(join(calls.replace('responses/Problem', 'responses/Nothing')).problems.sort(), [
		'#/components/responses/Nothing leads nowhere',
		'#/components/responses/Problem is not used',
	])
})

test('refuses anything but paths and components in a module', () => {
	assert.match(join(`${calls}\nservers: []`).problems.join(), /not servers/)
})
