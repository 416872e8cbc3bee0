/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppModule } from '../core/module.ts'

/** What the cloud around the app adds to its pages: conversations, folders, calendars, notices. */
export const workspace: AppModule = {
	routes: [],
	itemPanels: [],
	groupPanels: [],
}
