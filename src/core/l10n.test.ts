/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { register, setLanguage, unregister } from '@nextcloud/l10n'
import { languageName, n, readerLanguage, t } from './l10n.ts'

afterEach(() => {
	unregister('smartcommons')
	setLanguage('en')
})

test('values are not escaped a second time: Vue does it', () => {
	expect(t('smartcommons', 'Hello, {name}', { name: 'Jan & <b>' })).toBe('Hello, Jan & <b>')
})

test('the form follows the number', () => {
	expect(n('smartcommons', '%n day', '%n days', 1)).toBe('1 day')
	expect(n('smartcommons', '%n day', '%n days', 3)).toBe('3 days')
	register('smartcommons', { '_%n day_::_%n days_': ['%n dag', '%n dagen'] })
	expect(n('smartcommons', '%n day', '%n days', 3)).toBe('3 dagen')
})

test('a language that is none of ours reads English', () => {
	setLanguage('fr_BE')
	expect(readerLanguage()).toBe('fr')
	setLanguage('de')
	expect(readerLanguage()).toBe('en')
})

test('languages have names, and nonsense stays itself', () => {
	expect(languageName('nl')).toBe('Dutch')
	expect(languageName('!')).toBe('!')
})
