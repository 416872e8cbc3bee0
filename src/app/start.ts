/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createPinia } from 'pinia'
import { createApp } from 'vue'
import AppFrame from './AppFrame.vue'
import { modulesKey } from '../core/module.ts'
import { modules } from './modules.ts'
import { makeRouter } from './router.ts'

/**
 * Starts the app in its page.
 *
 * @param selector of the element that the server's template gives it
 */
export function start(selector: string): void {
	createApp(AppFrame)
		.use(createPinia())
		.use(makeRouter(modules))
		.provide(modulesKey, modules)
		.mount(selector)
}
