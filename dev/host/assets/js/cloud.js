/*!
 * SPDX-FileCopyrightText: 2026 Smart Commons contributors
 * SPDX-License-Identifier: AGPL-3.0-or-later
 */

/* The host's pages for searching, people, and links that unfold; loaded by host.js where one of them is open. */
(() => {
	'use strict'

	const page = document.querySelector('[data-cloud]')
	const field = document.getElementById('cloud-term')
	const results = document.getElementById('cloud-results')
	const status = document.getElementById('cloud-status')
	let asked = 0

	const ask = async (path, body) => {
		const response = await fetch(path, {
			method: body ? 'POST' : 'GET',
			body: body && JSON.stringify(body),
			headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'OCS-APIRequest': 'true', requesttoken: globalThis.OC.requestToken },
		})
		const answer = await response.json()
		return answer.ocs?.data ?? answer
	}

	const make = (name, attributes, ...children) => {
		const element = document.createElement(name)
		Object.assign(element, attributes)
		element.append(...children)
		return element
	}

	const line = (title, href, detail, ...more) => make('li', { className: 'host-list__item' }, make(
		'div',
		{ className: 'host-list__text' },
		make('a', { href }, make('strong', {}, title)),
		make('p', { className: 'host-list__detail' }, detail),
		...more,
	))

	/** A list of one provider's results, longer with each press of the button. */
	const provided = async ({ id, name }, term) => {
		const list = make('ul', { className: 'host-list' })
		const more = make('button', { type: 'button', className: 'button' }, results.dataset.more)
		const load = async (cursor) => {
			const query = new URLSearchParams({ term, limit: 5, ...(cursor ? { cursor } : {}) })
			const answer = await ask(`/ocs/v2.php/search/providers/${id}/search?${query}`)
			list.append(...answer.entries.map((entry) => line(entry.title, entry.resourceUrl, entry.subline)))
			more.hidden = !answer.isPaginated
			more.onclick = () => load(answer.cursor)
		}
		await load()
		return list.children.length > 0 ? make('section', {}, make('h2', {}, name), list, more) : null
	}

	const find = {
		async search(term) {
			const providers = await ask('/ocs/v2.php/search/providers')
			return Promise.all(providers.map((provider) => provided(provider, term)))
		},
		async people(filter) {
			const { contacts } = await ask('/index.php/contactsmenu/contacts', { filter })
			return [make('ul', { className: 'host-list' }, ...contacts.map((contact) => {
				const actions = [contact.topAction, ...contact.actions].filter(Boolean)
				const [first] = actions
				return line(contact.fullName, first?.hyperlink ?? '#', first?.title ?? '', ...actions.slice(1).map((action) => make('a', { className: 'button', href: action.hyperlink }, action.title)))
			}))]
		},
		async links(text) {
			const { references } = await ask('/ocs/v2.php/references/extract', { text, resolve: true, limit: 10 })
			return Object.values(references).filter((reference) => reference?.accessible).map((reference) => {
				const box = make('div', { className: 'host-reference' })
				const widget = globalThis._vue_richtext_widgets?.[reference.richObjectType]
				if (widget) {
					widget.callback(box, reference)
				} else {
					box.append(make('a', { href: reference.openGraphObject.link }, reference.openGraphObject.name))
				}
				return box
			})
		},
	}

	const show = async () => {
		const mine = ++asked
		const text = field.value.trim()
		const found = text === '' ? [] : (await find[page.dataset.cloud](text)).filter(Boolean)
		if (mine === asked) {
			results.replaceChildren(...found)
			status.textContent = text !== '' && found.length === 0 ? results.dataset.none : ''
		}
	}

	let timer
	field.addEventListener('input', () => {
		clearTimeout(timer)
		timer = setTimeout(show, 250)
	})
	show()
})()
