/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { getCurrentScope, onScopeDispose } from 'vue'

/** Fields in which somebody typed, and whose text is still there. */
const typed = new Set<HTMLInputElement | HTMLTextAreaElement>()
/** Forms that say themselves whether they hold something unsaved. */
const forms = new Set<() => boolean>()
let listening = false

function isField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
	// What searches or filters changes the page itself, and is in its address.
	return (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'search', 'file'].includes(target.type)))
		&& target.closest('[role="search"]') === null
}

/** Begins to take note of what is typed. */
export function watchTyping(): void {
	if (listening) {
		return
	}
	listening = true
	document.addEventListener('input', ({ target }) => {
		if (isField(target)) {
			typed.add(target)
		}
	}, true)
	document.addEventListener('submit', ({ target }) => {
		typed.forEach((field) => target instanceof Node && target.contains(field) && typed.delete(field))
	}, true)
}

/** Whether the page holds something that was typed and is not sent yet: then nothing on it changes by itself. */
export function isTyping(): boolean {
	typed.forEach((field) => (!field.isConnected || field.value === '') && typed.delete(field))
	return typed.size > 0 || [...forms].some((isDirty) => isDirty())
}

/**
 * The page stays as it is while this form holds something unsaved. Call it where the form is set up.
 *
 * @param isDirty whether it does
 */
export function stayStillFor(isDirty: () => boolean): void {
	if (getCurrentScope()) {
		forms.add(isDirty)
		onScopeDispose(() => forms.delete(isDirty))
	}
}
