/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Client } from '../support/client.ts'

import assert from 'node:assert/strict'
import { unique } from '../support/users.ts'

const towns = new Map<string, number>()

/**
 * The id of a municipality.
 *
 * @param by who asks
 * @param name of it
 */
export async function town(by: Client, name = 'Gent'): Promise<number> {
	let id = towns.get(name)
	if (id === undefined) {
		const { data } = await by.get('/locations', { query: { q: name, type: 'municipality' } })
		id = data[0]?.id
		assert.ok(id, `there is no ${name}`)
		towns.set(name, id)
	}
	return id
}

/**
 * A place in Ghent whose name no other has.
 *
 * @param by who adds it
 * @param more what differs
 */
export async function addPlace(by: Client, more: Record<string, unknown> = {}) {
	const { data } = await by.post('/places', { body: { kind: 'makerspace', names: { nl: unique('Plek') + unique('') }, locationId: await town(by), ...more }, expect: 201 })
	return data
}

/**
 * Brings a file of places, which is only looked at yet.
 *
 * @param by who brings it
 * @param text what is in it
 * @param more fields of the form
 * @param name of the file
 */
export async function uploadPlaces(by: Client, text: string, more: Record<string, string> = {}, name = 'places.csv') {
	const form = new FormData()
	form.append('file', new Blob([text]), name)
	for (const [field, value] of Object.entries(more)) {
		form.append(field, value)
	}
	return (await by.post('/places/imports', { raw: form, expect: 201 })).data
}

/**
 * Brings a file and takes all of it in.
 *
 * @param by who brings it
 * @param text what is in it
 * @param terms under which it comes
 * @param name of the file
 */
export async function takePlaces(by: Client, text: string, terms: Record<string, unknown>, name = 'places.csv') {
	const { id } = await uploadPlaces(by, text, {}, name)
	await by.put('/places/imports/{id}', { path: { id }, body: terms })
	for (;;) {
		const { data } = await by.post('/places/imports/{id}/continue', { path: { id } })
		if (data.state !== 'running') {
			return data
		}
	}
}
