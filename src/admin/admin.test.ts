/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { AdminSettings, Change } from './useSettings.ts'

import axios from '@nextcloud/axios'
import { flushPromises, mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import HostsPart from './HostsPart.vue'
import ModulesPart from './ModulesPart.vue'
import RolesPart from './RolesPart.vue'
import { settingsKey } from './settingsKey.ts'
import { useSettings } from './useSettings.ts'

const initial: AdminSettings = {
	version: 3,
	modules: [{ id: 'calls', name: 'Calls', on: true }],
	roles: [{ role: 'moderator', group: 'gone', name: 'gone', usual: 'smartcommons-moderators', chosen: true, exists: false }],
	allowedHosts: ['ted.europa.eu'],
	mapTiles: '',
	mapAttribution: '',
	placesPublic: false,
	placesIndexable: false,
	embedSites: [],
	digestHour: 7,
	liveSeconds: 60,
	welcome: {},
	contact: {},
}

/** The server: keeps the settings, and answers 412 to an older version. */
let stored: AdminSettings
const sent: Change[] = []

beforeEach(() => {
	stored = structuredClone(initial)
	sent.length = 0
	jest.spyOn(axios, 'request').mockImplementation(async ({ data, headers }) => {
		const reply = (status: number, answer: unknown) => ({ status, headers: {}, data: { ocs: { data: answer } } })
		if ((headers as Record<string, string>)['If-Match'] !== `"${stored.version}"`) {
			throw Object.assign(new Error(), { response: reply(412, { problem: 'changed-meanwhile', message: 'Somebody was first.', fields: {}, current: structuredClone(stored) }) })
		}
		const change = data as Change
		if (change.allowedHosts?.includes('localhost')) {
			throw Object.assign(new Error(), { response: reply(422, { problem: 'invalid', message: 'Look.', fields: { allowedHosts: 'No host.' } }) })
		}
		sent.push(change)
		const { modulesOff, roles, ...rest } = change
		stored = { ...stored, ...rest as Partial<AdminSettings>, roles: stored.roles.map((role) => ({ ...role, group: roles?.[role.role] ?? role.group })), version: stored.version + 1, modules: stored.modules.map((module) => ({ ...module, on: modulesOff ? !modulesOff.includes(module.id) : module.on })) }
		return reply(200, structuredClone(stored))
	})
})

function show(part: object) {
	const settings = useSettings(structuredClone(initial))
	return { settings, page: mount(part, { global: { provide: { [settingsKey as symbol]: settings } }, attachTo: document.body }) }
}

test('a module is switched off with one press, and back with another', async () => {
	const { page } = show(ModulesPart)
	await page.get('input').setValue(false)
	await flushPromises()
	expect(stored.modules[0]!.on).toBe(false)
	expect(page.text()).toContain('Saved.')
	await page.get('button').trigger('click')
	await flushPromises()
	expect(stored.modules[0]!.on).toBe(true)
	expect(page.text()).toContain('It is as it was before.')
	expect(page.find('button').exists()).toBe(false)
	page.unmount()
})

test('a text is saved with its button; what was wrong is said at the field and stays typed', async () => {
	const { page } = show(HostsPart)
	const [hosts] = page.findAll('form')
	expect(hosts!.get('button').attributes('disabled')).toBeDefined()
	await hosts!.get('textarea').setValue('ted.europa.eu\nlocalhost')
	await hosts!.trigger('submit')
	await flushPromises()
	expect(hosts!.text()).toContain('No host.')
	expect(hosts!.get('textarea').element.value).toBe('ted.europa.eu\nlocalhost')
	await hosts!.get('textarea').setValue('ted.europa.eu  enot.publicprocurement.be,')
	await hosts!.trigger('submit')
	await flushPromises()
	expect(sent).toEqual([{ allowedHosts: ['ted.europa.eu', 'enot.publicprocurement.be'] }])
	await nextTick()
	expect(hosts!.get('textarea').element.value).toBe('ted.europa.eu\nenot.publicprocurement.be')
	await hosts!.findAll('button').at(-1)!.trigger('click')
	await flushPromises()
	expect(hosts!.get('textarea').element.value).toBe('ted.europa.eu')
	page.unmount()
})

test('somebody else’s change of another setting is no reason to refuse, one of the same is', async () => {
	const { settings } = show(ModulesPart)
	stored = { ...stored, version: 9, digestHour: 11 }
	const reading = ({ liveSeconds }: AdminSettings) => ({ liveSeconds })
	expect(await settings.save('live', reading, { liveSeconds: 30 })).toBe(true)
	expect([stored.liveSeconds, settings.settings.value.digestHour]).toEqual([30, 11])
	stored = { ...stored, version: 20, liveSeconds: 120 }
	expect(await settings.save('live', reading, { liveSeconds: 15 })).toBe(false)
	expect(settings.stateOf('live').message).toBe('Somebody was first.')
	expect(settings.settings.value.liveSeconds).toBe(120)
})

test('a role whose group is gone is said to be nobody’s', () => {
	const { page } = show(RolesPart)
	expect(page.text()).toContain('nobody has the role')
	page.unmount()
})
