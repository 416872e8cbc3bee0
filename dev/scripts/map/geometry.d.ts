/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

export type Position = [number, number]
export interface Box { west: number, south: number, east: number, north: number }
export declare function clipRing(ring: Position[], box: Box): Position[]
export declare function clipLine(line: Position[], box: Box): Position[][]
export declare function deltas(line: Position[], scale: number): number[]
