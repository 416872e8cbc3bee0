/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import assert from 'node:assert/strict'
import { invite, newGroup } from '../../contract/community/support.ts'
import { unique } from '../../contract/support/users.ts'
import { browserTest } from '../support/browser.ts'
import { assertAccessible } from '../support/checks.ts'
import { knownMember, open, says } from './support.ts'

browserTest('a coordinator hands the group over and stays a member', async ({ visit }) => {
	const heir = unique('Ben')
	const [an, ben] = [await knownMember(), await knownMember({ displayName: heir })]
	const group = await newGroup(an, 'open')
	await ben.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
	const window = await visit(an.account!, { viewport: 'phone' })
	const { page } = window
	await open(window, `/groups/${group.id}`)
	await page.getByRole('button', { name: 'Hand over' }).click()
	await page.getByLabel('Who will coordinate in your place?').fill(heir)
	await page.getByRole('option', { name: heir }).click()
	await assertAccessible(window)
	await page.getByRole('button', { name: 'Hand over' }).click()
	await says(page, `${heir} coordinates`)
	await page.getByRole('button', { name: 'Leave the group' }).waitFor()
	assert.equal((await an.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'member')
	assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'coordinator')
})

browserTest('closing a group is asked for a second time, and can be undone', async ({ visit }) => {
	const an = await knownMember()
	const group = await newGroup(an, 'open')
	const window = await visit(an.account!)
	const { page } = window
	await open(window, `/groups/${group.id}`)
	await page.getByRole('button', { name: 'Close the group' }).click()
	await page.getByRole('button', { name: 'Rather not' }).click()
	await page.getByRole('button', { name: 'Close the group' }).click()
	await assertAccessible(window)
	await page.locator('.smc-confirm').getByRole('button', { name: 'Close the group' }).click()
	await says(page, /is closed\./)
	await page.getByRole('button', { name: 'Open it again' }).waitFor()
	await page.getByRole('button', { name: 'Undo', exact: true }).click()
	await page.getByRole('button', { name: 'Close the group' }).waitFor()
	assert.equal((await an.get('/groups/{id}', { path: { id: group.id } })).data.state, 'active')
})

browserTest('who is invited finds it on the home page and accepts or declines', async ({ visit }) => {
	const [an, ben] = [await knownMember(), await knownMember()]
	const [first, second] = [await newGroup(an, 'invitation'), await newGroup(an, 'invitation')]
	await invite(an, first.id, ben)
	await invite(an, second.id, ben)
	const window = await visit(ben.account!, { viewport: 'phone' })
	const { page } = window
	await open(window, '/')
	await page.getByRole('heading', { name: 'Waiting for your answer' }).waitFor()
	await page.getByRole('link', { name: first.name.text }).click()
	await page.getByRole('button', { name: 'Accept the invitation' }).click()
	await says(page, `You are in ${first.name.text}.`)
	await page.getByRole('button', { name: 'Leave the group' }).waitFor()

	window.watchdog.expect(/status of 404/)
	await open(window, `/groups/${second.id}`)
	await page.getByRole('button', { name: 'Decline' }).click()
	await says(page, 'You declined the invitation.')
	assert.equal((await ben.get('/me')).data.waiting, 0)
})

browserTest('a coordinator refuses a request and removes a member, each after a second question', async ({ visit }) => {
	const [an, ben, cleo] = [await knownMember(), await knownMember({ displayName: 'Ben Maes' }), await knownMember({ displayName: 'Cleo Hadid' })]
	const group = await newGroup(an, 'request')
	await ben.post('/groups/{id}/members', { path: { id: group.id }, body: {} })
	await invite(an, group.id, cleo)
	await cleo.put('/groups/{id}/members/{uid}', { path: { id: group.id, uid: cleo.account!.user }, body: { state: 'member' } })
	const window = await visit(an.account!)
	const { page } = window
	await open(window, `/groups/${group.id}`)
	await page.getByRole('button', { name: 'Refuse' }).click()
	await page.getByText('Refuse the request of Ben Maes?').waitFor()
	await page.locator('.smc-confirm').getByRole('button', { name: 'Refuse' }).click()
	await says(page, 'The request of Ben Maes is refused.')
	await page.getByRole('button', { name: 'Remove', exact: true }).click()
	await assertAccessible(window)
	await page.locator('.smc-confirm').getByRole('button', { name: 'Remove' }).click()
	await says(page, 'Cleo Hadid is no longer in the group.')
	assert.equal((await ben.get('/groups/{id}', { path: { id: group.id } })).data.mine, 'none')
})
