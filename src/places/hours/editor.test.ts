/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { OpeningHours } from './hours.ts'

import { describe, expect, it } from '@jest/globals'
import { mount } from '@vue/test-utils'
import HoursEditor from './HoursEditor.vue'
import { noHours } from './hours.ts'
import { hoursInWords, openInWords } from './words.ts'

const range = (from: string, until: string) => ({ from, until })
const shop: OpeningHours = {
	periods: [
		{ from: null, until: null, week: { mo: [range('09:00', '12:00'), range('13:00', '17:00')], tu: [range('09:00', '12:00'), range('13:00', '17:00')], we: [range('09:00', '12:00'), range('13:00', '17:00')], fr: [range('18:00', '02:00')] }, monthly: [{ nth: 1, day: 'sa', ranges: [range('10:00', '12:00')] }] },
		{ from: '07-01', until: '08-31', week: { mo: [] }, monthly: [] },
	],
	holidays: 'closed',
	exceptions: [{ from: '2026-12-24', until: '2027-01-03', ranges: [] }],
	appointment: true,
	comment: 'Ring the bell',
}

describe('opening hours in words', () => {
	it('put days with the same hours on one line, then what is special', () => {
		expect(hoursInWords(shop)).toEqual([
			{ when: 'Monday to Wednesday', what: '09:00–12:00 and 13:00–17:00' },
			{ when: 'Friday', what: '18:00–02:00' },
			{ when: 'First Saturday of the month', what: '10:00–12:00' },
			{ when: '1 July to 31 August: Monday', what: 'closed all day' },
			{ when: 'Public holidays', what: 'closed all day' },
			{ when: '24 December 2026 to 3 January 2027', what: 'closed all day' },
			{ when: 'By appointment', what: 'ask before you go' },
			{ when: 'Good to know', what: 'Ring the bell' },
		])
	})

	it('say until when it is open, or when it opens', () => {
		const at = (moment: string) => openInWords(shop, Date.parse(moment))
		expect(at('2026-11-23T10:00:00Z')).toBe('Open now, until 12:00')
		expect(at('2026-11-23T11:30:00Z')).toBe('Closed now, opens at 13:00')
		expect(at('2026-11-23T18:00:00Z')).toBe('Closed now, opens tomorrow at 09:00')
		expect(at('2026-11-25T18:00:00Z')).toBe('Closed now, opens Friday at 18:00')
		expect(at('2026-11-27T20:00:00Z')).toBe('Open now, until tomorrow at 02:00')
		expect(openInWords(noHours(), 0)).toBeNull()
		expect(openInWords({ ...noHours(), appointment: true }, 0)).toBe('By appointment')
	})
})

describe('the editor of opening hours', () => {
	const edit = (hours: OpeningHours | null) => {
		const editor = mount(HoursEditor, { props: { modelValue: hours } })
		const now = () => (editor.emitted('update:modelValue') as [OpeningHours][]).at(-1)![0]
		return { editor, now, press: (text: string) => editor.findAll('button').find((button) => button.text().includes(text))!.trigger('click') }
	}

	it('opens a day, and copies Monday to the other days of work', async () => {
		const { editor, now, press } = edit(null)
		await editor.find('select').setValue('open')
		await editor.find('select').trigger('change')
		expect(now().periods[0]!.week).toEqual({ mo: [range('09:00', '17:00')] })
		await editor.setProps({ modelValue: now() })
		await press('The same from Tuesday to Friday')
		expect(Object.keys(now().periods[0]!.week)).toEqual(['mo', 'tu', 'we', 'th', 'fr'])
	})

	it('changes a time, and keeps what an emptied field said', async () => {
		const { editor, now } = edit(shop)
		const [from] = editor.findAll('input[type="time"]')
		await from!.setValue('08:30')
		expect(now().periods[0]!.week.mo![0]).toEqual(range('08:30', '12:00'))
		const told = editor.emitted('update:modelValue')!.length
		await from!.setValue('')
		expect(editor.emitted('update:modelValue')).toHaveLength(told)
	})

	it('adds a part of the year, a day of the month and days on which it is closed', async () => {
		const { editor, now, press } = edit(noHours())
		await press('Add other hours for a part of the year')
		await editor.setProps({ modelValue: now() })
		await press('Add a day like')
		await editor.setProps({ modelValue: now() })
		await press('Add days with other hours')
		expect(now().periods).toHaveLength(2)
		expect(now().periods[0]!.monthly).toEqual([{ nth: 1, day: 'sa', ranges: [range('10:00', '12:00')] }])
		expect(now().exceptions[0]!.ranges).toEqual([])
	})
})
