/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { setLanguage } from '@nextcloud/l10n'
import { flushPromises, mount } from '@vue/test-utils'
import { computed, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import ItemCard from './ItemCard.vue'
import LanguageMark from './LanguageMark.vue'
import MarkdownText from './MarkdownText.vue'
import MemberChip from './MemberChip.vue'
import PageHeader from './PageHeader.vue'
import { headingLevelKey } from '../page.ts'

const blank = { render: () => h('p') }
const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: blank }, { path: '/members/:uid', name: 'member', component: blank }] })
const global = { plugins: [router] }

beforeEach(() => setLanguage('nl'))
afterEach(() => setLanguage('en'))

test('a text in another language is marked, the reader\'s own is not', () => {
	expect(mount(LanguageMark, { props: { language: 'fr' } }).text()).toBe('FR')
	expect(mount(LanguageMark, { props: { language: 'nl' } }).text()).toBe('')
	expect(mount(LanguageMark, { props: { language: 'und' } }).text()).toBe('')
})

test('a card is one link in the language of its title, with facts that are there', () => {
	const wrapper = mount(ItemCard, {
		props: { title: { text: 'Appel', language: 'fr' }, to: '/', facts: ['Gent', '', null, 'FWB'] },
		slots: { deciding: '3 days' },
		global,
	})
	expect(wrapper.findAll('a')).toHaveLength(1)
	expect(wrapper.get('a').attributes('lang')).toBe('fr')
	expect(wrapper.findAll('.smc-card__fact').map((fact) => fact.text())).toEqual(['Gent', 'FWB'])
	expect(wrapper.text()).toContain('3 days')
})

test.each([['An Peeters', 'AP'], ['Bart', 'B'], ['Eva-Maria Van den Broeck', 'EB'], ['  ', '']])('initials of "%s" are %s', (name, initials) => {
	const wrapper = mount(MemberChip, { props: { uid: 'x', name }, global })
	expect(wrapper.get('.smc-member__initials').text()).toBe(initials)
})

test('plain text needs no Markdown renderer', () => {
	const wrapper = mount(MarkdownText, { props: { text: 'First.\n\nSecond line\nand third.', language: 'fr' } })
	expect(wrapper.findAll('p').map((paragraph) => paragraph.text())).toEqual(['First.', 'Second line\nand third.'])
	expect(wrapper.attributes('lang')).toBe('fr')
})

test('Markdown is rendered without raw HTML and without images from elsewhere', async () => {
	// The component itself makes links in a way that Vue warns of.
	jest.spyOn(console, 'warn').mockImplementation()
	const wrapper = mount(MarkdownText, { global, props: { text: '**bold** ![a picture](https://elsewhere.example/x.png) <img src="x" onerror="alert(1)"> <script>alert(1)</script>' } })
	for (let wait = 0; wait < 100 && !wrapper.find('strong').exists(); wait++) {
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	expect(wrapper.get('strong').text()).toBe('bold')
	expect(wrapper.find('img').exists()).toBe(false)
	expect(wrapper.find('script').exists()).toBe(false)
	expect(wrapper.get('a').attributes('href')).toBe('https://elsewhere.example/x.png')
}, 20_000)

test('the page has a heading of the right level and one main button', async () => {
	const wrapper = mount(PageHeader, {
		props: { title: 'Film Ghent', action: { label: 'Join' }, back: { label: 'Groups', to: '/' } },
		global: { ...global, provide: { [headingLevelKey as symbol]: computed(() => 2) } },
	})
	await flushPromises()
	expect(wrapper.get('h2').text()).toBe('Film Ghent')
	expect(document.title).toBe('Film Ghent - Smart Commons')
	await wrapper.get('button').trigger('click')
	expect(wrapper.emitted('action')).toHaveLength(1)
	wrapper.unmount()
	expect(document.title).toBe('Smart Commons')
})
