/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** A piece of a text, with where it leads. */
export interface ContactPart { text: string, href?: string }

const pattern = /(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<web>https:\/\/[^\s<>"]*[^\s<>".,;:!?)])|(?<phone>\+?\d[\d /.()-]{6,}\d)/gu

/**
 * A text in pieces: mail addresses, addresses of pages and telephone numbers can be pressed.
 *
 * @param text some lines
 */
export function contactParts(text: string): ContactPart[] {
	const parts: ContactPart[] = []
	let at = 0
	for (const match of text.matchAll(pattern)) {
		const [found] = match
		if (match.index > at) {
			parts.push({ text: text.slice(at, match.index) })
		}
		parts.push({ text: found, href: hrefOf(found, match.groups ?? {}) })
		at = match.index + found.length
	}
	return at < text.length ? [...parts, { text: text.slice(at) }] : parts
}

function hrefOf(found: string, { mail, web }: Record<string, string | undefined>): string {
	return mail ? `mailto:${mail}` : web ?? `tel:${found.replace(/\(0\)|[^\d+]/g, '')}`
}
