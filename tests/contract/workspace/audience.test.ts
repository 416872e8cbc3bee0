/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { client } from '../support/client.ts'
import { eventually } from '../support/eventually.ts'
import { baseUrl } from '../support/server.ts'
import { member, unique } from '../support/users.ts'
import { addCall, inDays, openGroup } from '../tenders/support.ts'
import { ocsOf, ofCloud, search, unfold } from './cloud.ts'

const word = unique('Zwaluwtil').replace('-', '')
const title = `Oproep ${word}`
const who = {} as Record<'coordinator' | 'member' | 'leaver' | 'outsider' | 'guest', Client>
const has = { group: 0, call: 0, url: '' }
/** Secret addresses, made while everybody still saw the call. */
const feeds: Record<string, string[]> = {}

interface Widget { items: { title: string, subtitle: string, link: string }[] }

const pageOf = (path: string, front = true) => `${baseUrl}${front ? '/index.php' : ''}/apps/smartcommons/${path}`
const body = (more: Record<string, unknown> = {}) => ({ title, url: 'https://example.org/call', deadlineDate: inDays(6), deadlineTime: '10:00', ...more })

/** Each way in which the cloud around the app could tell somebody of the call. */
const WAYS: Record<string, (by: Client) => Promise<boolean>> = {
	search: async (by) => (await search(by, { term: word })).entries.some((entry) => entry.title.includes(word)),
	'search by title': async (by) => (await search(by, { term: word, 'title-only': 'true', kind: 'call' })).entries.length > 0,
	preview: async (by) => JSON.stringify(await unfold(by, has.url)).includes(word),
	'preview without the front controller': async (by) => JSON.stringify(await unfold(by, pageOf(`calls/${has.call}`, false))).includes(word),
	dashboard: async (by) => JSON.stringify(await ocsOf<Record<string, Widget>>(by, '/apps/dashboard/api/v2/widget-items?limit=30&widgets[]=smartcommons-closing&widgets[]=smartcommons-for-you')).includes(word),
	feed: async (by) => {
		const texts = await Promise.all((feeds[by.account!.user] ?? []).map(async (url) => (await fetch(url)).text()))
		return texts.join('').replaceAll('\r\n ', '').includes(word)
	},
	'own calendar': async (by) => (await by.get('/items/{kind}/{id}/calendar', { path: { kind: 'call', id: has.call }, expect: 'any' })).status === 200,
	file: async (by) => (await ofCloud(by, 'GET', `/index.php/apps/smartcommons/feed/call/${has.call}.ics`)).text.replaceAll('\r\n ', '').includes(word),
}

async function seenBy(by: Client): Promise<string[]> {
	const seen: string[] = []
	for (const [way, tells] of Object.entries(WAYS)) {
		if (await tells(by)) {
			seen.push(way)
		}
	}
	return seen
}

describe('the cloud around the app tells of an item', () => {
	before(async () => {
		who.guest = client()
		for (const role of ['coordinator', 'member', 'leaver', 'outsider'] as const) {
			who[role] = await member({ language: 'nl' })
		}
		has.group = (await openGroup(who.coordinator)).id
		for (const one of [who.member, who.leaver]) {
			await one.post('/groups/{id}/members', { path: { id: has.group }, body: {} })
		}
		const call = await addCall(who.coordinator, body({ onlyGroup: has.group }))
		has.call = call.id
		has.url = pageOf(`calls/${call.id}`)
		await who.coordinator.post('/groups/{groupId}/dossiers', { path: { groupId: has.group }, body: { callId: call.id, state: 'preparing' } })
		for (const one of [who.coordinator, who.member, who.leaver]) {
			feeds[one.account!.user] = [
				(await one.post('/feeds', { body: {} })).data.url,
				(await one.post('/feeds', { body: { groupId: has.group } })).data.url,
			]
		}
		feeds[who.outsider.account!.user] = [(await who.outsider.post('/feeds', { body: {} })).data.url]
	})

	it('to the members of its group, in every way', async () => {
		for (const role of ['member', 'leaver'] as const) {
			await eventually(() => WAYS.search!(who[role]), Boolean)
			assert.deepEqual(await seenBy(who[role]), Object.keys(WAYS), role)
		}
	})

	it('in words that decide, in the reader\'s language', async () => {
		const [entry] = (await search(who.member, { term: word })).entries
		assert.match(entry!.subline, /^Oproep · [^·]+: \p{L}+dag \d+ \p{L}+, 10:00/u)
		assert.equal(entry!.resourceUrl, has.url)
		const preview = (await unfold(who.member, has.url))!
		assert.equal(preview.richObjectType, 'smartcommons_item')
		assert.deepEqual([preview.richObject.title, preview.richObject.label, preview.accessible], [title, 'Oproep', true])
		assert.equal(preview.openGraphObject.name, title)
	})

	it('to nobody else, in no way', async () => {
		assert.deepEqual(await seenBy(who.outsider), [])
		const preview = await unfold(who.outsider, has.url)
		const none = await unfold(who.outsider, pageOf('calls/99999999'))
		assert.equal(preview!.accessible, false)
		assert.deepEqual(strip(preview), strip(none), 'what exists looks like what does not')
	})

	it('to guests only as far as everybody may see it', async () => {
		const ask = async (url: string) => (await ofCloud(who.guest, 'GET', `/ocs/v2.php/references/resolvePublic?${new URLSearchParams({ reference: url, sharingToken: 'x' })}`)).text
		assert.ok(!(await ask(has.url)).includes(word))
		const open = await addCall(who.coordinator, { title: `Open ${word}` })
		assert.ok((await WAYS.preview!(who.outsider)) === false)
		const guests = await ask(pageOf(`calls/${open.id}`))
		const members = await unfold(who.outsider, pageOf(`calls/${open.id}`))
		assert.equal(members!.accessible, true)
		assert.equal(guests.includes(`Open ${word}`), open.audience === 'public')
		await who.coordinator.delete('/calls/{id}', { path: { id: open.id } })
	})

	it('no longer to somebody who left the group', async () => {
		await who.leaver.delete('/groups/{id}/members/{uid}', { path: { id: has.group, uid: who.leaver.account!.user } })
		assert.deepEqual(await seenBy(who.leaver), [])
		assert.deepEqual(await seenBy(who.member), Object.keys(WAYS))
	})

	it('no longer to those for whom it was, after it was narrowed', async () => {
		await who.coordinator.put('/calls/{id}', { path: { id: has.call }, body: body({ onlyGroup: null }) })
		await eventually(() => WAYS.search!(who.outsider), Boolean)
		assert.ok((await seenBy(who.outsider)).includes('preview'))
		await who.coordinator.put('/calls/{id}', { path: { id: has.call }, body: body({ onlyGroup: has.group }) })
		assert.deepEqual(await seenBy(who.outsider), [])
		assert.deepEqual(await seenBy(who.leaver), [])
	})
})

