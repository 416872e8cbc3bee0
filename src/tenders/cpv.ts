/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Choice } from '../core/pick/choice.ts'

import { reactive } from 'vue'
import { type Cpv, type CpvRef, listCpv } from './api.ts'

/** CPV codes are trees written in digits: a shorter prefix is broader. The first two digits are the broadest. */

const names = reactive(new Map<string, string>())

/**
 * The prefix that a code of eight digits stands for: 92312000 → 92312.
 *
 * @param code eight digits
 */
export function prefixOf(code: string): string {
	return code.replace(/0+$/, '').padEnd(2, '0')
}

/**
 * The code of eight digits of a prefix: 92312 → 92312000.
 *
 * @param prefix two to eight digits
 */
export function codeOf(prefix: string): string {
	return prefix.padEnd(8, '0')
}

/**
 * One step broader; null for what is as broad as it gets.
 *
 * @param prefix two to eight digits
 */
export function broader(prefix: string): string | null {
	return prefix.length > 2 ? prefix.slice(0, -1).replace(/0+$/, '').padEnd(2, '0') : null
}

/**
 * Keeps names that came with something else.
 *
 * @param refs codes or prefixes with their names
 */
export function rememberCpv(refs: readonly CpvRef[]): void {
	for (const { code, label } of refs) {
		if (label !== '') {
			names.set(codeOf(code), label)
		}
	}
}

/**
 * The name of a prefix; '' until it was read, or where the list of codes isn't there.
 *
 * @param prefix two to eight digits
 */
export function cpvName(prefix: string): string {
	const code = codeOf(prefix)
	const known = names.get(code)
	if (known === undefined) {
		names.set(code, '')
		listCpv({ q: code, limit: 5 }).then(rememberCpv, () => names.delete(code))
	}
	return known ?? ''
}

/**
 * Never a code without its name, where there is one: "Artistic services (92312)".
 *
 * @param ref code or prefix with its name
 */
export function cpvInWords({ code, label }: CpvRef): string {
	return label === '' ? code : `${label} (${code})`
}

/**
 * Codes by words or digits; without, the broadest ones.
 *
 * @param text some letters or digits
 * @param signal to give it up
 */
export async function findCpv(text: string, signal: AbortSignal): Promise<Choice<string>[]> {
	const found = await listCpv(text === '' ? { limit: 50 } : { q: text, limit: 25 }, signal)
	rememberCpv(found)
	const choices = found.map(({ code, label }) => ({ value: prefixOf(code), label: label === '' ? code : label, detail: prefixOf(code) }))
	// Where the full list isn't there, who knows a code can still use it.
	const typed = /^\d{2,8}$/.test(text) ? prefixOf(text) : null
	return typed === null || choices.some(({ value }) => value === typed) ? choices : [{ value: typed, label: typed }, ...choices]
}

/**
 * The codes one step narrower.
 *
 * @param prefix two to eight digits
 * @param signal to give it up
 */
export async function narrowerCpv(prefix: string, signal: AbortSignal): Promise<readonly Cpv[]> {
	const found = await listCpv({ under: prefix, limit: 100 }, signal)
	rememberCpv(found)
	return found.filter(({ code }) => prefixOf(code) !== prefix && prefixOf(code).startsWith(prefix))
}
