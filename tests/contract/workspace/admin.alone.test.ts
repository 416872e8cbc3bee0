/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Options } from '../support/client.ts'

import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { client } from '../support/client.ts'
import { admin, baseUrl, occ } from '../support/server.ts'
import { addToGroup, createGroup, member, unique } from '../support/users.ts'

const root = client(admin)
const PAGE = 'OCA\\SmartCommons\\Workspace\\Admin\\AdminPage'

const now = async () => (await root.get('/admin/settings')).data
const put = (body: unknown, options: Options = {}) => root.put('/admin/settings', { body, ...options })

/** Ends with an error when a check found something, and says so all the same. */
function setupChecks(): string {
	try {
		return occ('setupchecks')
	} catch (error) {
		return String(error)
	}
}

describe('the settings of the app', () => {
	after(async () => {
		await put({ allowedHosts: [], mapTiles: '', mapAttribution: '', placesPublic: false, placesIndexable: false, embedSites: [], digestHour: 7, liveSeconds: 60, welcome: {}, contact: {}, roles: { moderator: null, editor: null, adviser: null } })
	})

	it('are changed one by one, in the form in which they are compared', async () => {
		const before = await now()
		const { data } = await put({ allowedHosts: ['https://TED.europa.eu/api', 'ted.europa.eu', 'enot.publicprocurement.be'] })
		assert.deepEqual(data.allowedHosts, ['ted.europa.eu', 'enot.publicprocurement.be'])
		assert.equal(data.version, before.version + 1)
		assert.deepEqual({ ...data, allowedHosts: [], version: 0 }, { ...before, allowedHosts: [], version: 0 })
		assert.deepEqual((await put({ mapTiles: 'https://tile.example.org/{z}/{x}/{y}.png', mapAttribution: '© Example', digestHour: 9, liveSeconds: 0 })).data, {
			...data,
			version: data.version + 1,
			mapTiles: 'https://tile.example.org/{z}/{x}/{y}.png',
			mapAttribution: '© Example',
			digestHour: 9,
			liveSeconds: 0,
		})
		assert.equal((await put({ mapTiles: '' })).data.mapTiles, '')
	})

	it('open the map to everybody, and to the sites that may show it', async () => {
		assert.equal((await fetch(`${baseUrl}/index.php/apps/smartcommons/public/map`)).status, 404)
		const { data } = await put({ placesPublic: true, embedSites: ['Example.org', 'https://site.example:8443/'] })
		assert.deepEqual([data.placesPublic, data.placesIndexable, data.embedSites], [true, false, ['https://example.org', 'https://site.example:8443']])
		assert.equal((await fetch(`${baseUrl}/index.php/apps/smartcommons/public/map`)).status, 200)
		assert.equal((await put({ placesPublic: false })).data.placesPublic, false)
	})

	it('tell who looks at older ones how they are now', async () => {
		const { data, etag } = await root.get('/admin/settings')
		await put({ digestHour: 10 }, { headers: { 'If-Match': etag } })
		const refused = await put({ digestHour: 11 }, { headers: { 'If-Match': `"${data.version}"` }, expect: 412 })
		assert.equal((refused.problem.current as typeof data).digestHour, 10)
		assert.equal((await now()).digestHour, 10)
	})

	it('refuse what would not work, and then change nothing', async () => {
		const { version } = await now()
		const refused: [unknown, number, string][] = [
			[{ allowedHosts: ['ted.europa.eu', 'localhost'] }, 422, 'allowedHosts'],
			[{ allowedHosts: ['192.168.1.1'] }, 422, 'allowedHosts'],
			[{ allowedHosts: ['*.europa.eu'] }, 422, 'allowedHosts'],
			[{ allowedHosts: 'ted.europa.eu' }, 400, 'allowedHosts'],
			[{ mapTiles: 'http://tile.example.org/{z}/{x}/{y}.png', mapAttribution: 'x' }, 422, 'mapTiles'],
			[{ mapTiles: 'https://tile.example.org/{z}/{x}.png', mapAttribution: 'x' }, 422, 'mapTiles'],
			[{ mapTiles: 'https://tile.example.org/{z}/{x}/{y}.png', mapAttribution: '' }, 422, 'mapAttribution'],
			[{ placesPublic: 'perhaps' }, 400, 'placesPublic'],
			[{ embedSites: ['https://example.org/a/path'] }, 422, 'embedSites'],
			[{ embedSites: ['*'] }, 422, 'embedSites'],
			[{ digestHour: 24 }, 422, 'digestHour'],
			[{ digestHour: 'noon' }, 400, 'digestHour'],
			[{ liveSeconds: 2 }, 422, 'liveSeconds'],
			[{ roles: { moderator: 'no-such-group' } }, 422, 'roles.moderator'],
			[{ roles: { boss: 'admin' } }, 422, 'roles.boss'],
			[{ modulesOff: ['community'] }, 400, 'modulesOff'],
			[{ welcome: { de: 'Hallo' } }, 400, 'welcome.de'],
			[{ digestHour: 8, contact: { nl: 'x'.repeat(501) } }, 422, 'contact.nl'],
		]
		for (const [body, status, field] of refused) {
			const { problem } = await put(body, { expect: status })
			assert.deepEqual(Object.keys(problem.fields ?? {}), [field], JSON.stringify(body))
		}
		assert.equal((await now()).version, version)
	})

	it('put words on the home page, in the language of who reads', async () => {
		const [an, fatou] = [await member({ language: 'nl' }), await member({ language: 'fr' })]
		assert.equal((await an.get('/home')).data.welcome, null)
		await put({ welcome: { nl: 'Welkom bij Smart', fr: 'Bienvenue chez Smart' }, contact: { fr: 'An Peeters, an@example.org' } })
		assert.deepEqual((await an.get('/home')).data.welcome, { text: 'Welkom bij Smart', language: 'nl' })
		const { data } = await fatou.get('/home')
		assert.deepEqual([data.welcome, data.contact], [{ text: 'Bienvenue chez Smart', language: 'fr' }, { text: 'An Peeters, an@example.org', language: 'fr' }])
		assert.equal((await an.get('/home')).data.contact?.language, 'fr')
	})

	it('give a role to whoever is in the chosen group, and to nobody else', async () => {
		const group = unique('redactie')
		const editor = await member({ groups: [group] })
		const usual = await member({ groups: ['smartcommons-editors'] })
		assert.ok((await root.get('/admin/groups', { query: { q: group } })).data.some(({ id }) => id === group))
		const { data } = await put({ roles: { editor: group } })
		assert.deepEqual(data.roles.find(({ role }) => role === 'editor'), { role: 'editor', group, name: group, usual: 'smartcommons-editors', chosen: true, exists: true })
		assert.deepEqual((await editor.get('/me')).data.roles, ['editor'])
		assert.deepEqual((await usual.get('/me')).data.roles, [])
		await put({ roles: { editor: null } })
		assert.deepEqual((await usual.get('/me')).data.roles, ['editor'])
		await put({ roles: { editor: '' } })
		assert.deepEqual((await usual.get('/me')).data.roles, [])
	})

	it('are the same on the command line', async () => {
		occ('smartcommons:settings:set', 'allowed_hosts', 'ted.europa.eu, enot.publicprocurement.be')
		occ('smartcommons:settings:set', 'digest_hour', '6')
		occ('smartcommons:settings:set', 'welcome_nl', 'Dag')
		const data = await now()
		assert.deepEqual([data.allowedHosts, data.digestHour, data.welcome.nl], [['ted.europa.eu', 'enot.publicprocurement.be'], 6, 'Dag'])
		const listed = JSON.parse(occ('smartcommons:settings:list', '--output=json')) as Record<string, unknown>
		assert.deepEqual([listed.allowed_hosts, listed.digest_hour, listed.welcome_nl], ['ted.europa.eu,enot.publicprocurement.be', 6, 'Dag'])
		assert.throws(() => occ('smartcommons:settings:set', 'allowed_hosts', 'not a host'), /ted\.europa\.eu/)
		assert.throws(() => occ('smartcommons:settings:set', 'no_such', '1'), /allowed_hosts/)
		assert.equal((await now()).digestHour, 6)
	})

	it('may be handed to a group by an administrator, and taken from it', async () => {
		const group = unique('beheer')
		await createGroup(group)
		const deputy = await member()
		await addToGroup(deputy.account!, group)
		await deputy.get('/admin/settings', { expect: 403 })
		occ('admin-delegation:add', PAGE, group)
		assert.equal((await deputy.put('/admin/settings', { body: { digestHour: 5 } })).data.digestHour, 5)
		await deputy.get('/admin/checks')
		assert.deepEqual((await deputy.get('/me')).data.roles, [], 'an administrator of nothing else')
		await (await member()).get('/admin/settings', { expect: 403 })
		occ('admin-delegation:remove', PAGE, group)
		await deputy.put('/admin/settings', { body: { digestHour: 4 }, expect: 403 })
		assert.equal((await now()).digestHour, 5)
	})
})

