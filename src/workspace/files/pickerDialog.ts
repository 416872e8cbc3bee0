/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { INode } from '@nextcloud/files'
import type { Picked } from './picker.ts'

import { getFilePickerBuilder } from '@nextcloud/dialogs'
import { t } from '../../core/l10n.ts'

import '@nextcloud/dialogs/style.css'

/**
 * Lets the member choose files of their own; null when the dialog was closed.
 */
export async function pickFiles(): Promise<Picked | null> {
	let picked: Picked | null = null
	const take = (copy: boolean) => (nodes: INode[]) => {
		picked = { fileIds: nodes.map((node) => Number(node.fileid ?? 0)).filter((id) => id > 0), copy }
	}
	const picker = getFilePickerBuilder(t('smartcommons', 'Copy files into our folder, or refer to them'))
		.setMultiSelect(true)
		.allowDirectories(false)
		.setButtonFactory((nodes) => [
			{ label: t('smartcommons', 'Refer'), variant: 'secondary', disabled: nodes.length === 0, callback: take(false) },
			{ label: t('smartcommons', 'Copy'), variant: 'primary', disabled: nodes.length === 0, callback: take(true) },
		])
		.build()
	try {
		await picker.pickNodes()
	} catch {
		// closed without a choice
	}
	return picked
}
