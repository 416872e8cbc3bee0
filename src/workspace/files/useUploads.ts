/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'
import type { Documents } from './api.ts'

import { ref, shallowRef } from 'vue'
import { asProblem, Problem } from '../../core/api/problem.ts'
import { t } from '../../core/l10n.ts'
import { uploadDocument } from './api.ts'

const megabytes = 100

/** A file that could not be brought, and why. */
export interface Failed { file: File, message: string }

export interface Uploads {
	/** What is on its way: its name, and how much is there (0 to 1); null: nothing. */
	current: ShallowRef<{ name: string, part: number } | null>
	failed: Ref<Failed[]>
	/** Brings files one after the other: one that fails doesn't stop the others. */
	bring: (files: readonly File[]) => Promise<void>
}

/**
 * Files on their way into the folder of a dossier.
 *
 * @param id of the dossier
 * @param done what the list is after each
 */
export function useUploads(id: () => number, done: (documents: Documents) => void): Uploads {
	const current = shallowRef<{ name: string, part: number } | null>(null)
	const failed = ref<Failed[]>([])

	async function bring(files: readonly File[]): Promise<void> {
		failed.value = []
		for (const file of files) {
			try {
				current.value = { name: file.name, part: 0 }
				if (file.size > megabytes * 1024 * 1024) {
					throw new Problem('too-large', t('smartcommons', 'This file is larger than {number} MB. Put it into the folder in Files instead.', { number: megabytes }), 413)
				}
				done(await uploadDocument(id(), file, (part) => {
					current.value = { name: file.name, part }
				}))
			} catch (error) {
				failed.value = [...failed.value, { file, message: asProblem(error).message }]
			}
		}
		current.value = null
	}

	return { current, failed, bring }
}
