/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { baseOf } from './base.js'

const countries = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')

/**
 * Turns our list of Belgian locations into the base of the map, with the land and the borders of Natural Earth around
 * it. It becomes JSON inside a script: many servers refuse to serve a .json of an app.
 *
 * @param {string} locations lib/Community/data/locations.tsv
 * @return {string} a module
 */
export default function baseLoader(locations) {
	this.addDependency(countries)
	const base = baseOf(JSON.parse(readFileSync(countries, 'utf8')), locations)
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(base))})`
}
