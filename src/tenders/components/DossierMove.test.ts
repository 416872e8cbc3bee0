/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { flushPromises } from '@vue/test-utils'
import DossierMove from './DossierMove.vue'
import { Problem } from '../../core/api/problem.ts'
import { toasts } from '../../core/toast.ts'
import { putDossier } from '../api.ts'
import { aDossier, button, mounted } from '../testing.ts'

jest.mock('../api.ts', () => ({ putDossier: jest.fn() }))
const move = jest.mocked(putDossier)

beforeEach(() => {
	toasts.value = []
})
afterEach(() => {
	move.mockReset()
	document.body.innerHTML = ''
})

describe('the next step of a dossier', () => {
	it('goes with the version that was read, and can be undone', async () => {
		const dossier = aDossier()
		const { page } = await mounted(DossierMove, { dossier, title: 'Six capsules' })
		move.mockResolvedValueOnce(aDossier({ state: 'submitted', version: 4 }))
		await button(page, 'We submitted it').trigger('click')
		await flushPromises()
		expect(move).toHaveBeenCalledWith(9, 'submitted', '', 3)
		expect(page.emitted('moved')).toHaveLength(1)
		move.mockResolvedValueOnce(aDossier({ version: 5 }))
		await toasts.value[0]?.action?.run()
		expect(move).toHaveBeenLastCalledWith(9, 'preparing', '', 4)
	})

	it('asks why when it is dropped, with one press for the usual reasons', async () => {
		const { page } = await mounted(DossierMove, { dossier: aDossier(), title: 'Six capsules' })
		await button(page, 'Drop it').trigger('click')
		expect(move).not.toHaveBeenCalled()
		move.mockResolvedValueOnce(aDossier({ state: 'dropped', version: 4 }))
		await button(page, 'Too little time').trigger('click')
		await flushPromises()
		expect(move).toHaveBeenCalledWith(9, 'dropped', 'Too little time', 3)
	})

	it('shows the state of who was first and keeps what was typed', async () => {
		const { page } = await mounted(DossierMove, { dossier: aDossier(), title: 'Six capsules' })
		await button(page, 'Drop it').trigger('click')
		await page.get('input').setValue('The visit was too far away')
		move.mockRejectedValueOnce(new Problem('changed-meanwhile', 'Changed', 412, {}, aDossier({ state: 'submitted', version: 4 })))
		await page.get('form').trigger('submit')
		await flushPromises()
		expect(page.get('[role="alert"]').text()).toContain('Submitted')
		expect(page.get<HTMLInputElement>('input').element.value).toBe('The visit was too far away')
		expect(page.emitted('moved')?.[0]?.[0]).toMatchObject({ state: 'submitted', version: 4 })
	})

	it('needs a reason in words when none of the usual ones fits', async () => {
		const { page } = await mounted(DossierMove, { dossier: aDossier(), title: 'Six capsules' })
		await button(page, 'Drop it').trigger('click')
		await page.get('form').trigger('submit')
		expect(move).not.toHaveBeenCalled()
		expect(page.text()).toContain('Say in a few words why.')
	})
})
