/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { registerWidget } from '@nextcloud/vue/functions/registerReference'
import { type Preview, drawPreview } from './workspace/reference/preview.ts'

import './core/boot.ts'

/** What draws a link to an item wherever links unfold: in messages and texts, far from the app's own page. */
registerWidget('smartcommons_item', (element, { richObject, accessible }) => {
	drawPreview(element, accessible ? richObject as unknown as Preview : null, Date.now() / 1000)
}, (element) => element.replaceChildren(), { hasInteractiveView: false })
