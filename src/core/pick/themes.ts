/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Schema } from '../api/types.ts'
import type { Choice } from './choice.ts'

import { defineStore } from 'pinia'
import { ref } from 'vue'
import { get } from '../api/client.ts'
import { fold } from '../fold.ts'

/** The accepted themes: a few dozen, read once. */
export const useThemes = defineStore('themes', () => {
	const all = ref<Schema<'Theme'>[]>([])
	let reading: Promise<void> | null = null

	/** @param again read them although they are there */
	function load(again = false): Promise<void> {
		if (again) {
			reading = null
		}
		reading ??= get('/themes').then((themes) => {
			all.value = themes
		}).catch((error: unknown) => {
			reading = null
			throw error
		})
		return reading
	}

	/** @param id a theme */
	function label(id: number): string {
		return all.value.find((theme) => theme.id === id)?.label ?? ''
	}

	/**
	 * Themes whose label or synonym, in any language, has these letters; those whose label begins with them first.
	 *
	 * @param text some letters
	 */
	async function find(text: string): Promise<Choice[]> {
		await load()
		const letters = fold(text)
		return all.value
			.map((theme) => ({ theme, label: fold(theme.label) }))
			.filter(({ theme, label: own }) => [own, ...Object.values(theme.labels), ...Object.values(theme.synonyms).flat()].some((word) => fold(word).includes(letters)))
			.sort((left, right) => Number(right.label.startsWith(letters)) - Number(left.label.startsWith(letters)) || left.label.localeCompare(right.label))
			.map(({ theme }) => ({ value: theme.id, label: theme.label }))
	}

	return { all, load, label, find }
})
