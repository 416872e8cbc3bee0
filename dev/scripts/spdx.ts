/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Every file says whose it is and under which licence, itself or through REUSE.toml. */

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { inProject, read, report, root } from './lib/project.ts'

/** What holds no comment, and the texts of the licences; REUSE.toml names the same. */
const annotated = [...read('REUSE.toml').matchAll(/^\s*"([^"]+)",?$/gm)].map((match) => match[1]!)
const exempt = /^(LICENSE|LICENSES\/.*|REUSE\.toml)$/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
	.split('\n').filter((name) => name !== '' && !exempt.test(name) && existsSync(inProject(name)))

report(`licence headers of ${files.length} files`, files
	.filter((name) => !annotated.some((pattern) => matches(name, pattern)))
	.filter((name) => !hasHeader(readFileSync(inProject(name), 'utf8')))
	.map((name) => `${name}: needs the two SPDX lines`))

/**
 * @param content of a file
 */
function hasHeader(content: string): boolean {
	const top = content.slice(0, 1000)
	return /SPDX-FileCopyrightText: \d{4} Smart Commons contributors/.test(top) && top.includes('SPDX-License-Identifier: AGPL-3.0-or-later')
}

/**
 * @param name a path
 * @param pattern with * within a folder and ** across folders
 */
function matches(name: string, pattern: string): boolean {
	const expression = pattern.split(/(\*\*|\*)/).map((part) => (part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))).join('')
	return new RegExp(`^${expression}$`).test(name)
}
