/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AppModule, ItemKind } from '../core/module.ts'

/**
 * What a module says of a kind of item; undefined for a kind that no module knows.
 *
 * @param modules all of them
 * @param kind as in the API: `call`, `group`, `member`
 */
export function kindOf(modules: readonly AppModule[], kind: string): ItemKind | undefined {
	return modules.flatMap(({ kinds }) => kinds ?? []).find((known) => known.kind === kind)
}

/**
 * @param modules all of them
 * @param kind as in the API
 */
export function kindLabel(modules: readonly AppModule[], kind: string): string {
	return kindOf(modules, kind)?.label() ?? ''
}
