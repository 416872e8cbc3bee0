/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { SharedFolder } from './api.ts'

import { generateUrl } from '@nextcloud/router'
import { locale, t } from '../../core/l10n.ts'

/**
 * Where a file or folder opens, for whoever may.
 *
 * @param fileId its number
 */
export const addressOf = (fileId: number): string => generateUrl('/f/{fileId}', { fileId })

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/**
 * "2.5 MB"
 *
 * @param bytes how many
 */
export function sizeInWords(bytes: number): string {
	const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3))
	const format = new Intl.NumberFormat(locale(), { style: 'unit', unit: units[step], unitDisplay: 'short', maximumFractionDigits: step < 2 ? 0 : 1 })
	return format.format(bytes / 1000 ** step)
}

/**
 * How the folder stands, where it can't be opened.
 *
 * @param folder as the reader has it
 */
export function folderInWords({ state, trouble, may }: SharedFolder): string {
	if (trouble) {
		return trouble
	}
	return {
		ready: () => '',
		off: () => t('smartcommons', 'This group has no shared folder. A coordinator can switch it on in the details of the group.'),
		none: () => may.includes('make')
			? t('smartcommons', 'There is no shared folder yet.')
			: t('smartcommons', 'There is no shared folder yet. It comes by itself in a moment, or a coordinator makes it.'),
		away: () => t('smartcommons', 'The folder is not in your Files.'),
		gone: () => t('smartcommons', 'The folder is no longer there.'),
	}[state]()
}
