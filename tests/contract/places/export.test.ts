/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import ICAL from 'ical.js'
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { client } from '../support/client.ts'
import { baseUrl, basic, occ } from '../support/server.ts'
import { member, unique } from '../support/users.ts'
import { openGroup } from '../tenders/support.ts'
import { addPlace, takePlaces } from './support.ts'

interface Feature { id: string, geometry: { coordinates: number[] } | null, properties: Record<string, string> }

const word = () => unique('plek').replace('-', '')

/**
 * A page of the app, not of its API.
 *
 * @param path below the app
 * @param by who asks; a guest without
 */
async function page(path: string, by?: Client): Promise<Response> {
	return fetch(`${baseUrl}/index.php/apps/smartcommons${path}`, { headers: by?.account ? { Authorization: basic(by.account) } : {}, redirect: 'manual' })
}

async function features(path: string, by?: Client): Promise<Feature[]> {
	const answer = await page(path, by)
	assert.equal(answer.status, 200, path)
	assert.match(answer.headers.get('content-type') ?? '', /geo\+json/)
	return ((await answer.json()) as { features: Feature[] }).features
}

const names = (all: Feature[]) => all.map(({ properties }) => properties.name_nl)

/**
 * A place of each audience, and one that hides its contact; all with one word in their names.
 *
 * @param by who adds them
 */
async function mixed(by: Client) {
	const one = word()
	const group = (await openGroup(by)).id
	const contact = { email: 'info@example.org', phone: '+32 9 123 45 67', person: 'An', street: 'Dorp 1', position: { lat: 51.05, lon: 3.72 } }
	await addPlace(by, { names: { nl: `${one} a` } })
	await addPlace(by, { names: { nl: `${unique('bijna')} ${one} b` }, audience: 'members' })
	await addPlace(by, { names: { nl: `${unique('zonder')} ${one} c` }, audience: 'group', groupId: group })
	await addPlace(by, { names: { nl: `${unique('wijnkelder')} ${one} d` }, ...contact, fieldAudience: { email: 'members', phone: 'editors', person: 'members', street: 'members' } })
	return one
}

describe('a calendar of opening hours', () => {
	it('holds the next four weeks of what was found, on the clock of Brussels, for whoever may see it', async () => {
		const an = await member({ language: 'nl' })
		const one = word()
		const hours = { periods: [{ from: null, until: null, week: { sa: [{ from: '10:00', until: '12:00' }] }, monthly: [] }], holidays: 'usual', exceptions: [], appointment: false, comment: '' }
		const group = (await openGroup(an)).id
		await addPlace(an, { names: { nl: `${one} hal` }, hours })
		await addPlace(an, { names: { nl: `${unique('dicht')} ${one}` }, audience: 'group', groupId: group, hours })
		const read = async (by: Client) => {
			const answer = await page(`/places/export.ics?q=${one}`, by)
			assert.match(answer.headers.get('content-type') ?? '', /text\/calendar/)
			return new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
		}
		const mine = await read(an)
		// four or five Saturdays of two places, as the day falls
		assert.ok([8, 10].includes(mine.length), String(mine.length))
		for (const event of mine) {
			assert.deepEqual([event.startDate.dayOfWeek(), event.startDate.hour, event.endDate.hour, event.startDate.zone.tzid], [7, 10, 12, 'Europe/Brussels'])
		}
		assert.deepEqual([...new Set((await read(await member())).map(({ summary }) => summary))], [`${one} hal`])
	})
})

describe('a file of what was found', () => {
	it('holds the same as the list and the map, in the same order, in each form', async () => {
		const an = await member({ language: 'nl' })
		const one = word()
		for (const name of ['Zaal', 'Atelier', 'Keuken', 'Garage']) {
			await addPlace(an, { names: { nl: `${name} ${unique('x')} ${one}` } })
		}
		for (const query of [{ q: one }, { q: one, sort: 'name' as const }, { q: one, kind: 'makerspace' }]) {
			const list = (await an.get('/places', { query })).data.items
			const map = (await an.get('/places/map', { query })).data
			assert.deepEqual(list.map(({ id }) => id), map.ids)
			const at = `?${new URLSearchParams(Object.entries(query))}`
			assert.deepEqual(names(await features(`/places/export.geojson${at}`, an)), list.map(({ name }) => name.text))
			const csv = await (await page(`/places/export.csv${at}`, an)).text()
			const kml = await (await page(`/places/export.kml${at}`, an)).text()
			for (const text of [csv, kml]) {
				const order = list.map(({ name }) => text.indexOf(name.text))
				assert.ok(order.every((place, index) => place > (order[index - 1] ?? 0)))
			}
		}
	})

	it('tells each reader no more than the page of a place does', async () => {
		const [an, bo] = [await member(), await member()]
		const one = await mixed(an)
		const by = async (reader: Client) => (await features(`/places/export.geojson?q=${one}`, reader)).map(({ properties }) => [properties.name_nl?.at(-1), properties.email, properties.phone].join(' ').trim()).sort()
		assert.deepEqual(await by(an), ['a', 'b', 'c', 'd info@example.org +32 9 123 45 67'])
		assert.deepEqual(await by(bo), ['a', 'b', 'd info@example.org'])
		assert.notEqual((await page('/places/export.csv')).status, 200, 'a guest has to log in')
	})

	it('comes back as it went: nothing is new, nothing changes, and what goes out again is the same', async () => {
		const ed = await member({ groups: ['smartcommons-editors'] })
		const one = word()
		await addPlace(ed, {
			names: { nl: `Werkplaats ${one}`, fr: `Atelier ${one}` },
			about: { nl: 'Twee regels\nmet "alles"; =SOM(A1)' },
			position: { lat: 51.05, lon: 3.72 },
			hours: { periods: [{ week: { mo: [{ from: '22:00', until: '02:00' }] } }], holidays: 'closed' },
			equipment: [{ names: { nl: `Zaag ${one}` }, amount: 3, conditions: 'met handschoenen' }],
			depositCents: 1250,
			languages: ['nl', 'fr'],
		})
		for (const ending of ['csv', 'geojson', 'kml']) {
			const first = await (await page(`/places/export.${ending}?q=${one}`, ed)).text()
			const run = await takePlaces(ed, first, { source: unique('lijst') }, `places.${ending}`)
			assert.deepEqual(run.counts, { new: 0, updated: 0, unchanged: 1, duplicate: 0, refused: 0 }, ending)
			assert.equal(await (await page(`/places/export.${ending}?q=${one}`, ed)).text(), first)
		}
	})

	it('refuses what the list refuses', async () => {
		const an = await member()
		assert.equal((await page('/places/export.csv?bbox=x', an)).status, 400)
		assert.equal((await page('/places/export.csv?group=999999', an)).status, 404)
	})
})

