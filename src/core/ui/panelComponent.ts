/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { type Component, defineAsyncComponent } from 'vue'

type Load = () => Promise<{ default: Component }>

const known = new WeakMap<Load, Component>()

/**
 * The component of a panel, the same each time: another one would begin anew whenever the page around it is read again,
 * and ask for what its reader may no longer see.
 *
 * @param load fetches it
 */
export function panelComponent(load: Load): Component {
	const before = known.get(load)
	if (before) {
		return before
	}
	const component = defineAsyncComponent(load)
	known.set(load, component)
	return component
}
