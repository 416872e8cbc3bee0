/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { correctionOf, qrOf } from './qr.ts'

const draw = (text: string) => qrOf(text)!.map((row) => row.map((dark) => dark ? '#' : '.').join(''))

test('the correction bytes are those of the worked example of the standard', () => {
	expect(correctionOf([32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17], 10))
		.toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
})

test.each([[14, 21], [15, 25], [26, 25], [42, 29], [62, 33], [84, 37], [106, 41]])('%i bytes need %i modules a side', (length, size) => {
	const rows = qrOf('x'.repeat(length))!
	expect(rows).toHaveLength(size)
	expect(rows.every((row) => row.length === size)).toBe(true)
})

test('a text that is too long gets no code', () => {
	expect(qrOf('x'.repeat(107))).toBeNull()
	expect(qrOf('é'.repeat(54))).toBeNull()
})

test('the three corners and the lines between them are where a reader looks for them', () => {
	const rows = draw('https://example.org/apps/smartcommons/groups/1')
	const finder = ['#######.', '#.....#.', '#.###.#.', '#.###.#.', '#.###.#.', '#.....#.', '#######.', '........']
	expect(rows.slice(0, 8).map((row) => row.slice(0, 8))).toEqual(finder)
	expect(rows.slice(0, 8).map((row) => [...row.slice(-8)].reverse().join(''))).toEqual(finder)
	expect(rows.slice(-8).reverse().map((row) => row.slice(0, 8))).toEqual(finder)
	expect(rows[6]!.slice(8, -8)).toMatch(/^(#\.)+#$/)
})

test('a code as an independent reader has read it', () => {
	expect(draw('smart')).toEqual([
		'#######....#..#######',
		'#.....#.#..#..#.....#',
		'#.###.#...#.#.#.###.#',
		'#.###.#...###.#.###.#',
		'#.###.#.#.#.#.#.###.#',
		'#.....#..##.#.#.....#',
		'#######.#.#.#.#######',
		'.........####........',
		'#.#.#.#...##....#..#.',
		'..#.##...##...#...###',
		'#...###..##.#...#####',
		'##..##.####...#.....#',
		'.#..#.#..#..#.#.#...#',
		'........#.##.#.#.#..#',
		'#######...##.###.####',
		'#.....#....###.##....',
		'#.###.#.#..#.###.#.##',
		'#.###.#..#....##.#.#.',
		'#.###.#.#...#...#...#',
		'#.....#..#....##...#.',
		'#######.##..#.####.##',
	])
})
