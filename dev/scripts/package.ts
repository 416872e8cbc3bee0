/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Makes the release archive: what a server needs to run the app, and nothing of its development. */

import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { build } from './lib/build.ts'
import { inProject, readJson, root } from './lib/project.ts'

const contents = ['appinfo', 'lib', 'js', 'css', 'img', 'l10n', 'templates', 'docs', 'LICENSE', 'CHANGELOG.md', 'README.md']
const sources = ['l10n/src']

const { version } = readJson<{ version: string }>('package.json')
const folder = inProject('build/package/smartcommons')
const archive = inProject(`build/smartcommons-${version}.tar.gz`)

if (spawnSync('php', [inProject('dev/scripts/info-xml.php')], { stdio: 'inherit' }).status !== 0) {
	process.exit(1)
}
build()
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const name of contents.filter((name) => existsSync(inProject(name)))) {
	cpSync(inProject(name), path.join(folder, name), { recursive: true, filter: (source) => !sources.includes(path.relative(root, source)) })
}
// The same bytes whoever makes it of the same commit.
const { stdout: committed } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' })
execFileSync('tar', [
	'--sort=name',
	'--owner=0',
	'--group=0',
	'--numeric-owner',
	'--mode=u=rwX,go=rX',
	`--mtime=@${Number(committed) || 0}`,
	'--use-compress-program=gzip -9 -n',
	'-cf',
	archive,
	'-C',
	path.dirname(folder),
	'smartcommons',
])
console.info(`${path.relative(root, archive)}: ${(statSync(archive).size / 1e6).toFixed(1)} MB`)
