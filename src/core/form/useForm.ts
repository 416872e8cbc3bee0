/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Ref, ShallowRef } from 'vue'

import { computed, getCurrentInstance, onBeforeUnmount, reactive, ref, shallowRef, toRaw, watch } from 'vue'
import { onBeforeRouteLeave, useRouter } from 'vue-router'
import { newKey } from '../api/client.ts'
import { type Problem, asProblem } from '../api/problem.ts'
import { t } from '../l10n.ts'
import { useSession } from '../session.ts'
import { tell } from '../toast.ts'
import { stayStillFor } from '../typing.ts'
import { dropDraft, readDraft, writeDraft } from './drafts.ts'

/** What a save is given beside the values. */
export interface SaveContext {
	/** Send it with a creating call: pressing twice creates once. */
	key: string
	/** Send it with a changing call. */
	version: number | undefined
}

export interface FormOptions<Values extends object, Saved, Current> {
	/** Name of the form, with the id of what it changes: `group:12`, `group:new`. Drafts are kept under it. */
	name: string
	/** The values to begin with; call `reset` when they arrive later. */
	initial: () => Values
	/** Version of what the initial values are from, for a changing form. */
	version?: () => number | undefined
	/** Sends it. */
	save: (values: Values, context: SaveContext) => Promise<Saved>
	/** What is wrong before it is sent: a sentence per field. The server checks again. */
	check?: (values: Values) => Record<string, string | undefined>
	/** With a 412: the values that the present state would have in this form. */
	valuesOf?: (current: Current) => Values
	/** Version of the present state. */
	versionOf?: (current: Current) => number
}

export interface Form<Values extends object, Saved, Current> {
	values: Values
	/** A sentence per field, by its name in the contract (`names.nl`). */
	errors: Ref<Record<string, string>>
	/** What went wrong with the last save, if it wasn't about fields or about somebody else's change. */
	problem: ShallowRef<Problem | null>
	/** Somebody else's state, when they saved first: show it with FormConflict. */
	conflict: ShallowRef<Current | null>
	saving: Ref<boolean>
	dirty: Readonly<Ref<boolean>>
	/** Whether a draft from before was found: say so, and offer `discard`. */
	restored: Ref<boolean>
	/** Sends it; undefined when it didn't work, with the reason in errors, problem or conflict. */
	submit: () => Promise<Saved | undefined>
	/** Checks some fields only, for a step of several. */
	checkFields: (names: readonly string[]) => boolean
	/** Begins with other values, unless a draft is there. */
	reset: () => void
	/** Forgets what was typed. */
	discard: () => void
	/** After a conflict: mine on top of theirs, or theirs. */
	resolve: (keep: 'mine' | 'theirs') => void
}

/**
 * A form that loses nothing: what is typed is kept through a reload, a failed save and a walk to another page.
 *
 * @param options what it is about
 */
export function useForm<Values extends object, Saved, Current = Saved>(options: FormOptions<Values, Saved, Current>): Form<Values, Saved, Current> {
	const name = `${useSession().me?.uid ?? ''}:${options.name}`
	const values = reactive(copyOf(options.initial())) as Values
	const errors = ref<Record<string, string>>({})
	const problem = shallowRef<Problem | null>(null)
	const conflict = shallowRef<Current | null>(null)
	const saving = ref(false)
	const restored = ref(false)
	const asRead = ref('')
	let version = options.version?.()
	let key = newKey()
	let kept = true

	const dirty = computed(() => JSON.stringify(values) !== asRead.value)

	function begin(next: Values): void {
		for (const field of Object.keys(toRaw(values)) as (keyof Values)[]) {
			if (!(field in next)) {
				delete values[field]
			}
		}
		Object.assign(values, copyOf(next))
	}

	function reset(): void {
		begin(options.initial())
		asRead.value = JSON.stringify(values)
		version = options.version?.()
		errors.value = {}
		problem.value = null
		conflict.value = null
		const draft = readDraft(name)
		restored.value = draft !== null
		if (draft) {
			begin({ ...options.initial(), ...draft.values as Values })
			key = draft.key
			version = draft.version ?? version
		}
	}

	function discard(): void {
		dropDraft(name)
		key = newKey()
		reset()
	}

	function keepDraft(): void {
		if (dirty.value) {
			kept = writeDraft(name, { values, key, version })
		} else {
			dropDraft(name)
		}
	}

	async function submit(): Promise<Saved | undefined> {
		if (saving.value) {
			return undefined
		}
		problem.value = null
		errors.value = wrongIn(options.check?.(values))
		if (Object.keys(errors.value).length > 0) {
			return undefined
		}
		saving.value = true
		try {
			const saved = await options.save(copyOf(values), { key, version })
			asRead.value = JSON.stringify(values)
			dropDraft(name)
			restored.value = false
			key = newKey()
			return saved
		} catch (error) {
			fail(asProblem(error))
			return undefined
		} finally {
			saving.value = false
		}
	}

	function fail(failed: Problem): void {
		if (failed.status === 412 && failed.current !== undefined && options.valuesOf) {
			conflict.value = failed.current as Current
		} else {
			errors.value = { ...failed.fields }
			problem.value = failed
		}
		if (!failed.mayPass) {
			// The server remembers a key with its answer: another try is another request.
			key = newKey()
		}
	}

	function checkFields(names: readonly string[]): boolean {
		const wrong = Object.entries(wrongIn(options.check?.(values)))
			.filter(([field]) => names.some((name) => field === name || field.startsWith(name + '.')))
		errors.value = Object.fromEntries(wrong)
		return wrong.length === 0
	}

	function resolve(keep: 'mine' | 'theirs'): void {
		const current = conflict.value
		if (current === null || !options.valuesOf) {
			return
		}
		const theirs = options.valuesOf(current)
		asRead.value = JSON.stringify(theirs)
		version = options.versionOf?.(current) ?? version
		conflict.value = null
		if (keep === 'theirs') {
			begin(theirs)
		}
	}

	reset()
	stayStillFor(() => dirty.value)
	watch(values, keepDraft, { deep: true })
	if (getCurrentInstance()) {
		guard({ dirty, kept: () => kept })
	}

	return { values, errors, problem, conflict, saving, dirty, restored, submit, checkFields, reset, discard, resolve }
}

/**
 * @param checked a sentence per field, undefined for what is right
 */
function wrongIn(checked: Record<string, string | undefined> | undefined): Record<string, string> {
	return Object.fromEntries(Object.entries(checked ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/**
 * A copy that shares nothing; also of what Vue watches, which structuredClone refuses.
 *
 * @param values what JSON can hold
 */
function copyOf<Values>(values: Values): Values {
	return JSON.parse(JSON.stringify(values)) as Values
}

/**
 * Leaving with something unsaved: it is kept, and a way back is offered. Only where it can't be kept the browser asks.
 *
 * @param form what may be left
 * @param form.dirty whether something is unsaved
 * @param form.kept whether it is in the storage
 */
function guard({ dirty, kept }: { dirty: Readonly<Ref<boolean>>, kept: () => boolean }): void {
	const router = useRouter()
	const ask = (event: BeforeUnloadEvent) => {
		if (dirty.value && !kept()) {
			event.preventDefault()
		}
	}
	window.addEventListener('beforeunload', ask)
	onBeforeUnmount(() => window.removeEventListener('beforeunload', ask))
	onBeforeRouteLeave((_to, from) => {
		if (dirty.value && kept()) {
			tell(t('smartcommons', 'What you typed is kept.'), {
				label: t('smartcommons', 'Go back to it'),
				run: async () => { await router.push(from.fullPath) },
			})
		}
	})
}
