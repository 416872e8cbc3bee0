/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * Id of the input of a field, so that the summary of errors can lead to it.
 *
 * @param name the field's name in the contract
 */
export function fieldId(name: string): string {
	return 'smc-' + name.replaceAll(/[^\w-]+/g, '-')
}
