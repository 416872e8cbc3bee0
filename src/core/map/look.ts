/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { type Palette, paletteOf, paper } from './palette.ts'

const looks = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)']

/**
 * Tells when the theme of the page changes, and when it goes on paper: a canvas doesn't follow by itself.
 *
 * @param element on the page
 * @param tell gets the colours from now on
 * @return stops it
 */
export function watchLook(element: HTMLElement, tell: (palette: Palette) => void): () => void {
	const again = () => tell(paletteOf(element))
	const toPaper = () => tell(paper)
	const media = looks.map((look) => window.matchMedia(look))
	const observer = new MutationObserver(again)
	media.forEach((query) => query.addEventListener('change', again))
	for (const root of [document.documentElement, document.body]) {
		observer.observe(root, { attributes: true, attributeFilter: ['class', 'data-themes', 'data-theme-dark', 'data-theme-light'] })
	}
	window.addEventListener('beforeprint', toPaper)
	window.addEventListener('afterprint', again)
	return () => {
		media.forEach((query) => query.removeEventListener('change', again))
		observer.disconnect()
		window.removeEventListener('beforeprint', toPaper)
		window.removeEventListener('afterprint', again)
	}
}
