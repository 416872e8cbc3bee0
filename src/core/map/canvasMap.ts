/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type MapBrowserEvent from 'ol/MapBrowserEvent.js'
import type { BaseData } from './base.ts'
import type { Palette } from './palette.ts'
import type { MapSettings } from './settings.ts'
import type { MapPoint, Spot } from './spots.ts'

import Feature from 'ol/Feature.js'
import LineString from 'ol/geom/LineString.js'
import Point from 'ol/geom/Point.js'
import { defaults as interactions } from 'ol/interaction/defaults.js'
import VectorLayer from 'ol/layer/Vector.js'
import OlMap from 'ol/Map.js'
import Cluster from 'ol/source/Cluster.js'
import VectorSource from 'ol/source/Vector.js'
import View from 'ol/View.js'
import { readerLanguage } from '../l10n.ts'
import { toDegrees, toMap, townsOf } from './base.ts'
import { baseLayers } from './baseLayers.ts'
import { pointsOf, spotsIn } from './markers.ts'
import { mostLegs, spread } from './spider.ts'
import { extentOf, markerRadius, spotsOf } from './spots.ts'
import { Styles } from './styles.ts'

/** Degrees: west, south, east, north. */
export type Bounds = [number, number, number, number]

export interface CanvasMapOptions {
	target: HTMLElement
	base: BaseData
	settings: MapSettings
	palette: Palette
	font: string
	/** Whether movements may be shown. */
	moves: boolean
	/** Somebody pressed a marker. */
	onSelect: (id: number) => void
	/** Several are at one position and were spread; `more` are only in the list. */
	onSpread: (shown: number, more: number) => void
	/** Somebody pressed anywhere, in degrees. */
	onPress: (lat: number, lon: number) => void
	/** Somebody moved the map; not called for its own movements. */
	onMoved: (bounds: Bounds) => void
}

const belgium = [...toMap(2.4, 49.4), ...toMap(6.5, 51.6)]
const reach = [...toMap(-2, 47), ...toMap(11, 54.5)]
/** Pixels around a marker that count as pressing it. */
const tolerance = 10
const step = 250

/** The map itself, without anything of the page around it. */
export class CanvasMap {
	readonly #map: OlMap
	readonly #view: View
	readonly #spots = new VectorSource<Feature<Point>>()
	readonly #clusters: Cluster<Feature<Point>>
	readonly #above = new VectorSource()
	readonly #aboveLayer: VectorLayer<VectorSource>
	readonly #places = new Map<number, Spot>()
	#styles: Styles
	#legs: Feature<Point>[] = []
	#ring: Feature | null = null
	#pin: Feature | null = null
	#byPerson = false
	#byItself = false

