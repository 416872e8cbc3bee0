/**
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

import { daysLeft, urgency } from '../../core/dates.ts'
import { languageName, readerLanguage, t } from '../../core/l10n.ts'

import './preview.css'

/** What the server says of an item behind a link, in the reader's words; see ItemReferenceProvider. */
export interface Preview {
	kind: string
	id: string
	/** What it is: "Call". */
	label: string
	title: string
	/** Of the title: nl, fr, en or und. */
	language: string
	excerpt: string
	group: string
	/** "Deadline: Friday 4 December, 12:00", "closed", or nothing. */
	decisive: string
	/** unix seconds */
	dueAt: number | null
	dueLabel: string
	wholeDay: boolean
	url: string
}

/**
 * Draws it, as one link. Plain DOM: this is loaded on every page where a link may stand.
 *
 * @param element in which to draw
 * @param item null when the reader may not see it: then there is nothing
 * @param now unix seconds
 */
export function drawPreview(element: HTMLElement, item: Preview | null, now: number): void {
	element.replaceChildren(...(item ? [link(item, now)] : []))
}

function link(item: Preview, now: number): HTMLElement {
	const card = document.createElement('a')
	card.className = 'smc-preview'
	card.href = item.url
	card.target = '_blank'
	card.rel = 'noopener noreferrer'
	const text = part('span', 'smc-preview__text', '')
	text.append(part('span', 'smc-preview__label', [item.label, item.group].filter(Boolean).join(' · ')), title(item))
	const line = item.decisive || item.excerpt
	if (line) {
		text.append(part('span', 'smc-preview__line', line))
	}
	card.append(text)
	if (item.dueAt !== null) {
		const left = part('span', 'smc-preview__left', daysLeft(item.dueAt, now))
		left.dataset.urgency = urgency(item.dueAt, now)
		card.append(left)
	}
	return card
}

function title(item: Preview): HTMLElement {
	const title = part('strong', 'smc-preview__title', item.title)
	if (item.language !== 'und') {
		title.lang = item.language
	}
	if (item.language !== 'und' && item.language !== readerLanguage()) {
		const mark = part('span', 'smc-preview__language', item.language.toUpperCase())
		mark.title = t('smartcommons', 'In {language}', { language: languageName(item.language) })
		mark.lang = readerLanguage()
		title.append(' ', mark)
	}
	return title
}

function part(name: string, className: string, text: string): HTMLElement {
	const element = document.createElement(name)
	element.className = className
	element.textContent = text
	return element
}
