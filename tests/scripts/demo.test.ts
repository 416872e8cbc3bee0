/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { occ } from '../../dev/scripts/lib/host.ts'

const data = mkdtempSync(path.join(tmpdir(), 'smartcommons-'))

after(() => rmSync(data, { recursive: true, force: true }))

test('the demonstration fills with more calls and members than are written out, and a second time adds nothing', () => {
	const first = occ(data, ['smartcommons:demo', '--scale=100'])
	assert.match(first, /^30 accounts made/m)
	assert.match(first, /^100 calls$/m)
	assert.match(first, /^1[0-9] documents brought$/m)
	assert.match(first, /^The demonstration is filled\.$/m)

	const second = occ(data, ['smartcommons:demo', '--scale=100'])
	assert.match(second, /^0 accounts made/m)
	assert.doesNotMatch(second, /more members/)
	assert.match(second, /^0 documents brought$/m)
	assert.match(second, /^0 changes passed on .*\n.*The demonstration is filled\.$/ms)
})
