/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

export declare function baseOf(topology: object, locations: string): {
	scale: number
	belgium: number[][][]
	land: number[][][]
	borders: number[][]
	coasts: number[][]
	countries: { code: string, at: number[] }[]
	towns: [string, string, string, number, number, number][]
}