describe('what an administrator is told', () => {
	after(() => occ('smartcommons:settings:set', 'role_group_adviser', 'smartcommons-advisers'))

	it('is what is wrong, on the page as in the server’s own checks', async () => {
		const gone = unique('gone')
		const told = async () => (await root.get('/admin/checks')).data.some(({ text }) => text.includes(gone))
		assert.ok(!await told())
		occ('config:app:set', 'smartcommons', 'role_group_adviser', `--value=${gone}`)
		assert.ok(await told())
		assert.ok(setupChecks().includes(gone))
		occ('config:app:set', 'smartcommons', 'allowed_hosts', '--value=ted.europa.eu,not_a_host')
		assert.ok((await root.get('/admin/checks')).data.some(({ severity, text }) => severity === 'warning' && text.includes('not_a_host')))
		occ('smartcommons:settings:set', 'allowed_hosts', '')
	})

	it('is what each connection found, and a sign of life through it, or why there is none', async () => {
		const { data } = await root.get('/admin/bridges')
		assert.ok(data.every(({ text }) => text.length > 10))
		const listed = occ('smartcommons:bridges')
		for (const { id, state } of data) {
			assert.match(listed, new RegExp(`^${id} +${state} `, 'm'))
		}
		const live = data.find(({ id }) => id === 'live')!
		const { status } = await root.post('/admin/bridges/{bridge}/test', { path: { bridge: 'live' }, body: {}, expect: 'any' })
		assert.equal(status, live.state === 'absent' ? 409 : 200)
		await root.post('/admin/bridges/{bridge}/test', { path: { bridge: 'no-such' }, body: {}, expect: 404 })
		assert.throws(() => occ('smartcommons:bridges', '--test=live', '--user=nobody-of-this-name'), /--user/)
	})

	it('is how the outbox stands', async () => {
		const { data } = await root.get('/admin/outbox')
		assert.equal(data.events.length, Math.min(50, data.aside))
		assert.match(occ('smartcommons:outbox', '--retry'), /\d+ tried again\n\d+ waiting/)
		assert.equal((await root.post('/admin/outbox/retry', { body: {} })).data.retried, (await root.get('/admin/outbox')).data.aside)
	})
})
