/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { mount } from '@vue/test-utils'
import PrintFooter from './PrintFooter.vue'

test('paper tells where the page is, as text and as a code', () => {
	const address = 'https://example.org/apps/smartcommons/groups/1'
	const footer = mount(PrintFooter, { props: { address } })
	expect(footer.text()).toBe(address)
	// 46 bytes at level M need version 4, 33 modules a side, and four more around them
	expect(footer.get('svg').attributes('viewBox')).toBe('0 0 41 41')
	expect(footer.get('path').attributes('d')).toMatch(/^M4 4h1v1h-1zM5 4/)
})

test('an address that no code can hold is printed as text only', () => {
	const footer = mount(PrintFooter, { props: { address: `https://example.org/?q=${'x'.repeat(3000)}` } })
	expect(footer.find('svg').exists()).toBe(false)
	expect(footer.text()).toContain('example.org')
})
