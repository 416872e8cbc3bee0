/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * A position as people type or paste it: "51.054, 3.717", "51,054 3,717"; null for what is none in or near Belgium.
 *
 * @param text as typed
 */
export function coordinates(text: string): { lat: number, lon: number } | null {
	const parts = /^\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*[\s,;/]\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?\s*$/.exec(text)
	if (!parts) {
		return null
	}
	const [lat, lon] = parts.slice(1).map((part) => Number(part.replace(',', '.'))) as [number, number]
	return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null
}

/**
 * @param position degrees
 * @param position.lat north
 * @param position.lon east
 */
export function written({ lat, lon }: { lat: number, lon: number }): string {
	return `${Number(lat.toFixed(5))}, ${Number(lon.toFixed(5))}`
}

/**
 * "12,50" or "12.5" euros in cents; null for nothing and for what is no amount.
 *
 * @param text as typed
 */
export function inCents(text: string): number | null {
	const parts = /^\s*€?\s*(\d{1,6})(?:[.,](\d{1,2}))?\s*€?\s*$/.exec(text)
	return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null
}

/** @param cents an amount, null for none */
export function euros(cents: number | null): string {
	return cents === null ? '' : cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',')
}

/**
 * "www.example.be" is what people type.
 *
 * @param url as typed
 */
export function withScheme(url: string): string {
	return /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : 'https://' + url
}
