/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { ShallowRef } from 'vue'
import type { Body, Schema } from '../core/api/types.ts'

import { reactive, shallowRef } from 'vue'
import { put } from '../core/api/client.ts'
import { asProblem } from '../core/api/problem.ts'

export type AdminSettings = Schema<'AdminSettings'>
export type Change = Body<'put', '/admin/settings'>

/** What came of the last save of one setting. */
export interface SettingState {
	saving: boolean
	/** done: it is saved and can be taken back; undone: it was taken back. */
	came: 'done' | 'undone' | null
	/** What went wrong that is nobody field's. */
	message: string
	/** A sentence per field, by its name in the contract. */
	errors: Record<string, string>
}

/** One setting: how the page would send it as it is now. */
export type Reading = (settings: AdminSettings) => Change

export interface Settings {
	settings: ShallowRef<AdminSettings>
	stateOf: (name: string) => SettingState
	/** Saves one setting and leaves the rest; true when it is saved. */
	save: (name: string, reading: Reading, change: Change) => Promise<boolean>
	/** Brings back what it was before the last save. */
	undo: (name: string) => Promise<void>
}

/**
 * The settings, saved one by one, each with a way back.
 *
 * @param initial as the page was given them
 */
export function useSettings(initial: AdminSettings): Settings {
	const settings = shallowRef(initial)
	const states = reactive<Record<string, SettingState>>({})
	const before = new Map<string, { reading: Reading, change: Change }>()

	function stateOf(name: string): SettingState {
		return states[name] ??= { saving: false, came: null, message: '', errors: {} }
	}

	/**
	 * Sends it; again when somebody else changed another setting meanwhile, which is none of its business.
	 *
	 * @param reading how this setting is now
	 * @param change what is sent
	 * @param was how it was when the change was made
	 */
	async function send(reading: Reading, change: Change, was: string): Promise<void> {
		try {
			settings.value = await put('/admin/settings', { body: change, version: settings.value.version })
		} catch (error) {
			const problem = asProblem(error)
			if (problem.status !== 412 || problem.current === undefined) {
				throw problem
			}
			settings.value = problem.current as AdminSettings
			if (JSON.stringify(reading(settings.value)) !== was) {
				throw problem
			}
			await send(reading, change, was)
		}
	}

	async function save(name: string, reading: Reading, change: Change): Promise<boolean> {
		const state = stateOf(name)
		if (state.saving) {
			return false
		}
		const was = reading(settings.value)
		Object.assign(state, { saving: true, came: null, message: '', errors: {} })
		try {
			await send(reading, change, JSON.stringify(was))
			before.set(name, { reading, change: was })
			state.came = 'done'
			return true
		} catch (error) {
			const problem = asProblem(error)
			state.errors = { ...problem.fields }
			state.message = Object.keys(problem.fields).length > 0 ? '' : problem.message
			return false
		} finally {
			state.saving = false
		}
	}

	async function undo(name: string): Promise<void> {
		const last = before.get(name)
		if (last && await save(name, last.reading, last.change)) {
			stateOf(name).came = 'undone'
		}
	}

	return { settings, stateOf, save, undo }
}
