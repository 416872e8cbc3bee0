/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * QR codes for paper: byte mode, error correction M, versions 1 to 6 (ISO/IEC 18004). That is room for 106 bytes,
 * enough for the address of a page; longer texts get no code.
 */

/** Per version: blocks, data bytes of each, correction bytes of each (ISO/IEC 18004, table 9). */
const versions = [[1, 16, 10], [1, 28, 16], [1, 44, 26], [2, 32, 18], [2, 43, 24], [4, 27, 16]] as const

/** Powers of 2 in the field of 256 elements with x⁸ + x⁴ + x³ + x² + 1, and their logarithms. */
const power = new Uint8Array(512)
const logarithm = new Uint8Array(256)
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
	power[exponent] = value
	power[exponent + 255] = value
	logarithm[value] = exponent
	value = value << 1 ^ (value & 0x80 ? 0x11D : 0)
}

/**
 * The Reed-Solomon correction bytes of some data.
 *
 * @param data bytes
 * @param count how many correction bytes
 */
export function correctionOf(data: readonly number[], count: number): number[] {
	let generator = [1]
	for (let root = 0; root < count; root++) {
		const next = [...generator, 0]
		generator.forEach((factor, index) => {
			next[index + 1]! ^= factor === 0 ? 0 : power[logarithm[factor]! + root]!
		})
		generator = next
	}
	const rest = [...data, ...Array<number>(count).fill(0)]
	for (let index = 0; index < data.length; index++) {
		const lead = rest[index]!
		if (lead !== 0) {
			generator.forEach((factor, offset) => {
				rest[index + offset]! ^= power[logarithm[lead]! + logarithm[factor]!]!
			})
		}
	}
	return rest.slice(data.length)
}

/** The bits of a text in blocks with their correction, woven together. */
function bitsOf(bytes: Uint8Array, [blocks, size, correction]: typeof versions[number]): number[] {
	const bits = [0, 1, 0, 0, ...binary(bytes.length, 8), ...[...bytes].flatMap((byte) => binary(byte, 8)), 0, 0, 0, 0]
	const data = Array.from({ length: bytes.length + 2 }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8).join(''), 2))
	for (let pad = 0xEC; data.length < blocks * size; pad ^= 0xEC ^ 0x11) {
		data.push(pad)
	}
	const parts = Array.from({ length: blocks }, (_, block) => data.slice(block * size, (block + 1) * size))
	const corrections = parts.map((part) => correctionOf(part, correction))
	const woven = [...weave(parts, size), ...weave(corrections, correction)]
	return woven.flatMap((byte) => binary(byte, 8))
}

function weave(parts: readonly number[][], size: number): number[] {
	return Array.from({ length: size }, (_, index) => parts.map((part) => part[index]!)).flat()
}

function binary(value: number, length: number): number[] {
	return Array.from({ length }, (_, index) => value >> length - 1 - index & 1)
}

/** What the fixed patterns say of a module: dark, light, or nothing (undefined: data goes there). */
function fixedAt(row: number, column: number, size: number): boolean | undefined {
	for (const [top, left] of [[0, 0], [0, size - 7], [size - 7, 0]] as const) {
		const distance = Math.max(Math.abs(row - top - 3), Math.abs(column - left - 3))
		if (distance <= 4) {
			return distance <= 1 || distance === 3
		}
	}
	const aligned = size - 7
	const distance = Math.max(Math.abs(row - aligned), Math.abs(column - aligned))
	if (size > 21 && distance <= 2) {
		return distance !== 1
	}
	if (row === 6 || column === 6) {
		return (row + column) % 2 === 0
	}
	return row === size - 8 && column === 8 ? true : undefined
}

/** Where the fifteen bits of the format stand, twice. */
function isFormat(row: number, column: number, size: number): boolean {
	return (row === 8 && (column <= 8 || column >= size - 8)) || (column === 8 && (row <= 8 || row >= size - 7))
}

/**
 * The format bits for correction M and mask 0, with their own correction and the pattern that the standard lays over
 * them: always 101010000010010.
 */
const format = [1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0] as const

/**
 * The modules of a code, row by row, true for dark; null for a text that is too long.
 *
 * @param text what the code says
 */
export function qrOf(text: string): boolean[][] | null {
	const bytes = new TextEncoder().encode(text)
	const version = versions.findIndex(([blocks, data]) => bytes.length <= blocks * data - 2)
	if (version < 0) {
		return null
	}
	const size = 21 + version * 4
	const bits = bitsOf(bytes, versions[version]!)
	const rows = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => fixedAt(row, column, size) ?? false))
	let next = 0
	let upwards = true
	for (let right = size - 1; right > 0; right -= 2) {
		right -= right === 6 ? 1 : 0
		for (let step = 0; step < size; step++) {
			const row = upwards ? size - 1 - step : step
			for (const column of [right, right - 1]) {
				if (fixedAt(row, column, size) === undefined && !isFormat(row, column, size)) {
					rows[row]![column] = ((bits[next++] ?? 0) === 1) !== ((row + column) % 2 === 0)
				}
			}
		}
		upwards = !upwards
	}
	placeFormat(rows, size)
	return rows
}

function placeFormat(rows: boolean[][], size: number): void {
	format.forEach((bit, index) => {
		const [row, column] = index < 6 ? [8, index] : index === 6 ? [8, 7] : index === 7 ? [8, 8] : index === 8 ? [7, 8] : [14 - index, 8]
		rows[row]![column] = bit === 1
		const [otherRow, otherColumn] = index < 7 ? [size - 1 - index, 8] : [8, size - 15 + index]
		rows[otherRow]![otherColumn] = bit === 1
	})
}