function strip(preview: unknown): string {
	return JSON.stringify(preview).replaceAll(/calls\\?\/\d+/g, 'calls/n')
}

describe('the search of the cloud', () => {
	it('pages through what it finds without losing or repeating any, and narrows by kind, time, person and title', async () => {
		const an = await member()
		const term = unique('Reiger').replace('-', '')
		const ids: number[] = []
		for (let number = 0; number < 7; number++) {
			ids.push((await addCall(an, { title: `${term} nummer ${number}`, deadlineDate: inDays(10 + number) })).id)
		}
		await an.post('/groups', { body: { names: { en: `Friends of ${term}` }, joining: 'open' } })
		await eventually(() => search(an, { term, limit: '25' }), ({ entries }) => entries.length === 8)
		for (const more of [{}, { 'title-only': 'true' }] as Record<string, string>[]) {
			const urls: string[] = []
			for (let cursor: string | null = ''; cursor !== null;) {
				const page: Awaited<ReturnType<typeof search>> = await search(an, { term, limit: '3', ...more, ...(cursor ? { cursor } : {}) })
				assert.ok(page.entries.length <= 3)
				urls.push(...page.entries.map(({ resourceUrl }) => resourceUrl))
				cursor = page.isPaginated ? String(page.cursor) : null
			}
			assert.equal(new Set(urls).size, 8)
			assert.equal(urls.length, 8)
		}
		const count = async (more: Record<string, string>) => (await search(an, { term, limit: '25', ...more })).entries.length
		assert.equal(await count({ kind: 'call' }), 7)
		assert.equal(await count({ kind: 'group' }), 1)
		assert.equal(await count({ kind: 'nothing' }), 0)
		assert.equal(await count({ person: an.account!.user }), 7)
		assert.equal(await count({ since: `${inDays(14)}T12:00:00Z` }), 2)
		assert.equal(await count({ until: '2020-01-01' }), 0)
		assert.deepEqual((await search(an, { term, cursor: '0.nonsense' })).entries, [])
		const providers = await ocsOf<{ id: string, filters: Record<string, string> }[]>(an, '/search/providers')
		assert.deepEqual(Object.keys(providers.find(({ id }) => id === 'smartcommons')!.filters), ['term', 'since', 'until', 'person', 'title-only', 'kind'])
		const pickers = await ocsOf<{ id: string, search_providers_ids?: string[] }[]>(an, '/references/providers')
		assert.deepEqual(pickers.find(({ id }) => id === 'smartcommons')!.search_providers_ids, ['smartcommons'])
	})
})

describe('the contacts menu', () => {
	it('leads to the cards of those who are in the directory, and no others', async () => {
		const an = await member({ displayName: unique('An') })
		const shown = await member({ displayName: unique('Shown') })
		const hidden = await member({ displayName: unique('Hidden') })
		for (const [one, listed] of [[shown, 'members'], [hidden, 'nobody']] as const) {
			const { data } = await one.get('/me/card')
			await one.put('/me/card', {
				body: {
					headline: 'Geluid',
					about: '',
					themes: [],
					skills: [],
					languages: [],
					placeId: null,
					helps: '',
					contact: '',
					audiences: Object.fromEntries(Object.keys(data.audiences).map((field) => [field, listed])),
				},
			})
		}
		const linksOf = async (one: Client) => JSON.stringify((await ofCloud(an, 'POST', '/index.php/contactsmenu/findOne', { shareType: 0, shareWith: one.account!.user })).json)
		assert.ok((await linksOf(shown)).includes(`"${pageOf(`members/${shown.account!.user}`)}"`))
		assert.ok(!(await linksOf(hidden)).includes('smartcommons'))
	})
})
