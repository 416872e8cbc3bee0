/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** In the client, too, dependencies go one way: core ← community ← modules ← app; a module never uses another. */

import path from 'node:path'
import ts from 'typescript'
import { filesBelow, read, report } from './lib/project.ts'

const modules = ['tenders', 'pools', 'board', 'places', 'forum']

/** What a folder of src may use, besides itself. */
const allowed: Record<string, string[]> = {
	core: [],
	community: ['core'],
	...Object.fromEntries(modules.map((module) => [module, ['core', 'community']])),
	bulletin: ['core', 'community', ...modules],
	workspace: ['core', 'community', ...modules],
	admin: ['core'],
	'admin.ts': ['admin', 'core'],
	app: ['core', 'community', 'bulletin', 'workspace', ...modules],
	'main.ts': ['app', 'core'],
	'public.ts': ['places', 'core'],
	'picker.ts': ['workspace', 'core'],
	'reference.ts': ['workspace', 'core'],
}

const problems: string[] = []
for (const file of filesBelow('src', (name) => /\.(ts|vue)$/.test(name))) {
	const place = folder(file)
	const may = allowed[place]
	if (!may && !file.endsWith('.d.ts')) {
		problems.push(`${file}: src/${place} has no place in the dependency rule`)
		continue
	}
	for (const target of imports(file)) {
		const other = folder(target)
		if (!target.startsWith('src/')) {
			problems.push(`${file}: imports ${target}, outside of src`)
		} else if (other !== place && !may?.includes(other)) {
			problems.push(`${file}: ${place} must not use ${other} (${target})`)
		}
	}
}
report('dependency rule of the client', problems)

/**
 * @param file below src
 */
function folder(file: string): string {
	return file.split('/')[1] ?? ''
}

/**
 * The relative imports of a file, as paths from the project.
 *
 * @param file TypeScript or a component
 */
function imports(file: string): string[] {
	const source = file.endsWith('.vue') ? [...read(file).matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1]).join('\n') : read(file)
	return ts.preProcessFile(source, true, true).importedFiles
		.map(({ fileName }) => fileName)
		.filter((name) => name.startsWith('.'))
		.map((name) => path.normalize(path.join(path.dirname(file), name)))
		.filter((name) => name !== 'css' && !name.startsWith('css/'))
}
