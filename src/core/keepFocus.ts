/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { onBeforeUnmount, onMounted } from 'vue'

/** Where the focus was: the element, what it was called, and what stood around it, the nearest first. */
interface Spot {
	element: HTMLElement
	name: string
	around: { parent: HTMLElement, neighbours: (Element | null)[] }[]
}

const remembered = 6
const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled])'

function nameOf(element: Element): string {
	return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
}

function canBeFocused(element: HTMLElement): boolean {
	return element.isConnected && !element.matches(':disabled') && (element.checkVisibility?.() ?? true)
}

function spotOf(element: HTMLElement, root: HTMLElement): Spot {
	const around: Spot['around'] = []
	for (let child = element; child !== root && child.parentElement; child = child.parentElement) {
		around.push({ parent: child.parentElement, neighbours: [child.nextElementSibling, child.previousElementSibling] })
	}
	return { element, name: nameOf(element), around }
}

/**
 * What takes the place of an element that is gone: in the nearest thing around it that is still there, the button that
 * was pressed before and is back, the neighbour in a list, or that thing itself, so that Tab goes on from there.
 *
 * @param spot where the focus was
 * @param names of what had the focus before, the latest first
 * @param root of the page; a page that is gone as a whole has a heading that takes the focus
 */
function successor(spot: Spot, names: readonly string[], root: HTMLElement): HTMLElement | null {
	const level = spot.around.find(({ parent }) => parent.isConnected)
	if (!level || level.parent === root) {
		return null
	}
	const inside = [...level.parent.querySelectorAll<HTMLElement>(focusable)].filter(canBeFocused)
	const again = names.flatMap((name) => inside.find((element) => name !== '' && nameOf(element) === name) ?? [])[0]
	if (again) {
		return again
	}
	if (level.parent.matches('ul, ol')) {
		const neighbour = level.neighbours.find((element) => element?.isConnected)?.querySelector<HTMLElement>(focusable)
		if (neighbour) {
			return neighbour
		}
	}
	level.parent.tabIndex = -1
	return level.parent
}

/**
 * Who works with the keyboard never starts again at the top because the button that was pressed is gone, or was dead
 * while something was being saved.
 *
 * @param rootOf the element that holds the page
 */
export function useFocusKept(rootOf: () => HTMLElement | undefined): void {
	let spots: Spot[] = []
	let timer: ReturnType<typeof setTimeout> | undefined
	let root: HTMLElement | undefined

	function onFocus({ target }: FocusEvent): void {
		if (target instanceof HTMLElement && root) {
			spots = [spotOf(target, root), ...spots].slice(0, remembered)
		}
	}

	/** A press beside everything lets go of the focus on purpose. */
	function onPress({ target }: Event): void {
		if (target instanceof Element && !target.closest(focusable)) {
			spots = []
		}
	}

	function restore(): void {
		if (!root || document.activeElement !== document.body) {
			return
		}
		// What a message offered is gone with the message: back to where the work was.
		const [last, ...before] = spots.filter(({ element, around }) => canBeFocused(element) || !around.some(({ parent }) => parent.matches('.smc-toasts')))
		if (!last || (last.element.isConnected && last.element.matches(':disabled'))) {
			return
		}
		const target = canBeFocused(last.element) ? last.element : successor(last, [last, ...before].map(({ name }) => name), root)
		target?.focus({ preventScroll: target === last.element })
	}

	const observer = new MutationObserver(() => {
		clearTimeout(timer)
		// Whoever gives the focus a place of its own comes first.
		timer = setTimeout(restore)
	})
	onMounted(() => {
		root = rootOf()
		root?.addEventListener('focusin', onFocus)
		root?.addEventListener('pointerdown', onPress)
		if (root) {
			observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
		}
	})
	onBeforeUnmount(() => {
		observer.disconnect()
		clearTimeout(timer)
		root?.removeEventListener('focusin', onFocus)
		root?.removeEventListener('pointerdown', onPress)
	})
}
