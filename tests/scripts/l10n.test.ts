/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { wrongTexts } from '../../dev/scripts/l10n/texts.ts'
import { clientUses, serverUses } from '../../dev/scripts/l10n/uses.ts'

const keys = (file: string, source: string) => clientUses(file, source).map(({ key }) => key)

test('finds the texts of a script', () => {
	assert.deepEqual(keys('a.ts', 't(\'smartcommons\', \'Save\'); n(\'smartcommons\', \'%n day\', \'%n days\', count)'), ['Save', '_%n day_::_%n days_'])
})

test('finds the texts of a template, and not words that only look like calls', () => {
	const component = `<template><p :title="t('smartcommons', 'Title')">t('smartcommons', 'Prose') {{ n('smartcommons', 'one', 'many', 2) }}</p></template>
		<script setup lang="ts">const label = t('smartcommons', 'Label')</script>`
	assert.deepEqual(keys('A.vue', component).sort(), ['Label', 'Title', '_one_::_many_'])
})

test('gives no key for a text that is not a literal', () => {
	assert.deepEqual(keys('a.ts', 't(\'smartcommons\', text); t(\'smartcommons\', `a ${b}`); n(\'smartcommons\', \'a\', b, 1)'), [undefined, undefined, undefined])
})

test('leaves texts of other apps alone', () => {
	assert.deepEqual(keys('a.ts', 't(\'core\', \'Save\'); other(\'smartcommons\', \'Save\')'), [])
})

test('finds the texts of PHP code', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'texts-'))
	writeFileSync(path.join(folder, 'a.php'), '<?php $l->t(\'It\\\'s\'); $this->l10n?->n("%n day", \'%n days\', $n); $l->t($text); $l->t(\'a\' . \'b\'); // $l->t(\'no\')')
	assert.deepEqual(serverUses([folder]).map(({ key }) => key), ['It\'s', '_%n day_::_%n days_', undefined, undefined])
})

const entry = (key: string, nl: string | string[], fr: string | string[]) => ({ file: 'x', key, texts: { nl, fr } })

test('accepts translations with the same placeholders', () => {
	assert.deepEqual(wrongTexts(entry('Hello {name}', 'Dag {name}', 'Salut {name}'), false), [])
	assert.deepEqual(wrongTexts(entry('_one day_::_%n days_', ['één dag', '%n dagen'], ['%n jour', '%n jours']), false), [])
})

test('refuses other placeholders, missing texts and wrong forms', () => {
	const cases: [ReturnType<typeof entry>, RegExp][] = [
		[entry('Hello {name}', 'Dag', 'Salut {name}'), /in nl: has placeholders none/],
		[entry('Hello', 'Dag', ' '), /in fr: missing/],
		[entry('Hello', 'Dag', 'Salut '), /in fr: begins or ends/],
		[entry('Hello', 'Dag|', 'Salut'), /in nl: the server refuses/],
		[entry('_%n day_::_%n days_', '%n dagen', ['%n jour', '%n jours']), /in nl: needs two forms/],
		[entry('_one day_::_many days_', ['dag', 'dagen'], ['jour', 'jours']), /needs %n/],
	]
	for (const [wrong, message] of cases) {
		assert.match(wrongTexts(wrong, false).join('\n'), message)
	}
})

test('asks for a double percent sign only where PHP fills in', () => {
	assert.deepEqual(wrongTexts(entry('50 %', '50 %', '50 %'), false), [])
	assert.match(wrongTexts(entry('50 %', '50 %', '50 %'), true).join('\n'), /must be "%%"/)
	assert.deepEqual(wrongTexts(entry('%1$s of %2$d', '%1$s van %2$d', '%2$d de %1$s'), true), [])
})
