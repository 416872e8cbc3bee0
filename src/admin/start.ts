/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { createApp } from 'vue'
import AdminApp from './AdminApp.vue'

/**
 * Starts the page of the administration.
 *
 * @param selector of the element that the server's template gives it
 */
export function start(selector: string): void {
	createApp(AdminApp).mount(selector)
}
