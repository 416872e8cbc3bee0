/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import InboxList from './InboxList.vue'
import { Problem } from '../../core/api/problem.ts'
import { useSession } from '../../core/session.ts'
import { toasts } from '../../core/toast.ts'
import { createDossier, getInbox, getNews, putBackDossier, seeInbox } from '../api.ts'
import { aCall, aDossier, button, mounted } from '../testing.ts'

jest.mock('../api.ts', () => ({ getInbox: jest.fn(), getNews: jest.fn(), seeInbox: jest.fn(), createDossier: jest.fn(), putBackDossier: jest.fn() }))
const inbox = jest.mocked(getInbox)
const create = jest.mocked(createDossier)
const entry = (id: number, text: string) => ({ call: aCall({ id, title: { text, language: 'en' } }), watches: [{ id: 1, name: 'Film' }], matchedAt: 1, isNew: true })

beforeEach(() => {
	toasts.value = []
	inbox.mockResolvedValue({ items: [entry(5, 'One'), entry(6, 'Two'), entry(7, 'Three')], cursor: null })
	jest.mocked(seeInbox).mockResolvedValue({})
	jest.mocked(putBackDossier).mockResolvedValue({})
})
afterEach(() => {
	jest.resetAllMocks()
	document.body.innerHTML = ''
})

describe('the inbox of a group', () => {
	it('is seen once it is shown, and no longer counts as new in the navigation', async () => {
		await mounted(InboxList, { groupId: 1 })
		jest.mocked(getNews).mockResolvedValueOnce({ 'group:2': 2, calls: 2 })
		await flushPromises()
		expect(seeInbox).toHaveBeenCalledTimes(1)
		expect(useSession().news).toEqual({ 'group:2': 2, calls: 2 })
	})

	it('is not seen while it could not be read', async () => {
		inbox.mockRejectedValue(new Problem('offline', 'No connection'))
		const { page } = await mounted(InboxList, { groupId: 1 })
		await flushPromises()
		expect(seeInbox).not.toHaveBeenCalled()
		expect(page.text()).toContain('No connection')
	})

	it('takes a call in hand with one press, and undo puts it back', async () => {
		const { page } = await mounted(InboxList, { groupId: 1 })
		await flushPromises()
		create.mockResolvedValueOnce(aDossier({ id: 12, state: 'interesting' }))
		await button(page, 'Interesting: Two').trigger('click')
		await flushPromises()
		expect(create).toHaveBeenCalledWith(1, { callId: 6, state: 'interesting' }, expect.any(String))
		expect(page.emitted('changed')).toHaveLength(1)
		await toasts.value[0]?.action?.run()
		expect(putBackDossier).toHaveBeenCalledWith(12)
		expect(inbox).toHaveBeenCalledTimes(3)
	})

	it('says why a call is not for the group', async () => {
		const { page } = await mounted(InboxList, { groupId: 1 })
		await flushPromises()
		await button(page, 'Not for us: One').trigger('click')
		create.mockResolvedValueOnce(aDossier({ state: 'dropped' }))
		await button(page, 'Not our field').trigger('click')
		await flushPromises()
		expect(create).toHaveBeenCalledWith(1, { callId: 5, state: 'dropped', reason: 'Not our field' }, expect.any(String))
	})

	it('leads to the work when somebody else took it a moment ago', async () => {
		const { page, router } = await mounted(InboxList, { groupId: 1 })
		await flushPromises()
		create.mockRejectedValueOnce(new Problem('in-hand', 'Already in hand', 409, {}, { id: 33 }))
		await button(page, 'Interesting: One').trigger('click')
		await flushPromises()
		expect(toasts.value[0]?.text).toBe('Already in hand')
		await toasts.value[0]?.action?.run()
		await flushPromises()
		expect(router.currentRoute.value.fullPath).toBe('/dossiers/33')
	})

	it('shows a few first, and all when asked', async () => {
		const { page } = await mounted(InboxList, { groupId: 1, first: 2 })
		await flushPromises()
		expect(page.findAll('article')).toHaveLength(2)
		await button(page, 'Show all 3 in the inbox').trigger('click')
		expect(page.findAll('article')).toHaveLength(3)
	})
})
