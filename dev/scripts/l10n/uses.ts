/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { compileTemplate, parse } from '@vue/compiler-sfc'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import ts from 'typescript'
import { filesBelow, inProject, read, root } from '../lib/project.ts'
import { pluralKey } from './sources.ts'

/** A text that the code shows: its key, and where; or a call whose text can't be read from the code. */
export interface Use { file: string, line: number, key?: string, php: boolean, call: string }

/** Every text that the client and the server show. */
export function usedTexts(): Use[] {
	const client = filesBelow('src', (name) => /\.(ts|vue)$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
	return [...client.flatMap((file) => clientUses(file, read(file))), ...serverUses([inProject('lib'), inProject('templates')])]
}

/**
 * @param file its name, which tells a component from a script
 * @param source its content
 */
export function clientUses(file: string, source: string): Use[] {
	if (!file.endsWith('.vue')) {
		return scriptUses(file, source, 1)
	}
	const { descriptor } = parse(source, { filename: file })
	const scripts = [descriptor.script, descriptor.scriptSetup].filter((block) => block !== null)
	return [
		...scripts.flatMap((block) => scriptUses(file, block.content, block.loc.start.line)),
		...(descriptor.template ? templateUses(file, descriptor.template.content, descriptor.template.loc.start.line) : []),
	]
}

/**
 * A template is compiled first, so that only real calls count and not words in its text.
 *
 * @param file the component
 * @param source its template
 * @param line where the template begins
 */
function templateUses(file: string, source: string, line: number): Use[] {
	const { code } = compileTemplate({ id: file, filename: file, source, compilerOptions: { isTS: true, expressionPlugins: ['typescript'] } })
	return scriptUses(file, code, 1).map((use) => ({ ...use, line }))
}

/**
 * @param file where it stands
 * @param source TypeScript
 * @param firstLine the line of the file with which the source begins
 */
function scriptUses(file: string, source: string, firstLine: number): Use[] {
	const uses: Use[] = []
	const tree = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true)
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node)) {
			const name = calledName(node.expression)
			const [app, one, many] = node.arguments
			if ((name === 't' || name === 'n') && app && ts.isStringLiteralLike(app) && app.text === 'smartcommons') {
				const line = firstLine + tree.getLineAndCharacterOfPosition(node.getStart()).line
				uses.push({ file, line, php: false, call: node.getText().slice(0, 80), key: keyOf(name, one, many) })
			}
		}
		ts.forEachChild(node, visit)
	}
	visit(tree)
	return uses
}

function keyOf(name: 't' | 'n', one: ts.Expression | undefined, many: ts.Expression | undefined): string | undefined {
	if (!one || !ts.isStringLiteralLike(one)) {
		return undefined
	}
	if (name === 't') {
		return one.text
	}
	return many && ts.isStringLiteralLike(many) ? pluralKey(one.text, many.text) : undefined
}

/**
 * @param callee `t`, `_ctx.t`, `$setup.t` or `unref(t)`
 */
function calledName(callee: ts.Expression): string | undefined {
	if (ts.isIdentifier(callee)) {
		return callee.text
	}
	if (ts.isPropertyAccessExpression(callee)) {
		return callee.name.text
	}
	if (ts.isCallExpression(callee) && callee.arguments.length === 1) {
		return calledName(callee.arguments[0]!)
	}
	return ts.isParenthesizedExpression(callee) ? calledName(callee.expression) : undefined
}

/**
 * PHP reads its own code best.
 *
 * @param folders with PHP files
 */
export function serverUses(folders: string[]): Use[] {
	const output = execFileSync('php', [inProject('dev/scripts/l10n/literals.php'), ...folders], { encoding: 'utf8', maxBuffer: 1 << 26 })
	return (JSON.parse(output) as { file: string, line: number, key: string | null, call: string }[])
		.map((use) => ({ ...use, file: path.relative(root, use.file), php: true, key: use.key ?? undefined }))
}
