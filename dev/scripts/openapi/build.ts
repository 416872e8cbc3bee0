/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Writes openapi.json and the client's types from openapi/*.yaml; with --check it only compares, and looks at the
 * contract itself.
 */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { inProject, read, report } from '../lib/project.ts'
import { type Contract, bundle, isVerb } from './bundle.ts'

const bundled = 'openapi.json'
const types = 'src/core/api/schema.d.ts'
const header = `/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 *
 * Generated from openapi/*.yaml by \`npm run openapi\`: don't edit.
 */

`
const checking = process.argv.includes('--check')
const { contract, problems } = bundle()
problems.push(...wrongOperations(contract))
if (problems.length === 0) {
	put(bundled, JSON.stringify(contract, null, '\t') + '\n')
	put(types, header + astToString(await openapiTS(contract as never, { alphabetize: false })))
}
report('contract', problems)

/**
 * @param name the generated file
 * @param content what it has to contain
 */
function put(name: string, content: string): void {
	if (!checking) {
		mkdirSync(path.dirname(inProject(name)), { recursive: true })
		writeFileSync(inProject(name), content)
	} else if (!existsSync(inProject(name)) || read(name) !== content) {
		problems.push(`${name} is not current: run \`npm run openapi\``)
	}
}

/**
 * @param contract the whole
 */
function wrongOperations(contract: Contract): string[] {
	const wrong: string[] = []
	const ids = new Set<string>()
	if (!contract.openapi.startsWith('3.1')) {
		wrong.push('openapi/_common.yaml: the contract is written in OpenAPI 3.1')
	}
	for (const [url, operations] of Object.entries(contract.paths)) {
		for (const [verb, operation] of Object.entries(operations).filter(([key]) => isVerb(key))) {
			const name = `${verb} ${url}`
			if (!operation.operationId || ids.has(operation.operationId)) {
				wrong.push(`${name}: needs an operationId of its own`)
			}
			ids.add(operation.operationId)
			const parameters = [...(operation.parameters ?? []), ...((operations.parameters as unknown as typeof operation.parameters) ?? [])]
				.map((parameter) => (typeof parameter.$ref === 'string' ? contract.components.parameters?.[parameter.$ref.split('/').at(-1)!] : parameter))
			const declared = parameters.filter((parameter) => parameter?.in === 'path').map((parameter) => parameter?.name).sort()
			const inUrl = [...url.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
			if (declared.join() !== inUrl.join()) {
				wrong.push(`${name}: has the path parameters ${declared.join(', ') || 'none'}, the address ${inUrl.join(', ') || 'none'}`)
			}
			if (parameters.some((parameter) => parameter?.name === 'format')) {
				wrong.push(`${name}: the server takes a parameter named "format" for itself`)
			}
		}
	}
	return wrong
}
