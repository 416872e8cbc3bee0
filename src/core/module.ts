/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import type { Component, InjectionKey } from 'vue'
import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router'
import type { Me, Schema } from './api/types.ts'

import { inject } from 'vue'

/** A line of the navigation. */
export interface NavEntry {
	/** Also the key of its number in GET /home `news`: what is new for the reader. */
	id: string
	label: () => string
	/** Path of a Material Design icon (`mdi…` of the package `@mdi/js`). */
	icon: string
	to: RouteLocationRaw
	/** modules: below Home; people: below my groups; mine: at the bottom. */
	section: 'modules' | 'people' | 'mine'
	/** Who has it; everybody unless told. */
	for?: (me: Me) => boolean
}

/** A large tile of the home page: something a member may want to do. */
export interface Tile {
	label: () => string
	text: () => string
	icon: string
	to: RouteLocationRaw
	/** Lower comes first: calls 10, buying together 20, borrowing 30, places 40, help 50, groups 60, members 70. */
	order: number
}

/** A part of a group's page that a module fills; it gets the group as its property `group`. */
export interface GroupPanel {
	id: string
	/** Heading of the part. */
	title: () => string
	component: () => Promise<{ default: Component }>
	/** Shown to members of the group only, unless told. */
	for?: (group: Schema<'Group'>) => boolean
	order: number
}

/** A part of an item's page that another module fills; it gets `kind` and `id` of the item as its properties. */
export interface ItemPanel {
	id: string
	/** Kinds of item on whose pages it stands. */
	kinds: readonly string[]
	/** Heading of the part. */
	title: () => string
	component: () => Promise<{ default: Component }>
	/** Among the texts of the page, or (so without) among the people and their talk. */
	among?: 'texts' | 'talk'
	order: number
}

/** What search results and lists say of a kind of item. */
export interface ItemKind {
	kind: string
	/** In the plural, as a heading: "Calls". */
	label: () => string
	icon: string
}

/** What a module of the front end contributes; src/app/modules.ts lists them. */
export interface AppModule {
	/** The name under which GET /me `modules` says that it is on; always on without. */
	id?: string
	routes: RouteRecordRaw[]
	nav?: NavEntry[]
	tiles?: Tile[]
	groupPanels?: GroupPanel[]
	itemPanels?: ItemPanel[]
	kinds?: ItemKind[]
	/** The first visit's questions; emits `done`. */
	welcome?: () => Promise<{ default: Component }>
}

export const modulesKey: InjectionKey<readonly AppModule[]> = Symbol('modules')

/** All modules of the app, on or off. */
export function useModules(): readonly AppModule[] {
	return inject(modulesKey, [])
}
