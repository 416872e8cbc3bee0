/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { expect, test } from '@jest/globals'
import { panelComponent } from './panelComponent.ts'

test('A panel keeps its component, so that it stays as it is when the page around it is read again', () => {
	const load = () => Promise.resolve({ default: {} })
	expect(panelComponent(load)).toBe(panelComponent(load))
	expect(panelComponent(() => load())).not.toBe(panelComponent(load))
})