describe('the public map', () => {
	const guest = client()
	const open = (on: boolean) => occ('config:app:set', 'smartcommons', 'places_public', '--type=boolean', `--value=${on ? 'true' : 'false'}`)
	before(() => open(false))
	after(() => {
		open(false)
		occ('config:app:set', 'smartcommons', 'embed_sites', '--value=')
		occ('config:app:set', 'smartcommons', 'places_indexable', '--type=boolean', '--value=false')
	})

	it('is not there until an administrator wants it', async () => {
		for (const path of ['/public/map', '/public/embed', '/public/places.json', '/public/places.geojson']) {
			assert.equal((await page(path)).status, 404, path)
		}
		await guest.get('/public/places', { expect: 404 })
		await guest.get('/public/places/map', { expect: 404 })
		await guest.get('/public/places/{id}', { path: { id: 1 }, expect: 404 })
	})

	it('shows what is for everybody and nothing of anybody', async () => {
		open(true)
		const an = await member({ displayName: 'Zeldzame Naam' })
		const one = await mixed(an)
		const list = (await guest.get('/public/places', { query: { q: one } })).data
		assert.equal(list.total, 2)
		const ids = list.items.map(({ id }) => id)
		assert.deepEqual((await guest.get('/public/places/map', { query: { q: one } })).data.ids, ids)
		const all = await features(`/public/places.geojson?q=${one}`)
		assert.deepEqual(names(all).length, 2)
		const json = (await (await page(`/public/places.json?q=${one}&limit=1`)).json()) as { items: { id: number }[], cursor: string, total: number }
		assert.deepEqual([json.items.length, json.total], [1, 2])
		const next = (await (await page(`/public/places.json?q=${one}&limit=1&cursor=${json.cursor}`)).json()) as typeof json
		assert.deepEqual([json.items[0]?.id, next.items[0]?.id, next.cursor], [...ids, null])
		const places = await Promise.all(ids.map(async (id) => (await guest.get('/public/places/{id}', { path: { id } })).data))
		const told = JSON.stringify([list, all, json, places])
		for (const secret of [an.account!.user, 'Zeldzame Naam', 'info@example.org', '123 45 67', 'Dorp 1']) {
			assert.ok(!told.includes(secret), secret)
		}
		assert.deepEqual(places.map(({ owner, group, verifiedBy, may }) => [owner, group, verifiedBy, may]), [[null, null, null, []], [null, null, null, []]])
		const members = (await an.get('/places', { query: { q: one } })).data.items.map(({ id }) => id).filter((id) => !ids.includes(id))
		for (const id of members) {
			await guest.get('/public/places/{id}', { path: { id }, expect: 404 })
		}
		// A member sees there what everybody sees.
		assert.equal((await an.get('/public/places', { query: { q: one } })).data.total, 2)
	})

	it('may stand in a frame of the sites that were named, and in search engines only if that was wanted', async () => {
		open(true)
		occ('config:app:set', 'smartcommons', 'embed_sites', '--value=example.org, https://site.example:8443, javascript:alert(1), *')
		const ancestors = async (path: string) => /frame-ancestors ([^;]*)/.exec((await page(path)).headers.get('content-security-policy') ?? '')?.[1]?.trim().split(' ')
		assert.deepEqual(await ancestors('/public/embed'), ['\'self\'', 'https://example.org', 'https://site.example:8443'])
		assert.deepEqual(await ancestors('/public/map'), ['\'self\''])
		const robots = async () => (await page('/public/map')).headers.get('x-robots-tag')
		assert.equal(await robots(), 'noindex, nofollow')
		occ('config:app:set', 'smartcommons', 'places_indexable', '--type=boolean', '--value=true')
		assert.equal(await robots(), 'all')
	})
})
