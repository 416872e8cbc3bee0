/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * A text as it is compared: without marks, in lower case. The same as the server's `Core\Text\Fold`.
 *
 * @param text any text
 */
export function fold(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}+/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}
