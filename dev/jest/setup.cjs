/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** What browsers have and jsdom doesn't, as far as the real components need it to mount. */
const { TextDecoder, TextEncoder } = require('node:util')

globalThis.structuredClone ??= (value) => JSON.parse(JSON.stringify(value))
globalThis.TextEncoder ??= TextEncoder
globalThis.TextDecoder ??= TextDecoder

/** An observer that never reports: jsdom has no layout. */
class SilentObserver {
	observe() {}
	unobserve() {}
	disconnect() {}
	takeRecords() { return [] }
}
globalThis.ResizeObserver ??= SilentObserver
globalThis.IntersectionObserver ??= SilentObserver

globalThis.matchMedia ??= (media) => ({
	media,
	matches: false,
	onchange: null,
	addEventListener() {},
	removeEventListener() {},
	addListener() {},
	removeListener() {},
	dispatchEvent: () => false,
})
Element.prototype.scrollIntoView ??= () => {}

// What the page of a Nextcloud server gives every app.
globalThis.appName = 'smartcommons'
globalThis.appVersion = '0.0.0'
globalThis._oc_webroot = ''
globalThis._oc_appswebroots = { smartcommons: '/apps/smartcommons' }
globalThis.OC = { appswebroots: globalThis._oc_appswebroots, config: { version: '32.0.1.0' } }
