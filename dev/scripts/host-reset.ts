/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Throws away the data of the development host; the next start begins anew. */

import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { inProject } from './lib/project.ts'

const data = path.resolve(process.env.SMARTCOMMONS_HOST_DATA || inProject('dev/host/data'))
// Only a folder that the host has filled: the variable could point anywhere.
if (existsSync(data) && !existsSync(path.join(data, 'host.db'))) {
	console.error(`${data} doesn't look like data of the development host; nothing was removed.`)
	process.exitCode = 1
} else {
	rmSync(data, { recursive: true, force: true })
	console.info('The development host starts anew the next time.')
}