	/**
	 * @param options where it stands, and whom it tells
	 */
	constructor(private readonly options: CanvasMapOptions) {
		this.#styles = new Styles(options.palette, options.font)
		this.#clusters = new Cluster({ source: this.#spots, distance: 44, minDistance: 24 })
		this.#aboveLayer = new VectorLayer({
			source: this.#above,
			style: (feature) => {
				const drawn = feature.get('drawn') as 'leg' | 'ring' | 'pin' | undefined
				return drawn ? this.#styles[drawn] : this.#styles.marker(feature.get('points') as MapPoint[], 1)
			},
		})
		this.#view = new View({
			extent: reach,
			smoothExtentConstraint: true,
			minZoom: 5,
			maxZoom: options.settings.tiles ? 18 : 15,
			center: [(belgium[0]! + belgium[2]!) / 2, (belgium[1]! + belgium[3]!) / 2],
			zoom: 7,
		})
		const moving = options.moves ? step : 0
		this.#map = new OlMap({
			target: options.target,
			controls: [],
			interactions: interactions({ zoomDuration: moving, altShiftDragRotate: false, pinchRotate: false }),
			view: this.#view,
			layers: [
				...baseLayers(options.base, () => this.#styles, options.settings),
				new VectorLayer({
					source: this.#clusters,
					style: (cluster, resolution) => this.#styles.marker(pointsOf(cluster as Feature), resolution),
					declutter: true,
				}),
				this.#aboveLayer,
			],
		})
		this.#view.fit(belgium, { size: this.#map.getSize() })
		this.#map.on('click', (event) => this.#press(event))
		this.#map.on('pointermove', (event) => {
			options.target.style.cursor = !event.dragging && this.#hit(event.coordinate) ? 'pointer' : ''
		})
		this.#map.on('movestart', () => {
			this.#byPerson = !this.#byItself && (this.#view.getInteracting() || options.target.contains(document.activeElement))
		})
		this.#map.on('moveend', () => {
			if (this.#byPerson) {
				options.onMoved(this.bounds())
			}
			this.#byItself = false
		})
		this.#view.on('change:resolution', () => this.#fold())
	}

	/** @param points all that the map shows, in the order of the list */
	show(points: readonly MapPoint[]): void {
		this.#fold()
		const spots = spotsOf(points)
		this.#places.clear()
		for (const spot of spots) {
			for (const { id } of spot.points) {
				this.#places.set(id, spot)
			}
		}
		this.#spots.clear(true)
		this.#spots.addFeatures(spots.map((spot) => new Feature({ geometry: new Point([spot.x, spot.y]), spot })))
	}

	/** Moves to where all of it is in sight; without anything, to Belgium. */
	fit(): void {
		this.#byItself = true
		const extent = extentOf([...new Set(this.#places.values())])
		this.#view.fit(extent ?? belgium, { padding: [48, 48, 48, 48], maxZoom: this.options.settings.tiles ? 14 : 11, duration: this.#duration, size: this.#map.getSize() })
	}

	/**
	 * Rings one of them.
	 *
	 * @param id which; null for none
	 */
	select(id: number | null): void {
		this.#remove(this.#ring)
		const spot = id === null ? undefined : this.#places.get(id)
		const leg = this.#legs.find((feature) => (feature.get('points') as MapPoint[])[0]?.id === id)
		this.#ring = spot ? this.#add(leg?.getGeometry()?.clone() ?? new Point([spot.x, spot.y]), 'ring') : null
	}

	/**
	 * @param at degrees; null for none
	 */
	pin(at: { lat: number, lon: number } | null): void {
		this.#remove(this.#pin)
		this.#pin = at ? this.#add(new Point(toMap(at.lon, at.lat)), 'pin') : null
	}

	/**
	 * @param at degrees
	 * @param at.lat north
	 * @param at.lon east
	 * @param zoom how close
	 */
	goTo({ lat, lon }: { lat: number, lon: number }, zoom: number): void {
		this.#view.animate({ center: toMap(lon, lat), zoom, duration: this.#duration })
	}

	/** @param name of a municipality, in the reader's language */
	goToTown(name: string): void {
		const town = townsOf(this.options.base, readerLanguage()).find((known) => known.name === name)
		if (town) {
			this.#view.animate({ center: [town.x, town.y], zoom: 13, duration: this.#duration })
		}
	}

	/** @param by steps, less than zero to see more of the land */
	zoom(by: number): void {
		this.#view.adjustZoom(by)
		this.options.onMoved(this.bounds())
	}

	/** The middle, in degrees. */
	centre(): { lat: number, lon: number } {
		const [x = 0, y = 0] = this.#view.getCenter() ?? []
		return toDegrees(x, y)
	}

	/** What is in sight. */
	bounds(): Bounds {
		const [west = 0, south = 0, east = 0, north = 0] = this.#view.calculateExtent(this.#map.getSize())
		const [low, high] = [toDegrees(west, south), toDegrees(east, north)]
		return [low.lon, low.lat, high.lon, high.lat]
	}

	/** @param palette other colours: another theme, or paper */
	recolour(palette: Palette): void {
		this.#styles = new Styles(palette, this.options.font)
		this.#map.getLayers().forEach((layer) => layer.changed())
		this.#map.renderSync()
	}

	/** The room it has changed. */
	resize(): void {
		this.#map.updateSize()
	}

	/** Lets go of the page. */
	dispose(): void {
		this.#map.setTarget(undefined)
		this.#map.dispose()
	}

	get #duration(): number {
		return this.options.moves ? step : 0
	}

	#press({ coordinate }: MapBrowserEvent): void {
		const hit = this.#hit(coordinate)
		const points = hit ? pointsOf(hit) : []
		const [x = 0, y = 0] = coordinate
		const { lat, lon } = toDegrees(x, y)
		this.options.onPress(lat, lon)
		if (points.length === 1 && points[0]) {
			this.options.onSelect(points[0].id)
		} else if (hit && points.length > 1) {
			this.#open(hit, points)
		} else {
			this.#fold()
		}
	}

	/** Goes closer where that tells them apart, else spreads them. */
	#open(cluster: Feature, points: readonly MapPoint[]): void {
		const extent = extentOf(spotsIn(cluster))
		const isOneSpot = extent !== null && extent[0] === extent[2] && extent[1] === extent[3]
		if (extent && !isOneSpot && (this.#view.getZoom() ?? 0) < this.#view.getMaxZoom() - 0.1) {
			this.#view.fit(extent, { padding: [70, 70, 70, 70], duration: this.#duration, maxZoom: this.#view.getMaxZoom() })
			return
		}
		this.#fold()
		const resolution = this.#view.getResolution() ?? 1
		const [x = 0, y = 0] = (cluster.getGeometry() as Point).getCoordinates()
		spread(points.length).forEach(([right, up], index) => {
			const end = [x + right * resolution, y + up * resolution]
			this.#add(new LineString([[x, y], end]), 'leg')
			const leg = new Feature({ geometry: new Point(end), points: [points[index]] })
			this.#legs.push(leg)
			this.#above.addFeature(leg)
		})
		this.options.onSpread(Math.min(points.length, mostLegs), Math.max(0, points.length - mostLegs))
	}

	/** Takes what was spread together again. */
	#fold(): void {
		if (this.#legs.length > 0) {
			this.#legs = []
			this.#above.clear()
			this.#above.addFeatures([this.#ring, this.#pin].filter((feature) => feature !== null))
		}
	}

	/**
	 * The nearest marker that was pressed. Asking the canvas instead would read back its pixels, which takes longer the
	 * more there is.
	 */
	#hit([x = 0, y = 0]: number[]): Feature<Point> | null {
		const resolution = this.#view.getResolution() ?? 1
		const box = [x, y, x, y].map((value, index) => value + (index < 2 ? -1 : 1) * 40 * resolution)
		const found = [...this.#legs, ...this.#clusters.getFeaturesInExtent(box) as Feature<Point>[]].map((feature) => {
			const [left = 0, top = 0] = feature.getGeometry()!.getCoordinates()
			return { feature, pixels: Math.hypot(left - x, top - y) / resolution }
		}).filter(({ feature, pixels }) => pixels <= markerRadius(pointsOf(feature).length) + tolerance)
		// What was spread lies above everything else.
		return found.find(({ feature }) => this.#legs.includes(feature))?.feature
			?? found.sort((left, right) => left.pixels - right.pixels)[0]?.feature ?? null
	}

	#add(geometry: Point | LineString, drawn: 'leg' | 'ring' | 'pin'): Feature {
		const feature = new Feature({ geometry, drawn })
		this.#above.addFeature(feature)
		return feature
	}

	#remove(feature: Feature | null): void {
		if (feature && this.#above.hasFeature(feature)) {
			this.#above.removeFeature(feature)
		}
	}
}
