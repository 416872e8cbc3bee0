/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { mount } from '@vue/test-utils'
import { defineComponent, ref } from 'vue'
import { useFocusKept } from './keepFocus.ts'

const state = ref({ busy: false, asking: false, cards: ['one', 'two', 'three'], step: 'Prepare', toast: false })

const Page = defineComponent({
	setup() {
		const root = ref<HTMLElement>()
		useFocusKept(() => root.value)
		return { root, state }
	},
	template: `<div ref="root">
		<button id="save" :disabled="state.busy">Save</button>
		<div id="question"><button v-if="!state.asking" id="drop">Drop</button><button v-else id="reason">No time</button></div>
		<ul><li v-for="card in state.cards" :key="card"><button :id="card">{{ card }}</button></li></ul>
		<div id="move"><button :key="state.step" :id="state.step">{{ state.step }}</button></div>
		<div class="smc-toasts"><button v-if="state.toast" id="undo">Undo</button></div>
	</div>`,
})

async function after(change: () => unknown): Promise<string | undefined> {
	change()
	for (let turn = 0; turn < 40; turn++) {
		await new Promise((resolve) => setTimeout(resolve, 5))
		if (turn > 0 && document.activeElement !== document.body) {
			break
		}
	}
	return document.activeElement?.id
}

function focus(id: string): void {
	document.getElementById(id)!.focus()
}

let page: ReturnType<typeof mount>
beforeEach(() => {
	state.value = { busy: false, asking: false, cards: ['one', 'two', 'three'], step: 'Prepare', toast: false }
	page = mount(Page, { attachTo: document.body })
})
afterEach(() => page.unmount())

test('a button that was dead while something was saved has the focus again', async () => {
	focus('save')
	await after(() => {
		state.value.busy = true
		document.getElementById('save')!.blur()
	})
	expect(await after(() => Object.assign(state.value, { busy: false }))).toBe('save')
})

test('when a card leaves its list, its neighbour gets the focus', async () => {
	focus('two')
	expect(await after(() => Object.assign(state.value, { cards: ['one', 'three'] }))).toBe('three')
	expect(await after(() => Object.assign(state.value, { cards: ['one'] }))).toBe('one')
})

test('a question that is taken back gives the focus to the button that asked it', async () => {
	focus('drop')
	await after(() => Object.assign(state.value, { asking: true }))
	focus('reason')
	expect(await after(() => Object.assign(state.value, { asking: false }))).toBe('drop')
})

test('where other buttons took the place of the pressed one, nothing is pressed twice: the place has the focus', async () => {
	focus('Prepare')
	expect(await after(() => Object.assign(state.value, { step: 'Submit' }))).toBe('move')
})

test('after undoing, work goes on where it was', async () => {
	focus('one')
	await after(() => Object.assign(state.value, { toast: true }))
	focus('undo')
	expect(await after(() => Object.assign(state.value, { toast: false }))).toBe('one')
})

test('a press beside everything lets go of the focus', async () => {
	focus('one')
	document.getElementById('one')!.blur()
	document.getElementById('move')!.dispatchEvent(new Event('pointerdown', { bubbles: true }))
	expect(await after(() => Object.assign(state.value, { step: 'Submit' }))).toBe('')
})
