/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Palette } from './palette.ts'
import type { MapPoint, Mark } from './spots.ts'

import CircleStyle from 'ol/style/Circle.js'
import Fill from 'ol/style/Fill.js'
import RegularShape from 'ol/style/RegularShape.js'
import Stroke from 'ol/style/Stroke.js'
import Style from 'ol/style/Style.js'
import Text from 'ol/style/Text.js'
import { labelBelow } from './labels.ts'
import { countLabel, markerRadius } from './spots.ts'

/** Metres in a pixel below which single markers say their name. */
const namesBelow = 60

/** The styles of one palette, each made once: making them for every marker is what makes a map slow. */
export class Styles {
	readonly #markers = new Map<string, Style>()
	readonly land: Style
	readonly belgium: Style
	readonly border: Style
	readonly fine: Style
	readonly leg: Style
	readonly ring: Style
	readonly pin: Style[]

	/**
	 * @param palette its colours
	 * @param font family of the page
	 */
	constructor(private readonly palette: Palette, private readonly font: string) {
		const { land, belgium, border, quiet, selected, halo, marker } = palette
		this.land = new Style({ fill: new Fill({ color: land }) })
		this.belgium = new Style({ fill: new Fill({ color: belgium }) })
		this.border = new Style({ stroke: new Stroke({ color: border, width: 1.2 }) })
		this.fine = new Style({ stroke: new Stroke({ color: quiet, width: 0.5 }) })
		this.leg = new Style({ stroke: new Stroke({ color: selected, width: 1.5 }) })
		this.ring = new Style({ image: new CircleStyle({ radius: 17, stroke: new Stroke({ color: selected, width: 4 }) }), zIndex: 2 })
		this.pin = [
			new Style({ image: new CircleStyle({ radius: 16, stroke: new Stroke({ color: selected, width: 3 }), fill: new Fill({ color: halo }) }) }),
			new Style({ image: new RegularShape({ points: 4, radius: 14, radius2: 2, fill: new Fill({ color: marker }), stroke: new Stroke({ color: selected, width: 1 }) }) }),
		]
	}

	/**
	 * A marker for one thing, or for several with their number.
	 *
	 * @param points what is there
	 * @param resolution metres in a pixel
	 */
	marker(points: readonly MapPoint[], resolution: number): Style {
		const [first] = points
		if (points.length === 1 && first) {
			return resolution < namesBelow ? this.#named(first) : this.#cached(first.mark, () => this.#single(first.mark))
		}
		const label = countLabel(points.length)
		return this.#cached(label, () => new Style({
			image: new CircleStyle({
				radius: markerRadius(points.length),
				fill: new Fill({ color: this.palette.marker }),
				stroke: new Stroke({ color: this.palette.halo, width: 2 }),
				declutterMode: 'none',
			}),
			text: new Text({ text: label, font: `600 13px ${this.font}`, fill: new Fill({ color: this.palette.markerText }), declutterMode: 'none' }),
		}))
	}

	/**
	 * @param text the name of a town or a country
	 * @param kind a country's is larger, and has no dot
	 */
	label(text: string, kind: 'country' | 'town'): Style {
		const town = kind === 'town'
		return new Style({
			...(town ? { image: new CircleStyle({ radius: 2.5, fill: new Fill({ color: this.palette.quiet }) }) } : {}),
			text: new Text({
				text: town ? text : text.toLocaleUpperCase(),
				font: this.townFont(town ? 13 : 15),
				// Below the dot: markers stand on towns, and the name is still read.
				offsetY: town ? labelBelow : 0,
				fill: new Fill({ color: this.palette.quiet }),
				stroke: new Stroke({ color: this.palette.halo, width: 3 }),
			}),
		})
	}

	/** @param size pixels */
	townFont(size: number): string {
		return `${size}px ${this.font}`
	}

	#named(point: MapPoint): Style {
		return this.#cached(`${point.mark}:${point.name}`, () => {
			const style = this.#single(point.mark)
			style.setText(new Text({
				text: point.name.length > 34 ? `${point.name.slice(0, 32)}…` : point.name,
				font: `600 13px ${this.font}`,
				textAlign: 'left',
				offsetX: 15,
				fill: new Fill({ color: this.palette.text }),
				stroke: new Stroke({ color: this.palette.halo, width: 4 }),
			}))
			return style
		})
	}

	/** Open: a full disc. Closed: a ring. Nobody knows: a square. */
	#single(mark: Mark): Style {
		const { marker, halo } = this.palette
		const fill = new Fill({ color: mark === 'open' ? marker : halo })
		const stroke = new Stroke({ color: mark === 'open' ? halo : marker, width: mark === 'open' ? 2 : 4 })
		return new Style({
			image: mark === 'unknown'
				? new RegularShape({ points: 4, radius: 10, angle: Math.PI / 4, fill, stroke, declutterMode: 'none' })
				: new CircleStyle({ radius: mark === 'open' ? 9 : 8, fill, stroke, declutterMode: 'none' }),
		})
	}

	#cached(key: string, make: () => Style): Style {
		const known = this.#markers.get(key)
		if (known) {
			return known
		}
		const style = make()
		this.#markers.set(key, style)
		return style
	}
}
