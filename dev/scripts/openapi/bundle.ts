/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import path from 'node:path'
import { parse } from 'yaml'
import { filesBelow, read } from '../lib/project.ts'

export type Node = { [key: string]: unknown }

/** The bundled contract, as far as the scripts look into it. */
export interface Contract extends Node {
	openapi: string
	paths: Record<string, Record<string, Operation>>
	components: Record<string, Record<string, Node>>
}

export interface Operation extends Node {
	operationId: string
	tags?: string[]
	parameters?: Node[]
	responses: Record<string, Node>
}

export const verbs = ['get', 'put', 'post', 'delete', 'patch'] as const

const common = 'openapi/_common.yaml'

/**
 * Joins openapi/_common.yaml and one file per module into one document, and wraps every JSON answer in the
 * envelope of Nextcloud's OCS: the files describe what is in `ocs.data`.
 *
 * @param files the content of each file, by its path
 */
export function bundle(files: Record<string, string> = contractFiles()): { contract: Contract, problems: string[] } {
	const problems: string[] = []
	const { components: shared, ...head } = parse(files[common] ?? '') as Contract
	const contract: Contract = { ...head, paths: {}, components: {} }
	addComponents(contract, shared ?? {}, common, problems)
	for (const file of Object.keys(files).filter((name) => name !== common)) {
		const { paths = {}, components = {}, ...others } = parse(files[file]!) as Partial<Contract>
		problems.push(...Object.keys(others).map((key) => `${file}: a module's file has paths and components, not ${key}`))
		addPaths(contract, paths, file, problems)
		addComponents(contract, components, file, problems)
	}
	const whole = localReferences(contract) as Contract
	problems.push(...wrongReferences(whole))
	wrapAnswers(whole)
	return { contract: whole, problems }
}

function contractFiles(): Record<string, string> {
	return Object.fromEntries(filesBelow('openapi', (name) => name.endsWith('.yaml')).map((name) => [name, read(name)]))
}

function addPaths(contract: Contract, paths: Contract['paths'], file: string, problems: string[]): void {
	const module = path.basename(file, '.yaml')
	for (const [url, operations] of Object.entries(paths)) {
		for (const [verb, operation] of Object.entries(operations)) {
			if (contract.paths[url]?.[verb]) {
				problems.push(`${file}: ${verb} ${url} is in another file already`)
			}
			contract.paths[url] = { ...contract.paths[url], [verb]: isVerb(verb) ? { tags: [module], ...operation } : operation }
		}
	}
}

function addComponents(contract: Contract, components: Contract['components'], file: string, problems: string[]): void {
	for (const [kind, named] of Object.entries(components)) {
		for (const [name, value] of Object.entries(named)) {
			if (contract.components[kind]?.[name]) {
				problems.push(`${file}: components/${kind}/${name} is in another file already`)
			}
			contract.components[kind] = { ...contract.components[kind], [name]: value }
		}
	}
}

/**
 * @param verb a key of a path
 */
export function isVerb(verb: string): boolean {
	return (verbs as readonly string[]).includes(verb)
}

/**
 * References may name the file or not: all is one document in the end.
 *
 * @param value any part of a document
 */
function localReferences(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(localReferences)
	}
	if (typeof value !== 'object' || value === null) {
		return value
	}
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
		key,
		key === '$ref' && typeof inner === 'string' ? inner.replace(/^[^#]*#/, '#') : localReferences(inner),
	]))
}

/**
 * References that lead nowhere, and components that nothing refers to.
 *
 * @param contract all files joined
 */
function wrongReferences(contract: Contract): string[] {
	const references = new Set<string>()
	const visit = (value: unknown): void => {
		if (typeof value === 'object' && value !== null) {
			for (const [key, inner] of Object.entries(value)) {
				if (key === '$ref' && typeof inner === 'string') {
					references.add(inner)
				}
				visit(inner)
			}
		}
	}
	visit(contract)
	const components = Object.entries(contract.components)
		.filter(([kind]) => kind !== 'securitySchemes')
		.flatMap(([kind, named]) => Object.keys(named).map((name) => `#/components/${kind}/${name}`))
	return [
		...[...references].filter((reference) => !components.includes(reference)).map((reference) => `${reference} leads nowhere`),
		...components.filter((component) => !references.has(component)).map((component) => `${component} is not used`),
	]
}

function wrapAnswers(contract: Contract): void {
	contract.components.schemas = {
		...contract.components.schemas,
		OcsMeta: {
			description: 'What the server says of every answer',
			type: 'object',
			required: ['status', 'statuscode'],
			properties: {
				status: { type: 'string', enum: ['ok', 'failure'] },
				statuscode: { type: 'integer' },
				message: { type: ['string', 'null'] },
				totalitems: { type: 'string' },
				itemsperpage: { type: 'string' },
			},
		},
	}
	const operations = Object.values(contract.paths).flatMap((operations) => Object.entries(operations))
		.filter(([verb]) => isVerb(verb)).map(([, operation]) => operation)
	const responses = [...operations.flatMap((operation) => Object.values(operation.responses)), ...Object.values(contract.components.responses ?? {})]
	for (const response of responses) {
		const json = (response.content as Record<string, Node> | undefined)?.['application/json']
		if (json?.schema) {
			json.schema = {
				type: 'object',
				required: ['ocs'],
				properties: {
					ocs: {
						type: 'object',
						required: ['meta', 'data'],
						properties: { meta: { $ref: '#/components/schemas/OcsMeta' }, data: json.schema },
					},
				},
			}
		}
	}
}
