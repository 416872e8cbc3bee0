/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref } from 'vue'
import type { Import } from './api.ts'

import { onScopeDispose, reactive, ref } from 'vue'
import { type Problem, asProblem } from '../core/api/problem.ts'
import { continueImport, createImport } from './api.ts'

/** A file on its way: uploaded, then worked off in parts. */
export interface FileImport {
	key: number
	name: string
	/** 0 to 1, while it is uploaded. */
	uploaded: number
	/** What the server says of it; null until it has the file. */
	state: Import | null
	problem: Problem | null
}

export interface Imports {
	files: readonly FileImport[]
	busy: Ref<boolean>
	/** Takes some files in, one after the other: one that fails doesn't stop the others. */
	add: (chosen: readonly File[], groupId: number | undefined) => Promise<void>
	/** Goes on with one that stopped. */
	resume: (file: FileImport) => Promise<void>
}

/** Uploads of files of calls, with how far each is. */
export function useImports(): Imports {
	const files = reactive<FileImport[]>([])
	const busy = ref(false)
	let gone = false
	let lastKey = 0

	async function workOff(file: FileImport): Promise<void> {
		file.problem = null
		try {
			while (file.state?.state === 'running' && !gone) {
				file.state = await continueImport(file.state.id)
			}
		} catch (error) {
			file.problem = asProblem(error)
		}
	}

	async function add(chosen: readonly File[], groupId: number | undefined): Promise<void> {
		busy.value = true
		const added = chosen.map((source) => {
			files.unshift({ key: ++lastKey, name: source.name, uploaded: 0, state: null, problem: null })
			return { source, file: files[0]! }
		})
		for (const { source, file } of added) {
			try {
				file.state = await createImport(source, groupId, (part) => {
					file.uploaded = part
				})
			} catch (error) {
				file.problem = asProblem(error)
				continue
			}
			await workOff(file)
		}
		busy.value = false
	}

	onScopeDispose(() => {
		gone = true
	})

	return { files, busy, add, resume: workOff }
}
