/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Contract, Operation } from '../../../dev/scripts/openapi/bundle.ts'

import formats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readJson } from '../../../dev/scripts/lib/project.ts'

/** What came back, as far as the contract speaks of it. */
export interface RawAnswer { status: number, contentType: string, body: string }

const contract = readJson<Contract>('openapi.json')
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema(contract, 'contract')
const validators = new Map<string, ValidateFunction>()

/** Below which the paths of the contract are. */
export const apiBase = (contract.servers as { url: string }[])[0]!.url

/**
 * Compares an answer with the contract; what it gives is empty when all is well.
 *
 * @param verb in lower case
 * @param path as in the contract, with its {placeholders}
 * @param answer what the server sent
 * @return what is wrong, one line each
 */
export function deviations(verb: string, path: string, answer: RawAnswer): string[] {
	const operation = contract.paths[path]?.[verb] as Operation | undefined
	if (!operation) {
		return [`${verb} ${path} is not in the contract`]
	}
	const key = operation.responses[answer.status] ? String(answer.status) : undefined
	if (!key) {
		return [`status ${answer.status} is not in the contract, which has ${Object.keys(operation.responses).join(', ')}`]
	}
	const pointer = ['paths', path, verb, 'responses', key]
	const { response, at } = resolved(operation.responses[key]!, pointer)
	const content = response.content as Record<string, { schema?: unknown }> | undefined
	if (!content) {
		return []
	}
	const type = answer.contentType.split(';')[0]!.trim()
	if (!content[type]) {
		return [`content type ${type || 'none'} is not in the contract, which has ${Object.keys(content).join(', ')}`]
	}
	return type === 'application/json' ? wrongJson(answer.body, [...at, 'content', type, 'schema']) : []
}

/**
 * @param response of an operation, or a reference to a shared one
 * @param pointer where it stands in the contract
 */
function resolved(response: Record<string, unknown>, pointer: string[]): { response: Record<string, unknown>, at: string[] } {
	if (typeof response.$ref !== 'string') {
		return { response, at: pointer }
	}
	const at = response.$ref.slice(2).split('/')
	return { response: contract.components.responses![at.at(-1)!]!, at }
}

function wrongJson(body: string, pointer: string[]): string[] {
	let value: unknown
	try {
		value = JSON.parse(body)
	} catch {
		return ['the body is not JSON']
	}
	const reference = `contract#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
	const validate = validators.get(reference) ?? ajv.compile({ $ref: reference })
	validators.set(reference, validate)
	return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`)
}
