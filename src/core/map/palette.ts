/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** The colours of the map: those of the page's theme, or black on white for paper. */
export interface Palette {
	land: string
	belgium: string
	border: string
	text: string
	quiet: string
	halo: string
	marker: string
	markerText: string
	selected: string
}

const mixed = (first: string, part: number) => `color-mix(in srgb, var(${first}) ${part}%, var(--color-main-background))`

const sources: Readonly<Record<keyof Palette, string>> = {
	land: mixed('--color-main-text', 7),
	belgium: 'var(--color-main-background)',
	border: mixed('--color-main-text', 55),
	text: 'var(--color-main-text)',
	quiet: 'var(--color-text-maxcontrast)',
	halo: 'var(--color-main-background)',
	marker: 'var(--color-primary-element)',
	markerText: 'var(--color-primary-element-text)',
	selected: 'var(--color-main-text)',
}

export const paper: Readonly<Palette> = {
	land: '#f7f7f7',
	belgium: '#fff',
	border: '#666',
	text: '#000',
	quiet: '#333',
	halo: '#fff',
	marker: '#000',
	markerText: '#fff',
	selected: '#000',
}

/**
 * The colours that the theme has for an element now.
 *
 * @param element on the page
 */
export function paletteOf(element: HTMLElement): Palette {
	const probe = document.createElement('span')
	probe.hidden = true
	element.append(probe)
	const palette = { ...paper }
	for (const name of Object.keys(sources) as (keyof Palette)[]) {
		probe.style.color = ''
		probe.style.color = sources[name]
		palette[name] = plainColour(getComputedStyle(probe).color) ?? palette[name]
	}
	probe.remove()
	return palette
}

/**
 * A computed colour as a canvas surely understands it; null for what is none.
 *
 * @param computed `rgb(…)`, or `color(srgb 0.1 0.2 0.3)` as mixed colours are given
 */
export function plainColour(computed: string): string | null {
	if (/^(rgba?\(|#)/.test(computed)) {
		return computed
	}
	const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(computed)
	return parts ? `rgb(${parts.slice(1).map((part) => Math.round(Math.min(1, Math.max(0, Number(part))) * 255)).join(', ')})` : null
}
