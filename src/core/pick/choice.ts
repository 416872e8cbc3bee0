/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/** Something that can be chosen from a list. */
export interface Choice<Value extends string | number = number> {
	value: Value
	label: string
	/** Told apart by this: a postcode, a province. */
	detail?: string
}
