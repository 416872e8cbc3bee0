/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { type Preview, drawPreview } from './preview.ts'

const now = Date.parse('2026-11-20T09:00:00Z') / 1000
const call: Preview = {
	kind: 'call',
	id: '12',
	label: 'Call',
	title: 'Music <b>in</b> the park',
	language: 'nl',
	excerpt: 'Some text',
	group: 'Podium Gent',
	decisive: 'Deadline: Friday 4 December, 12:00',
	dueAt: Date.parse('2026-12-04T11:00:00Z') / 1000,
	dueLabel: 'Deadline',
	wholeDay: false,
	url: 'https://cloud.example/apps/smartcommons/calls/12',
}

function drawn(item: Preview | null): HTMLElement {
	const element = document.createElement('div')
	element.append('old')
	drawPreview(element, item, now)
	return element
}

test('a link says what it is, whose, until when, and in which language', () => {
	const link = drawn(call).querySelector('a')!
	expect(link.href).toBe(call.url)
	expect(link.textContent).toBe('Call · Podium GentMusic <b>in</b> the park NLDeadline: Friday 4 December, 12:0014 days')
	expect(link.querySelector('strong')!.lang).toBe('nl')
	expect(link.querySelector('b')).toBeNull()
})

test('a link shows a text where nothing is due, and no language where it is the reader\'s', () => {
	const element = drawn({ ...call, language: 'en', decisive: '', dueAt: null, group: '' })
	expect(element.textContent).toBe('CallMusic <b>in</b> the parkSome text')
})

test('a link is nothing for somebody who may not see it', () => {
	expect(drawn(null).childNodes).toHaveLength(0)
})
