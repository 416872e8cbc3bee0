/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { appBase } from './base.ts'

test.each([
	['/index.php/apps/smartcommons', '/index.php/apps/smartcommons'],
	['/index.php/apps/smartcommons/calls/7', '/index.php/apps/smartcommons'],
	['/apps/smartcommons/groups', '/apps/smartcommons'],
	['/apps/smartcommonsense', '/index.php/apps/smartcommons'],
])('at %s addresses begin with %s', (path, base) => {
	expect(appBase(path)).toBe(base)
})

test('below a sub-folder', () => {
	const before = Reflect.get(window, '_oc_webroot')
	Reflect.set(window, '_oc_webroot', '/cloud')
	expect(appBase('/cloud/apps/smartcommons/x')).toBe('/cloud/apps/smartcommons')
	expect(appBase('/cloud/index.php/apps/smartcommons/x')).toBe('/cloud/index.php/apps/smartcommons')
	Reflect.set(window, '_oc_webroot', before)
})
