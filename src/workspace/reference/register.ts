/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { registerWidget } from '@nextcloud/vue/functions/registerReference'
import { type Preview, drawPreview } from './preview.ts'

/** Tells the server's pages what draws a link to an item. */
export function registerPreview(): void {
	registerWidget('smartcommons_item', (element, { richObject, accessible }) => {
		drawPreview(element, accessible ? richObject as unknown as Preview : null, Date.now() / 1000)
	}, (element) => element.replaceChildren(), { hasInteractiveView: false })
}
