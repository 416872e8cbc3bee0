/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { baseOf } from './base.js'

const locations = fileURLToPath(new URL('../../../lib/Community/data/locations.tsv', import.meta.url))
const countries = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')

/**
 * Puts the base of the map in the place of src/core/map/belgium.basemap: our list of Belgian municipalities, and the
 * land and the borders of Natural Earth around them. It becomes JSON inside a script: many servers refuse to serve a
 * .json of an app.
 *
 * @return {string} a module
 */
export default function baseLoader() {
	this.addDependency(locations)
	this.addDependency(countries)
	const base = baseOf(JSON.parse(readFileSync(countries, 'utf8')), readFileSync(locations, 'utf8'))
	return `export default JSON.parse(${JSON.stringify(JSON.stringify(base))})`
}
