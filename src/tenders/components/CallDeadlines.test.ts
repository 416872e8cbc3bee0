/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import CallDeadlines from './CallDeadlines.vue'
import { aCall, mounted } from '../testing.ts'

const deadline = aCall().deadline!

afterEach(() => {
	document.body.innerHTML = ''
})

describe('deadlines', () => {
	it('stand as the source wrote them, and in Brussels time', async () => {
		// 12:00 in Lisbon is 13:00 in Brussels.
		const lisbon = { ...deadline, at: deadline.at + 3600, offset: '+00:00', zone: 'Europe/Lisbon', brussels: '2026-12-04T13:00' }
		const { page } = await mounted(CallDeadlines, { deadlines: [lisbon] })
		expect(page.text()).toContain('13:00')
		expect(page.text()).toContain('As published: 4 December 2026, 12:00 (+00:00, Europe/Lisbon)')
	})

	it('say that there is no hour, and show none', async () => {
		const { page } = await mounted(CallDeadlines, { deadlines: [{ ...deadline, time: null, offset: null, warnings: ['no-time'] }] })
		expect(page.text()).toContain('no hour (Europe/Brussels)')
		expect(page.text()).toContain('The source names a day and no hour.')
		expect(page.text()).not.toContain('12:00')
	})

	it('warn in words when the offset contradicts the zone', async () => {
		const { page } = await mounted(CallDeadlines, { deadlines: [{ ...deadline, offset: '+02:00', warnings: ['offset-contradicts-zone'] }] })
		expect(page.text()).toContain('It may be an hour earlier or later')
	})

	it('name the lots they are for', async () => {
		const { page } = await mounted(CallDeadlines, { deadlines: [{ ...deadline, lots: ['LOT-1', 'LOT-3'] }] })
		expect(page.text()).toContain('(for LOT-1, LOT-3)')
	})
})
