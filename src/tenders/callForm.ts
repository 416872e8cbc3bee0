/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ThemeRef } from '../core/api/types.ts'
import type { Choice } from '../core/pick/choice.ts'
import type { Call, CallInput } from './api.ts'

import { t } from '../core/l10n.ts'
import { codeOf, prefixOf } from './cpv.ts'

/** A call as it stands in the form: the first four fields are asked for, the rest may come later. */
export interface CallValues {
	title: string
	deadlineDate: string
	deadlineTime: string
	url: string
	summary: string
	buyer: string
	language: CallInput['language']
	level: CallInput['level']
	type: NonNullable<CallInput['type']>
	cpv: string[]
	themes: ThemeRef[]
	places: readonly Choice[]
	languages: string[]
	valueCents: number | null
	onlyGroup: number | null
}

/** The empty form. */
export function emptyCall(): CallValues {
	return {
		title: '',
		deadlineDate: '',
		deadlineTime: '',
		url: '',
		summary: '',
		buyer: '',
		language: undefined,
		level: undefined,
		type: 'call',
		cpv: [],
		themes: [],
		places: [],
		languages: [],
		valueCents: null,
		onlyGroup: null,
	}
}

/**
 * A call in the form.
 *
 * @param call that was added by hand
 */
export function valuesOf(call: Call): CallValues {
	const deadline = call.deadlines.find(({ kind }) => kind === 'submission')
	return {
		title: call.title.text,
		deadlineDate: deadline?.date ?? '',
		deadlineTime: deadline?.time ?? '',
		url: call.links[0]?.url ?? '',
		summary: call.summary.text,
		buyer: call.buyer,
		language: call.title.language,
		level: call.level,
		type: call.type,
		cpv: call.cpvs.map(({ code }) => prefixOf(code)),
		themes: call.themes.map(({ id, label }) => ({ id, label })),
		places: call.places.flatMap(({ placeId, name }) => placeId === null ? [] : [{ value: placeId, label: name }]),
		languages: [...call.languages],
		valueCents: call.value?.cents ?? null,
		onlyGroup: call.onlyGroups[0] ?? null,
	}
}

/**
 * The form as it is sent; what was left empty is not in it.
 *
 * @param values of the form
 */
export function inputOf(values: CallValues): CallInput {
	const { title, deadlineDate, deadlineTime, url, summary, buyer, cpv, themes, places, ...rest } = values
	return {
		...rest,
		title: title.trim(),
		deadlineDate: deadlineDate || null,
		deadlineTime: (deadlineDate && deadlineTime.slice(0, 5)) || null,
		...(url.trim() === '' ? {} : { url: withScheme(url.trim()) }),
		...(summary.trim() === '' ? {} : { summary: summary.trim() }),
		...(buyer.trim() === '' ? {} : { buyer: buyer.trim() }),
		cpv: cpv.map(codeOf),
		themes: themes.map(({ id }) => id),
		places: places.map(({ value }) => value),
	}
}

/**
 * "www.example.be" is what people type.
 *
 * @param url as typed
 */
function withScheme(url: string): string {
	return /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : 'https://' + url
}

/**
 * What is wrong before it is sent.
 *
 * @param values of the form
 */
export function checkCall(values: CallValues): Record<string, string> {
	return {
		...(values.title.trim() === '' ? { title: t('smartcommons', 'Give the call a title, so that others recognise it.') } : {}),
		...(values.deadlineTime !== '' && values.deadlineDate === '' ? { deadlineDate: t('smartcommons', 'You gave an hour: on which day?') } : {}),
		...(/^(?!https?:)[a-z][a-z0-9+-]*:/i.test(values.url.trim()) || /\s/.test(values.url.trim()) ? { url: t('smartcommons', 'This is not the address of a web page. Copy it from your browser.') } : {}),
	}
}
