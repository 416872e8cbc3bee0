/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { InjectionKey } from 'vue'
import type { Settings } from './useSettings.ts'

import { inject } from 'vue'

export const settingsKey: InjectionKey<Settings> = Symbol('settings')

/** The settings of the page around. */
export function useTheSettings(): Settings {
	const settings = inject(settingsKey)
	if (!settings) {
		throw new Error('There are no settings around this part')
	}
	return settings
}
