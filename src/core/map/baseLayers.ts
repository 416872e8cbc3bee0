/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type BaseLayer from 'ol/layer/Base.js'
import type { BaseData, Town } from './base.ts'
import type { MapSettings } from './settings.ts'
import type { Styles } from './styles.ts'

import Feature from 'ol/Feature.js'
import GeoJSON from 'ol/format/GeoJSON.js'
import TopoJSON from 'ol/format/TopoJSON.js'
import MultiLineString from 'ol/geom/MultiLineString.js'
import MultiPolygon from 'ol/geom/MultiPolygon.js'
import Point from 'ol/geom/Point.js'
import TileLayer from 'ol/layer/Tile.js'
import VectorLayer from 'ol/layer/Vector.js'
import VectorImageLayer from 'ol/layer/VectorImage.js'
import VectorSource from 'ol/source/Vector.js'
import XYZ from 'ol/source/XYZ.js'
import { locale, readerLanguage } from '../l10n.ts'
import { positionsOf, toMap, townsOf } from './base.ts'
import { chooseLabels } from './labels.ts'

/** Country names disappear when one looks closer than this many metres in a pixel. */
const countriesAbove = 400

/**
 * What lies below the markers: land, borders, an imported finer base, pictures of a provider, names.
 * The layers ask `styles` again whenever they are drawn anew.
 *
 * @param base as loaded
 * @param styles of the present palette
 * @param settings what an administrator decided
 */
export function baseLayers(base: BaseData, styles: () => Styles, settings: MapSettings): BaseLayer[] {
	const shape = (name: 'land' | 'belgium') => new Feature({
		geometry: new MultiPolygon(base[name].map((rings) => rings.map((ring) => positionsOf(ring, base.scale)))),
		kind: name,
	})
	const lines = new Feature({
		geometry: new MultiLineString([...base.borders, ...base.coasts].map((line) => positionsOf(line, base.scale))),
		kind: 'border',
	})
	// A picture that moves along: drawing every bend again for each step would be too slow on a phone.
	const land = new VectorImageLayer({
		source: new VectorSource({ features: [shape('land'), shape('belgium'), lines] }),
		style: (feature) => styles()[feature.get('kind') as 'land' | 'belgium' | 'border'],
		imageRatio: 1.5,
	})
	return [
		land,
		...(settings.base ? [fineLayer(settings.base.url, styles)] : []),
		...(settings.tiles ? [tileLayer(settings.tiles)] : [namesLayer(base, styles)]),
	]
}

/**
 * @param url that serves GeoJSON or TopoJSON
 * @param styles of the present palette
 */
function fineLayer(url: string, styles: () => Styles): BaseLayer {
	const source = new VectorSource()
	readFine(url).then((features) => source.addFeatures(features), () => undefined)
	return new VectorImageLayer({ source, style: () => styles().fine, maxResolution: 600, imageRatio: 1.5 })
}

async function readFine(url: string): Promise<Feature[]> {
	const data = await (await fetch(url)).json() as { type: string }
	const format = data.type === 'Topology' ? new TopoJSON() : new GeoJSON()
	return format.readFeatures(data, { dataProjection: 'EPSG:4326', featureProjection: 'EPSG:3857' })
}

/**
 * Some providers refuse whoever doesn't say where the request is from, and the server's pages don't by themselves.
 *
 * @param tiles of an administrator
 * @param tiles.template address with {z}, {x} and {y}
 */
function tileLayer({ template }: { template: string }): BaseLayer {
	return new TileLayer({ source: new XYZ({ url: template, referrerPolicy: 'origin', maxZoom: 19 }) })
}

/**
 * Names of countries from afar, of towns from near: larger ones first.
 *
 * @param base as loaded
 * @param styles of the present palette
 */
function namesLayer(base: BaseData, styles: () => Styles): BaseLayer {
	const towns = townsOf(base, readerLanguage())
	const measure = measurer(styles)
	const chosen = new Map<string, Set<Town>>()
	const shownAt = (resolution: number): Set<Town> => {
		// The names of half a step of zoom are those of all of it, so that they don't come and go.
		const step = Math.round(Math.log2(resolution) * 2)
		const known = chosen.get(String(step)) ?? new Set(chooseLabels(towns, 2 ** (step / 2), measure))
		chosen.set(String(step), known)
		return known
	}
	const countryNames = new Intl.DisplayNames([locale()], { type: 'region' })
	const features = [
		...towns.map((town) => new Feature({ geometry: new Point([town.x, town.y]), town })),
		...base.countries.map(({ code, at }) => new Feature({
			geometry: new Point(toMap((at[0] ?? 0) / base.scale, (at[1] ?? 0) / base.scale)),
			country: countryNames.of(code) ?? code,
		})),
	]
	return new VectorLayer({
		source: new VectorSource({ features }),
		style: (feature, resolution) => {
			const town = feature.get('town') as Town | undefined
			if (town) {
				return shownAt(resolution).has(town) ? styles().label(town.name, 'town') : undefined
			}
			return resolution > countriesAbove ? styles().label(feature.get('country') as string, 'country') : undefined
		},
	})
}

function measurer(styles: () => Styles): (name: string) => number {
	const context = document.createElement('canvas').getContext('2d')
	return (name) => {
		if (!context) {
			return name.length * 8
		}
		context.font = styles().townFont(13)
		return context.measureText(name).width
	}
}
