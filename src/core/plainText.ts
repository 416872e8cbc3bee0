/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/**
 * A Markdown text without its marks, for a line or two on a card.
 *
 * @param markdown what somebody wrote
 */
export function plainText(markdown: string): string {
	return markdown
		.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replaceAll(/^\s*(?:#{1,6}|>|[-+*]|\d+\.)\s+/gm, '')
		.replaceAll(/(\*\*|__|~~|`+)(.+?)\1/g, '$2')
		.replaceAll(/(^|\s)([*_])(\S.*?)\2(?=\W|$)/g, '$1$3')
		.replaceAll(/\s+/g, ' ')
		.trim()
}
